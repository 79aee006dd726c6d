import { waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useUndoLater } from './use-undo-later.ts';

const notice = () => useNotices.getState().notice;
beforeEach(() => useNotices.setState({ notice: null }));

async function told(office: Office) {
  let undoLater: ReturnType<typeof useUndoLater> = () => undefined;
  function Desk() {
    undoLater = useUndoLater();
    return null;
  }
  await renderScreen(<Desk />, { office });
  return undoLater;
}

const add = (office: Office, familyName: string) =>
  office.change({ name: 'addPerson', facts: { name: familyName } }, (write) =>
    write.add('persons', aPerson({ familyName })),
  );
const names = async (office: Office) =>
  (await office.read.persons.toArray()).map(({ familyName }) => familyName).sort();

it('takes back the act that it tells of, and not what was done since', async () => {
  const office = await emptyOffice();
  const { actId } = await add(office, 'Mäki');
  await add(office, 'Öhman');
  const undoLater = await told(office);
  undoLater(actId, 'Lisätty', 'Ei lisätty');
  notice()?.action?.onPress();
  await waitFor(() => expect(notice()?.text).toBe('Ei lisätty'));
  expect(await names(office)).toEqual(['Öhman']);
});

it('says that nothing changed where there was no act, and offers nothing', async () => {
  const office = await emptyOffice();
  await add(office, 'Mäki');
  const undoLater = await told(office);
  undoLater(null, 'Lisätty', 'Ei lisätty');
  expect(notice()?.text).toBe('Ei muutoksia');
  expect(notice()).not.toHaveProperty('action');
});
