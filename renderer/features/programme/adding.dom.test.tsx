import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addToOutline } from './outline/outline-commands.ts';
import { addProgramme } from './programme-commands.ts';

let office: Office;
let programmeId: string;
let actionId: string;
let user: UserEvent;
beforeEach(async () => {
  office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  programmeId = (await addProgramme(office, plan)).value;
  const place = { fields: { order: 'a0' }, others: [] };
  actionId = (await addToOutline(office, programmeId, 'action', place)).value;
  useNotices.setState({ notice: null });
  user = userEvent.setup();
});

type Table = 'programmes' | 'goals' | 'milestones' | 'indicators' | 'comments';
/** The notice tells what was added, and takes it back. */
async function expectTakenBack(table: Table, told: string, before: number) {
  await waitFor(() => expect(useNotices.getState().notice?.text).toBe(told));
  expect(await office.read[table].count()).toBe(before + 1);
  const { notice } = useNotices.getState();
  expect(notice?.action?.label).toBe('Kumoa');
  act(() => notice?.action?.onPress());
  await waitFor(async () => expect(await office.read[table].count()).toBe(before));
}
const press = async (name: string) => await user.click(await screen.findByRole('button', { name }));

it('a programme that is added can be taken back from its notice', async () => {
  await openProgramme(office, '#/programme');
  await press('Uusi toimintaohjelma');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Nimi suomeksi'), 'Seuraava');
  await user.click(within(dialog).getByRole('button', { name: 'Luo ohjelma' }));
  await expectTakenBack('programmes', 'Lisätty: Seuraava', 1);
});

it('a goal that is added can be taken back from its notice', async () => {
  await openProgramme(office, `#/programme/${programmeId}`);
  await press('Lisää');
  await user.click(await screen.findByRole('menuitem', { name: 'Strateginen tavoite' }));
  await screen.findByRole('textbox', { name: /Uuden kohdan nimi/u });
  await user.keyboard('Apu{Enter}');
  await expectTakenBack('goals', 'Kohta lisätty.', 0);
});

it('what is added to an action is written in at once, and no key adds another', async () => {
  await openProgramme(office, `#/programme/${programmeId}/${actionId}`);
  for (const [button, table] of [
    ['Lisää välitavoite', 'milestones'],
    ['Lisää mittari', 'indicators'],
  ] as const) {
    (await screen.findByRole('button', { name: button })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.matches('input, textarea')).toBe(true));
    await user.keyboard('Uusi nimi tässä{Tab}');
    await waitFor(async () =>
      expect(JSON.stringify(await office.read[table].toArray())).toContain('Uusi nimi tässä'),
    );
    expect(await office.read[table].count()).toBe(1);
  }
});

it('what is added to an action can be taken back from its notice', async () => {
  await openProgramme(office, `#/programme/${programmeId}/${actionId}`);
  await press('Lisää välitavoite');
  await expectTakenBack('milestones', 'Välitavoite lisätty.', 0);
  await press('Lisää mittari');
  await expectTakenBack('indicators', 'Mittari lisätty.', 0);
});

it('a comment that is added can be taken back from its notice', async () => {
  await openProgramme(office, `#/programme/${programmeId}/${actionId}`);
  await press('Lisää kommentti');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/Kommentti/), 'Tarkista.');
  await user.click(within(dialog).getByRole('button', { name: 'Lisää' }));
  await expectTakenBack('comments', 'Kommentti lisätty.', 0);
});

it('an organisation that is not there yet is added with its part in the action, in one step', async () => {
  await openProgramme(office, `#/programme/${programmeId}/${actionId}`);
  await user.type(await screen.findByRole('combobox', { name: /Lisää toimija/ }), 'Uusi järjestö');
  await user.click(await screen.findByRole('option', { name: /Uusi järjestö/ }));
  await waitFor(async () =>
    expect(await office.read.actionParties.toArray()).toMatchObject([
      { actionId, role: 'lead', answer: 'notAsked' },
    ]),
  );
  const [party] = await office.read.actionParties.toArray();
  const added = await office.read.organisations.get(party?.organisationId ?? '');
  expect(added?.name.fi).toBe('Uusi järjestö');
  await office.undo();
  expect(await office.read.organisations.count()).toBe(0);
  expect(await office.read.actionParties.count()).toBe(0);
});

it('a level of goals has a name in each language, in a field of its own', async () => {
  await openProgramme(office, `#/programme/${programmeId}/details`);
  const swedish = await screen.findByLabelText(/Taso 1, ruotsi/);
  await user.clear(swedish);
  await user.type(swedish, 'Syfte{Tab}');
  await waitFor(async () => {
    const programme = await office.read.programmes.get(programmeId);
    expect(programme?.levels[0]?.name.sv).toBe('Syfte');
    expect(programme?.levels[0]?.name.fi).toBeDefined();
  });
  // What it was translated from is said beside it, and that it is old once the Finnish is another.
  expect(
    await screen.findAllByText(/^Käännettävä: Strateginen tavoite \(ajan tasalla\)/u),
  ).toHaveLength(2);
  const finnish = screen.getByLabelText('Taso 1, suomi');
  await user.clear(finnish);
  await user.type(finnish, 'Painopiste{Tab}');
  expect(await screen.findAllByText(/^Käännettävä: Painopiste \(vanhentunut\)/u)).toHaveLength(2);
});
