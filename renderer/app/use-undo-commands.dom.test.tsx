import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useUndoImport } from '#renderer/common/use-undo-import.ts';
import { useUndoCommands } from './use-undo-commands.ts';

function Desk() {
  useUndoCommands();
  return null;
}

const add = (office: Office, familyName: string) =>
  office.change({ name: 'addPerson', facts: { name: familyName } }, (write) =>
    write.add('persons', aPerson({ familyName })),
  );
const names = async (office: Office) =>
  (await office.read.persons.toArray()).map(({ familyName }) => familyName).sort();
const pressIn = async (text: RegExp) => {
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(text));
  act(() => useNotices.getState().notice?.action?.onPress());
};

it('offers the way back from what the notice tells of, and not from what was done since', async () => {
  const office = await emptyOffice();
  await add(office, 'Mäki');
  await renderScreen(<Desk />, { office });
  act(() => void runCommand('undo'));
  await pressIn(/^Kumottu: .*Mäki/);
  await waitFor(async () => expect(await names(office)).toEqual(['Mäki']));
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Tehty uudelleen/));
  await add(office, 'Öhman');
  await pressIn(/^Tehty uudelleen: .*Mäki/);
  await waitFor(async () => expect(await names(office)).toEqual(['Öhman']));
  await add(office, 'Wikgård');
  await pressIn(/^Kumottu: .*Mäki/);
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Tehty uudelleen/));
  expect(await names(office)).toEqual(['Mäki', 'Wikgård', 'Öhman']);
});

it('asks with numbers before Ctrl+Z takes back an import, wherever she is, and leaves it where she does not want it', async () => {
  const office = await emptyOffice();
  const user = userEvent.setup();
  await office.importRows(
    { name: 'importContacts', facts: { file: 'lista.xlsx' } },
    {
      fileName: 'lista.xlsx',
      sha256: '',
      source: 'kokous',
      counts: { read: 2, added: 2, skipped: 0 },
    },
    { persons: [aPerson({ familyName: 'Mäki' }), aPerson({ familyName: 'Öhman' })] },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  await renderScreen(<Desk />, { office });
  act(() => void runCommand('undo'));
  act(() => void runCommand('undo'));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('Kumotaanko tuonti lista.xlsx?');
  expect(dialog.textContent).toContain('2 henkilöä');
  await user.click(screen.getByRole('button', { name: 'Peruuta' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(await names(office)).toEqual(['Mäki', 'Öhman']);

  act(() => void runCommand('undo'));
  await user.click(await screen.findByRole('button', { name: 'Kumoa tuonti' }));
  await waitFor(async () => expect(await names(office)).toEqual([]));
  act(() => void runCommand('redo'));
  await pressIn(/^Tehty uudelleen: .*lista.xlsx/);
  await user.click(await screen.findByRole('button', { name: 'Kumoa tuonti' }));
  await waitFor(async () => expect(await names(office)).toEqual([]));
});

it('brings an import back with Ctrl+Z right after its button took it back, and not what was done before', async () => {
  const office = await emptyOffice();
  const user = userEvent.setup();
  await office.importRows(
    { name: 'importContacts', facts: { file: 'muu.xlsx' } },
    {
      fileName: 'muu.xlsx',
      sha256: '',
      source: 'kokous',
      counts: { read: 1, added: 1, skipped: 0 },
    },
    { persons: [aPerson({ familyName: 'Mäki' })] },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const [{ actId = '' } = {}] = await office.read.imports.toArray();
  await add(office, 'Öhman');
  const Imports = () => {
    useUndoCommands();
    const { undo } = useUndoImport();
    return <button onClick={() => void undo(actId, 'muu.xlsx')}>Tuonti</button>;
  };
  await renderScreen(<Imports />, { office });
  const takeBack = async () => {
    await user.click(screen.getByRole('button', { name: 'Tuonti' }));
    await user.click(await screen.findByRole('button', { name: 'Kumoa tuonti' }));
    await waitFor(() =>
      expect(useNotices.getState().notice?.text).toBe('Tuonti kumottiin: muu.xlsx'),
    );
    expect(await names(office)).toEqual(['Öhman']);
  };
  await takeBack();
  act(() => void runCommand('undo'));
  await waitFor(() =>
    expect(useNotices.getState().notice?.text).toBe('Tuonti palautettiin: muu.xlsx'),
  );
  expect(await names(office)).toEqual(['Mäki', 'Öhman']);

  await takeBack();
  await add(office, 'Wikgård');
  act(() => void runCommand('undo'));
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Kumottu: .*Wikgård/));
  expect(await names(office)).toEqual(['Öhman']);
});

it('asks before it takes back what was done before the program was started, and says what that is', async () => {
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = await emptyOffice(database);
  await add(before, 'Mäki');
  before.close();
  const office = await emptyOffice(database);
  const user = userEvent.setup();
  await renderScreen(<Desk />, { office });
  await add(office, 'Öhman');
  act(() => void runCommand('undo'));
  await waitFor(async () => expect(await names(office)).toEqual(['Mäki']));

  act(() => void runCommand('undo'));
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toMatch(/Mäki.*Se koskee 1 tietoa/);
  await user.click(within(question).getByRole('button', { name: 'Peruuta' }));
  expect(await names(office)).toEqual(['Mäki']);

  act(() => void runCommand('undo'));
  const again = await screen.findByRole('alertdialog');
  await user.click(within(again).getByRole('button', { name: 'Kumoa' }));
  await waitFor(async () => expect(await names(office)).toEqual([]));
  // What was taken back now is brought back without a question.
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Kumottu: .*Mäki/));
  act(() => void runCommand('redo'));
  await waitFor(async () => expect(await names(office)).toEqual(['Mäki']));
});
