import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DifferenceFilter } from '#renderer/data/backup-comparison/difference-words.ts';
import { anEmail, aPerson } from '#renderer/testing/builders.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { inProcessWorkers } from '../in-process-workers.ts';
import { comparisonHandlers } from './serve-comparison.ts';

const keys = { kept: { identities: [], wrappedKey: null }, typed: '' };
const ALL: DifferenceFilter = { area: null, fate: null, words: '' };
const calm = { signal: new AbortController().signal, onProgress: () => undefined };
const PART = { from: 0, count: 50 };

function comparisonOf(office: Office) {
  return inProcessWorkers().comparisonOf(office.reader);
}

async function backupOf(office: Office) {
  return await writeBackup({ ...(await office.backups.snapshot()), appVersion: '1' });
}

it('finds no difference to a backup of the oldest schema that was restored, and then what was done since', async () => {
  const bytes = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../data/migrations/fixtures/0001.koordbak')),
  );
  const office = await emptyOffice();
  const { backupOpener } = inProcessWorkers(databaseOf(office));
  const opened = await backupOpener.open({ bytes, keys });
  if (!opened.ok) throw new Error(opened.failure.code);
  await office.backups.restore(opened.value.restore, { appVersion: '1' });
  const client = comparisonOf(office);
  expect(await client.open({ bytes, keys, tombstones: [] }, calm)).toMatchObject({ ok: true });
  expect((await client.page(ALL, PART, 'fi')).total).toBe(0);

  await office.change({ name: 'deleteOrganisation' }, (write) =>
    write.delete('organisations', 'om'),
  );
  await expect.poll(async () => (await client.page(ALL, PART, 'fi')).total).toBeGreaterThan(0);
  const { rows, counts } = await client.page({ ...ALL, fate: 'gone' }, PART, 'fi');
  expect(rows[0]).toMatchObject({ table: 'organisations', id: 'om', kind: 'Organisaatio' });
  expect(counts.contacts.gone).toBe(1);
});

it('tells field by field, searches in values, and hands over what comes back until it is back', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', aPerson({ id: 'aino', notes: 'Tulkki mukana' }));
    await write.add('persons', aPerson({ id: 'eino', givenName: 'Eino' }));
    await write.add('contactPoints', anEmail({ id: 'mail', ownerId: 'eino' }));
  });
  const bytes = await backupOf(office);
  await office.change({ name: 'editPerson', facts: { name: '' } }, async (write) => {
    await write.update('persons', 'aino', { notes: undefined });
    await write.delete('persons', 'eino');
  });
  const client = comparisonOf(office);
  await client.open({ bytes, keys, tombstones: [] }, calm);
  const found = await client.page({ ...ALL, words: 'tulkki' }, PART, 'fi');
  expect(found.rows).toMatchObject([{ id: 'aino', fate: 'changed', name: 'Aino Esimerkki' }]);
  const detail = await client.detail({ table: 'persons', id: 'aino' }, 'fi');
  expect(detail?.records[0]?.fields).toMatchObject([
    { field: 'notes', then: 'Tulkki mukana', now: '' },
  ]);
  const { rows, erasedIds } = await client.toTakeBack([{ table: 'persons', id: 'eino' }], 'fi');
  const act = { name: 'takeBack', facts: { name: 'Eino' } } as const;
  expect((await office.backups.takeBack(act, { rows, erasedIds })).value).toMatchObject({
    value: 2,
  });
  await expect.poll(async () => (await client.page(ALL, PART, 'fi')).total).toBe(1);
  await office.undo();
  await expect.poll(async () => (await client.page(ALL, PART, 'fi')).total).toBe(2);
});

it('never shows an erased person, nor the double of her that was there then', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (const id of ['aino', 'double']) {
      await write.add('persons', aPerson({ id }));
      await write.add('contactPoints', anEmail({ id: `mail-${id}`, ownerId: id }));
    }
    await write.add('persons', aPerson({ id: 'eino', notes: 'aino.esimerkki@virasto.invalid' }));
  });
  const bytes = await backupOf(office);
  await office.change({ name: 'deletePerson' }, async (write) => {
    await write.delete('persons', 'double');
    await write.delete('persons', 'eino');
  });
  await office.purge({ olderThan: '2999-01-01T00:00:00.000Z' });
  const client = comparisonOf(office);
  await client.open({ bytes, keys, tombstones: [] }, calm);
  expect((await client.page(ALL, PART, 'fi')).rows.map(({ id }) => id)).toContain('double');
  const tombstone = await office.erasePerson('aino', { reason: 'pyyntö', keptIn: [] });
  const ids = async () => (await client.page(ALL, PART, 'fi')).rows.map(({ id }) => id);
  await expect.poll(ids).toEqual(['eino']);
  const { rows, erasedIds } = await client.toTakeBack([{ table: 'persons', id: 'eino' }], 'fi');
  expect(erasedIds).toEqual(['aino']);
  expect(rows[0]?.row['notes']).toBe('…');

  // The same where only the shell knows of it.
  const elsewhere = await emptyOffice();
  const other = comparisonOf(elsewhere);
  await other.open({ bytes, keys, tombstones: [tombstone] }, calm);
  expect((await other.page(ALL, PART, 'fi')).rows.map(({ id }) => id)).not.toContain('aino');
});

it('reads the office over one connection, however many backups are opened', async () => {
  const office = await emptyOffice();
  const bytes = await backupOf(office);
  const openReader = vi.fn(() => Promise.resolve(office.reader));
  const { open } = comparisonHandlers(openReader);
  for (let count = 0; count < 3; count += 1) {
    const order = { bytes: bytes.slice(), keys, tombstones: [] };
    expect(await open(order, () => undefined)).toMatchObject({ ok: true });
  }
  expect(openReader).toHaveBeenCalledTimes(1);
});
