import { act, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useLive } from '#renderer/data/use-live.ts';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { readProgrammePage } from '../programme-data.ts';
import { ActionTableView } from './action-table-view.tsx';

function Table({ id }: { id: string }) {
  const live = useLive((office) => readProgrammePage(office, id), [id]);
  return live.state === 'ready' && live.value ? (
    <ActionTableView page={live.value} more={undefined} />
  ) : null;
}

async function officeWithActions(): Promise<{ office: Office; id: string }> {
  const office = await emptyOffice();
  const { value: id } = await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', anOrganisation({ name: { fi: 'Oikeusministeriö' } }));
    const programme = await write.add('programmes', {
      title: { fi: 'Ohjelma' },
      levels: [],
      actionNumbering: 'running',
      state: 'draft',
    });
    for (const [order, fi] of [
      ['a0', 'Ohje'],
      ['a1', 'Koulutus'],
    ] as const) {
      await write.add('actions', {
        programmeId: programme.id,
        order,
        title: { fi },
        needs: [],
        state: 'idea',
      });
    }
    return programme.id;
  });
  return { office, id };
}

it('writes what is typed into cells, and what is pasted over them once it is agreed to, each as one step', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const actions = async () =>
    (await office.read.actions.toArray()).sort((a, b) => a.order.localeCompare(b.order));

  // Number, title, kind, leads: a body by its name, in two languages' letters.
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await user.keyboard('oikeusministerio{Enter}');
  await waitFor(async () => expect(await office.read.actionParties.count()).toBe(1));
  expect((await office.read.actionParties.toArray())[0]).toMatchObject({ role: 'lead' });

  // Enter went down; to the right: partners, beginning, end, state.
  await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('state'));
  await user.paste('Sovittu\tJotain\nHyväksytty\tAvoin');
  expect((await screen.findByRole('dialog')).textContent).toContain('Jotain');
  expect((await actions()).map(({ state }) => state)).toEqual(['idea', 'idea']);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => {
    expect((await actions()).map(({ state, money }) => [state, money?.state])).toEqual([
      ['agreed', undefined],
      ['approved', 'open'],
    ]);
  });
  await office.undo();
  expect((await actions()).map(({ state }) => state)).toEqual(['idea', 'idea']);

  // Enter alone will do: there is nothing else in the question that it could mean.
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('state'));
  await user.paste('Sovittu\tJotain\nHyväksytty\tAvoin');
  expect(await screen.findByRole('dialog')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await actions()).map(({ state }) => state)).toEqual(['agreed', 'approved']),
  );
});

it('takes of a few choices the one that the letters mean, and none where they mean none', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const kindOf = async (order: string) =>
    (await office.read.actions.toArray()).find((one) => one.order === order)?.kind;
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('kind'));

  await user.keyboard('kou{Enter}');
  await waitFor(async () => expect(await kindOf('a0')).toBe('training'));
  await user.keyboard('koux{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('koux');
  await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}ohj{Enter}');
  await waitFor(async () => expect(await kindOf('a1')).toBe('guidance'));
  expect(await kindOf('a0')).toBe('training');
});

it('takes a period where it is typed, and refuses an end before its beginning', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const first = async () =>
    (await office.read.actions.toArray()).find(({ order }) => order === 'a0');
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('from'));
  await user.keyboard('2027–2029{Enter}');
  await waitFor(async () =>
    expect(await first()).toMatchObject({ from: '2027-01-01', to: '2029-12-31' }),
  );
  await user.keyboard('{ArrowUp}{ArrowRight}2026{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('ennen kuin se alkaa');
  await user.keyboard('{Escape}');
  expect((await first())?.to).toBe('2029-12-31');
});

describe('the table grows', () => {
  const titlesOf = async (office: Office) =>
    (await office.read.actions.toArray())
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ title }) => title.fi);
  const opened = async () => {
    const { office, id } = await officeWithActions();
    const user = userEvent.setup();
    await renderScreen(<Table id={id} />, { office });
    await screen.findByRole('grid');
    return { office, id, user };
  };
  const toCell = async (user: UserEvent, keys: string, column: string) => {
    await user.tab();
    while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
    await user.keyboard(keys);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe(column));
  };

  it('by titles typed into its last line, one after the other, each one step', async () => {
    const { office, user } = await opened();
    await toCell(user, '{ArrowRight}', 'title');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe('new'));
    await user.keyboard('Tulkkaus{Enter}');
    await user.keyboard('Vertaistuki{Enter}{Enter}');
    await waitFor(async () =>
      expect(await titlesOf(office)).toEqual(['Ohje', 'Koulutus', 'Tulkkaus', 'Vertaistuki']),
    );
    expect(screen.queryByRole('textbox', { name: 'Uuden toimenpiteen nimi' })).toBeNull();
    await office.undo();
    expect(await titlesOf(office)).toEqual(['Ohje', 'Koulutus', 'Tulkkaus']);
  });

  it('by what is asked for with the keys of a new part, with its name in place', async () => {
    const { office, user } = await opened();
    act(() => void runCommand('newPart'));
    expect(await screen.findByRole('textbox', { name: 'Uuden toimenpiteen nimi' })).toBe(
      document.activeElement,
    );
    await user.keyboard('{Escape}');
    expect(await titlesOf(office)).toEqual(['Ohje', 'Koulutus']);
  });

  it('by rows pasted beyond its end that have a title, and by one step no more', async () => {
    const { office, user } = await opened();
    await toCell(user, '{ArrowRight}{ArrowDown}', 'title');
    await user.paste(
      'Koulutus poliisille\tKoulutus\nTulkkaus\tPalvelut\n\tPalvelut\nVertaistuki\t',
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('2 uutta toimenpidettä lisätään');
    expect(dialog.textContent).toContain('1 ruutu jää taulukon ulkopuolelle');
    await user.keyboard('{Enter}');
    const after = ['Ohje', 'Koulutus poliisille', 'Tulkkaus', 'Vertaistuki'];
    await waitFor(async () => expect(await titlesOf(office)).toEqual(after));
    await office.undo();
    expect(await titlesOf(office)).toEqual(['Ohje', 'Koulutus']);
  });

  it('says which of the rows it fills down to cannot take it, and why', async () => {
    const { office, user } = await opened();
    const [, second] = (await office.read.actions.toArray()).sort((a, b) =>
      a.order < b.order ? -1 : 1,
    );
    await office.change({ name: 'addSample' }, (write) =>
      write.update('actions', second?.id ?? '', { from: '2029-01-01' }),
    );
    await toCell(user, '{ArrowRight>6/}', 'to');
    await user.keyboard('2027{Enter}{ArrowUp}{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(() =>
      expect(useNotices.getState().notice?.text).toBe(
        'Ohitettiin 2. Toimenpide päättyisi ennen kuin se alkaa.',
      ),
    );
  });

  it('shrinks by many at once, or has them under a goal, each by one step', async () => {
    const { office, id, user } = await opened();
    const { value: goal } = await office.change({ name: 'addGoal' }, async (write) =>
      write.add('goals', { programmeId: id, order: 'a0', title: { fi: 'Apu' } }),
    );
    await toCell(user, '{Control>}a{/Control}', 'number');
    await user.click(await screen.findByRole('button', { name: /Siirrä tavoitteeseen/ }));
    await user.click(await screen.findByRole('menuitem', { name: '1 Apu' }));
    const goals = async () => (await office.read.actions.toArray()).map(({ goalId }) => goalId);
    await waitFor(async () => expect(await goals()).toEqual([goal.id, goal.id]));
    expect(await titlesOf(office)).toEqual(['Ohje', 'Koulutus']);
    await office.undo();
    expect(await goals()).toEqual([undefined, undefined]);
    await user.click(screen.getByRole('button', { name: 'Poista…' }));
    await user.click(await screen.findByRole('button', { name: 'Poista' }));
    await waitFor(async () => expect(await titlesOf(office)).toEqual([]));
    await office.undo();
    expect(await titlesOf(office)).toHaveLength(2);
  });
});
