import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { aPerson, aTag } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { countInTables } from './count-records.ts';
import { peekOffice, readAsItIs } from './peek-office.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('looks into a database, or finds none, and changes nothing', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  expect(await peekOffice(options)).toMatchObject({ ok: true, value: { schemaVersion: 0 } });
  expect(await options.indexedDB.databases()).toEqual([]);
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  expect(await peekOffice(options)).toMatchObject({
    ok: true,
    value: {
      schemaVersion: SCHEMA_VERSION,
      mark: { epoch: 0, seq: 1 },
      counts: { persons: 1, tasks: 0 },
    },
  });
  const snapshot = await office.backups.snapshot();
  const read = await readAsItIs(options, (everything) => Promise.resolve(everything));
  expect(read).toMatchObject({ deviceId: snapshot.deviceId, mark: { seq: 1 } });
  expect(read.counts).toEqual(countInTables(snapshot.tables));
  const bytes = await writeBackup({ ...read, appVersion: '1' });
  const backup = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  expect(backup).toMatchObject({ ok: true, value: { tables: snapshot.tables } });
});

it.each([1999, 2000, 4001])(
  'makes lines of a table of %i records, read batch by batch, as of one read at once',
  async (count) => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const office = await emptyOffice(options);
    const persons = Array.from({ length: count }, () => aPerson());
    const tags = Array.from({ length: 3 }, () => aTag());
    await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
      for (const person of persons) await write.add('persons', person);
      for (const tag of tags) await write.add('tags', tag);
    });
    const snapshot = await office.backups.snapshot();
    expect(snapshot.tables.find(({ name }) => name === 'persons')?.records).toHaveLength(count);
    const { tables, counts } = await readAsItIs(options, (everything) =>
      Promise.resolve(everything),
    );
    expect(counts).toMatchObject({ persons: count, tags: 3 });
    const now = { ...snapshot, appVersion: '1' };
    expect(await writeBackup({ ...now, tables })).toEqual(await writeBackup(now));
  },
);

it('says of a backup the moment before it was read: what was written meanwhile is not in it', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  await emptyOffice(options);
  const begun = new Date();
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
  const { getAll } = IDBObjectStore.prototype;
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function later(
    this: IDBObjectStore,
    ...asked
  ) {
    vi.setSystemTime(begun.getTime() + 60_000);
    return getAll.apply(this, asked);
  });
  const { createdAt } = await readAsItIs(options, (everything) => Promise.resolve(everything));
  expect(reading).toHaveBeenCalled();
  expect(createdAt).toBe(begun.toISOString());
});
