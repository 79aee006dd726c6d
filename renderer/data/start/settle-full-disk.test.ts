import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { createDatabase, DATABASE_NAME } from '../database.ts';
import { markFullDisk, settleFullDisk } from './settle-full-disk.ts';

const MEGABYTE = 1024 ** 2;
const FULL = { ok: false, failure: { code: 'storage-full' } };
const DONE = { ok: true, value: null };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function desk({
  free = 64 * MEGABYTE,
  isMarked = true,
}: { free?: number | null; isMarked?: boolean } = {}) {
  const kept = new Map<string, string>();
  const marks = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const indexedDB = new IDBFactory();
  const database = { name: DATABASE_NAME, indexedDB, IDBKeyRange, durability: 'relaxed' } as const;
  const db = createDatabase(database);
  await db.open();
  db.close();
  if (isMarked) markFullDisk(marks);
  let written = 0;
  const original = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row: { value: Uint8Array },
  ) {
    written += row.value.byteLength;
    return original.call(this, row);
  });
  const settle = () =>
    settleFullDisk({
      freeBytes: () => Promise.resolve(free),
      marks,
      indexedDB,
      IDBKeyRange,
    });
  const left = async () => {
    await db.open();
    const rows = await db.meta.toArray();
    db.close();
    return rows;
  };
  return { settle, put, left, written: () => written };
}

it('fills two of the browser’s logs and leaves nothing behind, once', async () => {
  const { settle, written, left } = await desk();
  expect(await settle()).toEqual(DONE);
  expect(written()).toBeGreaterThan(8 * MEGABYTE);
  expect(await left()).toEqual([]);
  const once = written();
  await settle();
  expect(written()).toBe(once);
});

it('writes nothing where nothing was cut off, however little room there is', async () => {
  const { settle, written } = await desk({ isMarked: false, free: 0 });
  expect(await settle()).toEqual(DONE);
  expect(written()).toBe(0);
});

it('has nothing open the database while there is too little room to get through with it', async () => {
  const { settle, written } = await desk({ free: 64 * MEGABYTE - 1 });
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  expect(await settle()).toEqual(FULL);
  expect([written(), open.mock.calls.length]).toEqual([0, 0]);
});

it('does it where the disk does not tell how much room it has', async () => {
  const { settle, written } = await desk({ free: null });
  expect(await settle()).toEqual(DONE);
  expect(written()).toBeGreaterThan(8 * MEGABYTE);
});

it('does it at the next start where the disk was full again', async () => {
  const { settle, written, put } = await desk();
  put.mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await settle()).toEqual(FULL);
  expect(written()).toBe(0);
  expect(await settle()).toEqual(DONE);
  expect(written()).toBeGreaterThan(8 * MEGABYTE);
});

it.each(['storage-full', 'disk-full', 'no-room'] as const)(
  'is to come where the office was stopped (%s), whatever became of what was being written',
  async (why) => {
    const setItem = vi.fn();
    vi.stubGlobal('sessionStorage', { setItem });
    const office = await emptyOffice();
    expect(setItem).not.toHaveBeenCalled();
    office.storage.stop(why);
    expect(setItem.mock.calls).toEqual([['disk-was-full', 'true']]);
    office.close();
  },
);
