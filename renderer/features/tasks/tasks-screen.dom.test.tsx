import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { workingDayOnOrAfter } from '#shared/lib/finnish-holidays.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { SourceTasks } from './components/source-tasks.tsx';
import { tasksRoute } from './route.tsx';
import { TasksBackground } from './tasks-background.tsx';

beforeAll(tasksRoute.component.load);

const TODAY = dayInFinland(new Date());
const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, kind: 'ministry' });
const OBLIGATION = newId();

async function officeWithTasks(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('obligations', {
      id: OBLIGATION,
      title: { fi: 'Vastaus komitealle' },
      kind: 'reportReply',
      rule: { kind: 'fixed', day: addDays(TODAY, 60) },
    });
    await write.add('tasks', { title: 'Tarkista käännös', dueOn: addDays(TODAY, -3) });
    await write.add('tasks', {
      title: 'Kokoa liitteet',
      sourceKind: 'obligation',
      sourceId: OBLIGATION,
    });
    await write.add('tasks', { title: 'Lähetä tilastot', organisationId: ministry.id });
  });
  return office;
}

async function show(office: Office, at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={tasksRoute.path} component={tasksRoute.component} />
      <TasksBackground />
    </Router>,
    { office },
  );
}

const task = async (office: Office, title: string): Promise<Task | undefined> =>
  (await office.read.tasks.toArray()).find((one) => one.title === title);
const opener = (name: string) => screen.findByRole('button', { name });
const notice = () => useNotices.getState().notice;
const takeBack = async () => {
  await waitFor(() => expect(notice()?.action).toBeDefined());
  const told = notice();
  told?.action?.onPress();
  // Another key meanwhile would meet the list half way.
  await waitFor(() => expect(notice()).not.toBe(told));
};

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
  Element.prototype.scrollIntoView ??= () => undefined;
});

it('shows whose tasks are wanted with their days, and adds one with its day from the line', async () => {
  const office = await officeWithTasks();
  await show(office, '/tasks');
  const row = (await opener('Tarkista käännös')).closest('tr');
  expect(row?.textContent).toContain('3 päivää myöhässä');
  const source = screen.getByRole('link', { name: 'Vastaus komitealle' });
  expect(source.getAttribute('href')).toBe(`#/obligations/${OBLIGATION}`);
  expect(screen.queryByText('Lähetä tilastot')).toBeNull();

  await user.type(screen.getByLabelText('Lisää tehtävä'), '1.3.2031 pyydä STM:n vastaus');
  await screen.findByText(/Määräaika: la 1\.3\.2031/u);
  await user.keyboard('{Enter}');
  await opener('pyydä STM:n vastaus');
  expect(await task(office, 'pyydä STM:n vastaus')).toMatchObject({ dueOn: '2031-03-01' });

  await user.click(screen.getByRole('radio', { name: 'Muiden' }));
  const others = await screen.findByRole('table', { name: 'Muiden' });
  expect(within(others).getByText('Oikeusministeriö')).toBeDefined();
  expect(within(others).getAllByRole('row')).toHaveLength(2);
});

it('is ticked, edited and deleted by keys, and each is taken back', async () => {
  const office = await officeWithTasks();
  await show(office, '/tasks');
  (await opener('Tarkista käännös')).focus();
  await user.keyboard(' ');
  await waitFor(async () =>
    expect(await task(office, 'Tarkista käännös')).toMatchObject({ doneOn: TODAY }),
  );
  await takeBack();
  (await opener('Tarkista käännös')).focus();
  await user.keyboard('{Delete}');
  await waitFor(async () => expect(await task(office, 'Tarkista käännös')).toBeUndefined());
  await waitFor(() => expect(notice()?.text).toBe('Poistettu: Tarkista käännös'));
  await takeBack();
  (await opener('Tarkista käännös')).focus();

  await user.keyboard('{F2}');
  const dialog = await screen.findByRole('dialog', { name: 'Muokkaa tehtävää' });
  const due = within(dialog).getByRole('textbox', { name: /Määräaika/u });
  await user.clear(due);
  await user.type(due, 'joskus');
  const assignee = within(dialog).getByRole('combobox', { name: 'Kuka tekee' });
  await user.clear(assignee);
  await user.type(assignee, 'kääntäjä');
  await user.click(await screen.findByRole('option', { name: 'Vain nimenä: kääntäjä' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await within(dialog).findByText('Kirjoita päivä muodossa 1.3.2027.');
  await user.clear(due);
  await user.type(due, '1.3.2031');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(async () =>
    expect(await task(office, 'Tarkista käännös')).toMatchObject({
      dueOn: '2031-03-01',
      assigneeName: 'kääntäjä',
    }),
  );
  await waitFor(() => expect(screen.queryByText('Tarkista käännös')).toBeNull());
});

it('hands its repeat on to the next once it is done, and one undo takes both back', async () => {
  const office = await officeWithTasks();
  const weekly = { dueOn: addDays(TODAY, -3), repeats: 'week', repeatsFrom: addDays(TODAY, -3) };
  await show(office, '/tasks');
  await user.click(await opener('Tarkista käännös'));
  const dialog = await screen.findByRole('dialog', { name: 'Muokkaa tehtävää' });
  await user.click(within(dialog).getByRole('button', { name: /Toistuu/u }));
  await user.click(await screen.findByRole('option', { name: 'Viikoittain' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(async () => expect(await task(office, 'Tarkista käännös')).toMatchObject(weekly));
  const before = await office.read.tasks.toArray();

  (await opener('Tarkista käännös')).focus();
  await user.keyboard(' ');
  const next = workingDayOnOrAfter(addDays(TODAY, 4));
  await waitFor(() => expect(notice()?.text).toMatch(/Seuraava määräaika on/u));
  const added = (await office.read.tasks.toArray()).filter(
    (one) => !before.some(({ id }) => id === one.id),
  );
  expect(added).toEqual([expect.objectContaining({ ...weekly, dueOn: next })]);
  const [old] = before.filter(({ title }) => title === 'Tarkista käännös');
  const done = await office.read.tasks.get(old?.id ?? '');
  expect(done?.doneOn).toBe(TODAY);
  expect(done).not.toHaveProperty('repeats');

  await takeBack();
  const facts = (tasks: Task[]) =>
    tasks.map(({ id, dueOn, doneOn, repeats }) => [id, dueOn, doneOn, repeats]).toSorted();
  await waitFor(async () =>
    expect(facts(await office.read.tasks.toArray())).toEqual(facts(before)),
  );
});

it('tells the program’s picture how many of her own are due, and that none is once they are done', async () => {
  const office = await officeWithTasks();
  const { platform } = await show(office, '/tasks');
  const told = () =>
    platform.calls.flatMap(({ name, argument }) => (name === 'setBadge' ? [argument] : []));
  await waitFor(() => expect(told().at(-1)).toEqual({ count: 1, label: '1 erääntynyt tehtävä' }));
  (await opener('Tarkista käännös')).focus();
  await user.keyboard(' ');
  await waitFor(() => expect(told().at(-1)).toMatchObject({ count: 0 }));
});

it('belongs to the record on whose page it is added', async () => {
  const office = await officeWithTasks();
  await renderScreen(<SourceTasks sourceKind="obligation" sourceId={OBLIGATION} />, { office });
  const list = await screen.findByRole('list', { name: 'Tehtävät' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  await user.type(screen.getByLabelText('Lisää tehtävä'), 'huomenna soita sihteeristöön{Enter}');
  await within(list).findByText('soita sihteeristöön');
  expect(await task(office, 'soita sihteeristöön')).toMatchObject({
    sourceKind: 'obligation',
    sourceId: OBLIGATION,
    dueOn: addDays(TODAY, 1),
  });
  await user.click(within(list).getByRole('checkbox', { name: /Kokoa liitteet/u }));
  await within(list).findByText(/^Tehty/u);
});
