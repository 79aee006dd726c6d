import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { addParts } from '#renderer/testing/add-parts.ts';
import { aPerson, aTag } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { countInTables } from '../restore/count-records.ts';
import { DATABASE_NAME } from '../database.ts';
import type { ReaderOptions } from '../office-reader.ts';
import { inspectDatabase, readAsItIs } from './inspect-database.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('looks into a database, or finds none, and changes nothing', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  expect(await inspectDatabase(options)).toMatchObject({ ok: true, value: { schemaVersion: 0 } });
  expect(await options.indexedDB.databases()).toEqual([]);
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  expect(await inspectDatabase(options)).toMatchObject({
    ok: true,
    value: {
      schemaVersion: SCHEMA_VERSION,
      mark: { epoch: 0, seq: 1 },
      counts: { persons: 1, tasks: 0 },
    },
  });
  const snapshot = await office.backups.snapshot();
  const { backup, shown } = await readAsBackup(options);
  expect(backup.header).toMatchObject({ deviceId: snapshot.deviceId, mark: { seq: 1 } });
  expect(backup.tables).toEqual(snapshot.tables);
  expect(shown).toEqual(countInTables(snapshot.tables));
});

async function readAsBackup(options: ReaderOptions): Promise<{
  backup: Backup;
  shown: Record<string, number>;
}> {
  return await readAsItIs(options, async (everything) => {
    const bytes = await writeBackup({ ...everything, appVersion: '1' });
    const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
    if (!read.ok) throw new Error(read.failure.code);
    return { backup: read.value, shown: everything.shown() };
  });
}

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
    const { backup, shown } = await readAsBackup(options);
    expect(shown).toMatchObject({ persons: count, tags: 3 });
    expect(backup.tables).toEqual(snapshot.tables);
  },
);

it('announces no row of an import that is still running', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  let meanwhile: Backup | undefined;
  async function* inTwoParts() {
    yield { persons: [aPerson()], done: 1 };
    ({ backup: meanwhile } = await readAsBackup(options));
    yield { persons: [aPerson()], done: 2 };
  }
  const done = await office.importRows(
    { name: 'importContacts', facts: { file: 'lista.xlsx' } },
    {
      fileName: 'lista.xlsx',
      sha256: 'abc',
      source: 'Lista',
      counts: { read: 2, added: 2, skipped: 0 },
    },
    { total: 2, add: addParts(office, inTwoParts()) },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  expect(done.ok).toBe(true);
  expect(meanwhile?.header.tables).toMatchObject({ persons: 1, imports: 0 });
  const { backup } = await readAsBackup(options);
  expect(backup.header.tables).toMatchObject({ persons: 3, imports: 1 });
});

it('ends where nobody takes the lines, and where a record cannot be read', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (let count = 0; count < 3000; count += 1) await write.add('persons', aPerson());
  });
  const refused = readAsItIs(options, async ({ lines }) => {
    for await (const { table } of lines) throw new Error(`enough of ${table}`);
  });
  await expect(refused).rejects.toThrow('enough of persons');

  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function broken(
    this: IDBObjectStore,
    ...asked
  ) {
    if (this.name === 'changes') throw new DOMException('Failed to read', 'DataError');
    return getAll.apply(this, asked);
  });
  await expect(readAsBackup(options)).rejects.toThrow('Failed to read');
  vi.restoreAllMocks();
  await expect(readAsBackup(options)).resolves.toMatchObject({ shown: { persons: 3000 } });
});

it('leaves no promise that fails to nobody where all was read and nobody takes it any more', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  await emptyOffice(options);
  const failed: unknown[] = [];
  const note = (reason: unknown) => failed.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const refused = readAsItIs(options, async ({ lines }) => {
    for await (const { count } of lines) throw new Error(`enough after ${String(count)}`);
  });
  await expect(refused).rejects.toThrow('enough after 1');
  // Reads no less, so that what the first left would have been told of.
  await readAsBackup(options);
  expect(failed).toEqual([]);
});

it.each([1, 4001])(
  'lets whoever takes the lines of %i records go on outside of its transaction',
  async (count) => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const office = await emptyOffice(options);
    await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
      for (let added = 0; added < count; added += 1) await write.add('persons', aPerson());
    });
    const isInside = new Set<boolean>();
    const look = () => isInside.add((Dexie.currentTransaction as unknown) !== null);
    await readAsItIs(options, async ({ lines }) => {
      look();
      for await (const { table } of lines) if (table === 'persons') look();
      look();
    });
    expect([...isInside]).toEqual([false]);
  },
);

it('makes a backup of all that can be in one, whatever else was put there', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  const db = await new Dexie(DATABASE_NAME, options).open();
  const ids = ['', 'å\uffff\uffff', 0, -1, new Date(0), new Uint8Array([1]), ['a', 'b']];
  for (const id of ids) await db.table('persons').put({ ...aPerson(), id });
  db.close();
  const { backup } = await readAsBackup(options);
  const keys = backup.tables.find(({ name }) => name === 'persons')?.records.map(({ key }) => key);
  expect(keys).toHaveLength(5);
  expect(keys).toEqual(expect.arrayContaining(['', 'å\uffff\uffff', 0, -1]));
});

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
