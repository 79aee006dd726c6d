import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
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
