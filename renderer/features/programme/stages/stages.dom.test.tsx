import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { canRunCommand, runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addToOutline } from '../outline/outline-commands.ts';
import { addProgramme, editProgramme } from '../programme-commands.ts';

async function officeWithPlan() {
  const office = await emptyOffice();
  const { value: id } = await addProgramme(office, {
    ...{ name: 'Ohjelma', from: '2027-01-01', to: '2030-12-31', structure: 'goal' },
  });
  const { value: actionId } = await addToOutline(office, id, 'action', {
    ...{ fields: { order: 'a0' }, others: [] },
  });
  return { office, id, actionId };
}

const setState = async (office: Office, id: string, state: 'draft' | 'finalising' | 'approved') => {
  const programme = await office.read.programmes.get(id);
  if (programme) await editProgramme(office, programme, { state });
};

it('asks for the day, keeps a version and a task, and says what lacks, on the way to statements', async () => {
  const { office, id } = await officeWithPlan();
  await setState(office, id, 'draft');
  const user = await openProgramme(office, `#/programme/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Luonnos: vaihda vaihe' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Vaihda vaihe' }));
  expect(
    dialog.getByText(/1 toimenpiteestä 1 on puutteellinen: Vastuutaho 1, Vastuutahon vahvistus 1/),
  ).toBeDefined();
  expect(
    dialog.getByText(
      (_, element) =>
        element?.tagName === 'LI' &&
        /^Luvussa ei ole vielä tekstiä: Esipuhe, /u.test(element.textContent),
    ),
  ).toBeDefined();
  await user.click(dialog.getByRole('checkbox', { name: 'Tee versiosta asiakirja heti' }));
  await user.click(dialog.getByRole('button', { name: 'Vaihda vaihe' }));
  expect((await office.read.programmes.get(id))?.state).toBe('draft');
  await user.type(dialog.getByLabelText('Lausunnot viimeistään'), '12.3.2027');
  await user.click(dialog.getByRole('button', { name: 'Vaihda vaihe' }));
  await waitFor(async () =>
    expect((await office.read.programmes.get(id))?.state).toBe('consultation'),
  );
  const [version] = await office.read.versions.toArray();
  expect(version).toMatchObject({
    purpose: 'consultation',
    note: 'Lausunnot viimeistään 12.3.2027.',
    content: { programme: { state: 'consultation' } },
  });
  expect(await office.read.tasks.toArray()).toMatchObject([
    { title: 'Lausunnot: Ohjelma', dueOn: '2027-03-12' },
  ]);
  await office.undo();
  expect(await office.read.versions.count()).toBe(0);
  expect((await office.read.programmes.get(id))?.state).toBe('draft');
});

it('locks what is approved until it is opened with a reason, and locks it again', async () => {
  const { office, id, actionId } = await officeWithPlan();
  await setState(office, id, 'approved');
  const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
  expect((await screen.findByLabelText('Nimi suomeksi')).matches(':disabled')).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'ruotsi' }));
  expect((await screen.findByLabelText('Nimi ruotsiksi')).matches(':disabled')).toBe(false);

  await user.click(screen.getByRole('button', { name: 'Avaa muutoksille' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Avaa muutoksille' }));
  await user.type(dialog.getByLabelText(/Kuka/), 'Hallitus');
  await user.click(dialog.getByRole('button', { name: 'Avaa' }));
  expect((await office.read.programmes.get(id))?.openedOn).toBeUndefined();
  await user.type(dialog.getByLabelText(/Miksi|Perustelu/), 'Uusi laki');
  await user.click(dialog.getByRole('button', { name: 'Avaa' }));
  await user.click(await screen.findByRole('button', { name: 'Lukitse' }));
  await screen.findByRole('button', { name: 'Avaa muutoksille' });
  expect((await office.read.programmes.get(id))?.openedOn).toBeUndefined();
  expect(await office.read.changeReasons.toArray()).toMatchObject([
    { targetId: id, askedBy: 'Hallitus', reason: 'Uusi laki' },
  ]);
});

it('takes no part and no new line of what is approved, but its answers', async () => {
  const { office, id, actionId } = await officeWithPlan();
  await setState(office, id, 'approved');
  const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
  for (const name of ['Lisää välitavoite', 'Lisää mittari']) {
    expect((await screen.findByRole('button', { name })).matches(':disabled')).toBe(true);
  }
  cleanup();
  await openProgramme(office, `#/programme/${id}/table`);
  const cells = await screen.findAllByRole('gridcell');
  const cellOf = (column: string) => cells.find(({ dataset }) => dataset['column'] === column);
  expect(cellOf('title')?.getAttribute('aria-readonly')).toBe('true');
  expect(cellOf('state')?.getAttribute('aria-readonly')).toBe('false');
  const title = cellOf('title');
  if (title) await user.dblClick(title);
  expect(screen.queryByRole('textbox', { name: /^Nimi/u })).toBeNull();
  expect(useNotices.getState().notice?.text).toMatch(/hyväksytty ja lukittu/u);
});

it('is led by commands from any of its views, as long as it is open; no part comes into what is approved', async () => {
  const { office, id } = await officeWithPlan();
  const user = await openProgramme(office, `#/programme/${id}/versions`);
  const title = async (name: string) => await screen.findByRole('dialog', { name });
  await waitFor(() => expect(canRunCommand('changeStage')).toBe(true));
  act(() => void runCommand('changeStage'));
  await title('Vaihda vaihe');
  await user.keyboard('{Escape}');
  act(() => void runCommand('askParties'));
  await title('Otteet vahvistettaviksi');
  await user.keyboard('{Escape}');
  act(() => void runCommand('importParts'));
  expect(window.location.hash).toBe(`#/programme/import/${id}`);
  cleanup();
  await setState(office, id, 'approved');
  await openProgramme(office, `#/programme/${id}`);
  await waitFor(() => expect(canRunCommand('planDetails')).toBe(true));
  await waitFor(() => expect(canRunCommand('importParts')).toBe(false));
  act(() => void runCommand('planDetails'));
  expect(window.location.hash).toBe(`#/programme/${id}/details`);
});
