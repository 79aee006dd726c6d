import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { ActRow } from '#shared/records/change.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { DATABASE_NAME } from './database.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { openOffice } from './open-office.ts';

/** A lock manager that works as the browser's: one holder a name, others wait until theirs is aborted. */
function fakeLocks() {
  const held = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    { signal }: { signal: AbortSignal },
    work: () => Promise<unknown>,
  ) => {
    const aborted = new Promise<never>((_, refuse) => {
      signal.addEventListener('abort', () => refuse(signal.reason));
    });
    await Promise.race([held.get(name), aborted]);
    const working = work();
    held.set(name, working);
    return working;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

describe('openOffice', () => {
  it('makes an empty office with settings in Finnish', async () => {
    const office = await emptyOffice();
    expect(await office.settings()).toMatchObject({ id: 'office', phone: '' });
    expect(await office.preferences()).toMatchObject({ language: 'fi', theme: 'system' });
    expect(await office.read.persons.count()).toBe(0);
    expect(await office.undoSteps()).toEqual({ undo: null, redo: null });
    expect(await office.undo()).toEqual({ ok: true, value: null });
  });

  it('asks the browser to keep its data when the disk becomes full, and opens whatever it answers', async () => {
    for (const answer of [() => Promise.resolve(false), () => Promise.reject(new Error('no'))]) {
      const persist = vi.fn(answer);
      const opened = await openOffice({
        indexedDB: new IDBFactory(),
        IDBKeyRange,
        storage: { persist },
      });
      expect([opened.ok, persist.mock.calls]).toEqual([true, [[]]]);
      if (opened.ok) opened.value.close();
    }
  });

  it('refuses a database of a newer program and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
    newer.version(SCHEMA_VERSION + 1).stores({ persons: 'id', inventions: 'id' });
    await newer.open();
    await newer.table('persons').add({ id: 'p', from: 'the future' });
    newer.close();

    expect(await openOffice({ indexedDB, IDBKeyRange })).toEqual({
      ok: false,
      failure: { code: 'database-newer' },
    });

    const again = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
    await again.open();
    expect(again.verno).toBe(SCHEMA_VERSION + 1);
    expect(again.tables.map((table) => table.name)).toEqual(['inventions', 'persons']);
    expect(await again.table('persons').toArray()).toEqual([{ id: 'p', from: 'the future' }]);
    again.close();
  });

  it('says that the database cannot be opened', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    expect(await openOffice({ indexedDB, IDBKeyRange, waits: [0, 0] })).toMatchObject({
      failure: { code: 'database-unavailable' },
    });
  });

  it('opens once a program that was killed has let go of the files', async () => {
    const indexedDB = new IDBFactory();
    const open = indexedDB.open.bind(indexedDB);
    // Dexie itself tries four times, at once.
    let tries = 0;
    indexedDB.open = (...given) => {
      tries += 1;
      if (tries < 6) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open(...given);
    };
    const opened = await openOffice({ indexedDB, IDBKeyRange, waits: [0, 0, 0] });
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('says that the disk is full', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await openOffice({ indexedDB, IDBKeyRange })).toMatchObject({
      failure: { code: 'storage-full' },
    });
  });

  it('is held by one window at a time, and free again once that is closed', async () => {
    const shared = { indexedDB: new IDBFactory(), IDBKeyRange, locks: fakeLocks() };
    const first = await emptyOffice(shared);
    expect(await openOffice(shared)).toMatchObject({ failure: { code: 'opened-elsewhere' } });
    first.close();
    const second = await openOffice(shared);
    expect(second.ok).toBe(true);
  });

  it('waits for a window that is just closing', async () => {
    const shared = { indexedDB: new IDBFactory(), IDBKeyRange, locks: fakeLocks() };
    const first = await emptyOffice(shared);
    const second = openOffice(shared);
    first.close();
    expect((await second).ok).toBe(true);
  });

  it('keeps this machine its id', async () => {
    const indexedDB = new IDBFactory();
    const ids: unknown[] = [];
    for (let start = 0; start < 2; start += 1) {
      const office = await emptyOffice({ indexedDB });
      await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
        write.add('persons', aPerson()),
      );
      office.close();
      const db = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
      await db.open();
      ids.push(...(await db.table<ActRow>('acts').toArray()).map((act) => act.deviceId));
      db.close();
    }
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });
});

it('keeps drafts and mappings, outside of undo', async () => {
  const indexedDB = new IDBFactory();
  const first = await emptyOffice({ indexedDB });
  await first.drafts.put('person:new', { givenName: 'Ai' });
  await first.mappings.put({ signature: 'nimi|puh', fields: { nimi: 'fullName' }, usedAt: '' });
  first.close();
  const second = await emptyOffice({ indexedDB });
  expect(await second.drafts.get('person:new')).toEqual({ givenName: 'Ai' });
  expect((await second.mappings.get('nimi|puh'))?.fields).toEqual({ nimi: 'fullName' });
  await second.drafts.forget('person:new');
  expect(await second.drafts.get('person:new')).toBeUndefined();
  expect((await second.undoSteps()).undo).toBeNull();
});
