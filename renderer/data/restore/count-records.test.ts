import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { addParts } from '#renderer/testing/add-parts.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { countInTables } from './count-records.ts';
import type { Office } from '../office.ts';

const act = { name: 'importContacts', facts: { file: 'lista.xlsx' } } as const;
const receipt = {
  fileName: 'lista.xlsx',
  sha256: 'abc',
  source: 'Verkoston lista',
  counts: { read: 2, added: 2, skipped: 0 },
};
const signal = new AbortController().signal;

/** What the shell is told, and what a backup says of itself, must never differ. */
async function personsIn(office: Office): Promise<{ told: number; inBackup: number }> {
  const { counts } = await office.journal.currentState();
  const { tables } = await office.backups.snapshot();
  return { told: counts['persons'] ?? -1, inBackup: countInTables(tables)['persons'] ?? -1 };
}

it('counts no row of an import that is still running: after a crash there would be far fewer', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  let isWritten: () => void = () => undefined;
  const written = new Promise<void>((resolve) => {
    isWritten = resolve;
  });
  let meanwhile: unknown;
  async function* inTwoParts() {
    yield { persons: [aPerson()], done: 1 };
    await written;
    meanwhile = await personsIn(office);
    yield { persons: [aPerson()], done: 2 };
  }
  const rows = { total: 2, add: addParts(office, inTwoParts()) };
  const done = await office.importRows(act, receipt, rows, { onProgress: isWritten, signal });
  expect(done.ok).toBe(true);
  expect(meanwhile).toEqual({ told: 1, inBackup: 1 });
  expect(await personsIn(office)).toEqual({ told: 3, inBackup: 3 });
});

it('counts a row once that is in the trash and of an import that was taken back', async () => {
  const office = await emptyOffice();
  const kept = aPerson();
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', kept),
  );
  const inTrash = aPerson();
  const rows = { persons: [inTrash, aPerson()] };
  const done = await office.importRows(act, receipt, rows, { onProgress: () => undefined, signal });
  if (!done.ok) throw new Error(done.failure.code);
  await office.change({ name: 'deletePerson', facts: { name: '' } }, async (write) => {
    await write.delete('persons', inTrash.id);
  });
  expect(await personsIn(office)).toEqual({ told: 2, inBackup: 2 });
  await office.undoAct(done.value.actId);
  expect(await personsIn(office)).toEqual({ told: 1, inBackup: 1 });
  await office.purge({ olderThan: '9999-01-01T00:00:00.000Z' });
  expect(await personsIn(office)).toEqual({ told: 1, inBackup: 1 });
});
