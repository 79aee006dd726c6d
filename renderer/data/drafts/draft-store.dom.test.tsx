import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { onLeavingWindow } from '#renderer/ui/forms/on-leaving-window.ts';
import { createDatabase, DATABASE_NAME } from '../database.ts';
import type { Office } from '../office.ts';
import { draftKeeper } from './draft-keeper.ts';
import { openLastWords } from './last-words.ts';

let factory: IDBFactory;
let options: Parameters<typeof emptyOffice>[0];
let office: Office;
beforeEach(async () => {
  factory = new IDBFactory();
  options = { indexedDB: factory, IDBKeyRange };
  office = await emptyOffice(options);
});
afterEach(() => {
  window.dispatchEvent(new Event('pageshow'));
  office.close();
});
const turn = () =>
  new Promise((next) => {
    setTimeout(next, 20);
  });
const leave = () => window.dispatchEvent(new Event('pagehide'));
/** The page is gone: nothing more is written to the office. */
const begunAgain = async (again = options) => {
  await turn();
  office.close();
  office = await emptyOffice(again);
};
/** What the databases beside the office's hold. */
const lastWordsLeft = async () => {
  const request = factory.open(`${DATABASE_NAME}-last-words`);
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const count = database.transaction('words').objectStore('words').count();
  const number = await new Promise<number>((resolve) => {
    count.onsuccess = () => resolve(count.result);
  });
  database.close();
  return number;
};

it('keeps in the last moment of the page what was noted and not written yet, and nowhere else after the next start', async () => {
  office.drafts.note('person:new', 'Sai');
  office.drafts.note('person:new', 'Saimi');
  await turn();
  expect(await office.drafts.keys()).toEqual([]);
  leave();
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi');
  expect(await lastWordsLeft()).toBe(0);
});

it('knows without reading what may lie there, also after the next start', async () => {
  expect(office.drafts.mayHave('person:new')).toBe(false);
  await office.drafts.put('person:new', 'Saimi');
  expect(office.drafts.mayHave('person:new')).toBe(true);
  await begunAgain();
  expect(office.drafts.mayHave('person:new')).toBe(true);
  await office.drafts.forget('person:new');
  expect(office.drafts.mayHave('person:new')).toBe(false);
});

it('keeps what is written after an older text was forgotten, though that is still in its turn', async () => {
  const keeper = draftKeeper(office.drafts, 'person:new');
  keeper.put('Sai');
  const written = keeper.flush();
  const forgotten = keeper.forget();
  keeper.put('Saimi');
  leave();
  await Promise.all([written, forgotten]);
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi');
});

it('keeps what is noted in the first moment of an office, and left in the same', async () => {
  office.drafts.note('person:new', 'Saimi');
  leave();
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi');
});

it('keeps what is noted while the page is being left', async () => {
  leave();
  office.drafts.note('person:new', 'Saimi T');
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi T');
});

it('writes once in the last moment, with what a field gives only then: a second write waits for the first and is lost', async () => {
  office.drafts.note('person:new', 'Sai');
  const stay = onLeavingWindow(() => office.drafts.note('person:new', 'Saimi'));
  const written = vi.spyOn(IDBDatabase.prototype, 'transaction');
  leave();
  expect(written).toHaveBeenCalledOnce();
  written.mockRestore();
  stay();
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi');
});

it('leaves nothing beside the office when the page comes back', async () => {
  office.drafts.note('person:new', 'Saimi');
  leave();
  await turn();
  expect(await lastWordsLeft()).toBe(1);
  window.dispatchEvent(new Event('pageshow'));
  await turn();
  expect(await lastWordsLeft()).toBe(0);
});

it('brings back nothing that was saved or thrown away', async () => {
  await office.drafts.put('person:new', 'Saimi');
  office.drafts.note('person:new', 'Saimi T');
  const forgotten = office.drafts.forget('person:new');
  leave();
  await forgotten;
  await begunAgain();
  expect(await office.drafts.keys()).toEqual([]);
});

it('takes words that a start before could not take, but where something newer was written since', async () => {
  const db = createDatabase({
    name: DATABASE_NAME,
    indexedDB: factory,
    IDBKeyRange,
    durability: 'strict',
  });
  const savedAt = (second: number) => new Date(second * 1000).toISOString();
  await db.open();
  const words = await openLastWords(factory, db.name, db, 'device');
  words.write(
    ['person:new', 'person:old'].map((key) => ({
      key,
      row: { key, value: 'left', savedAt: savedAt(2) },
      savedAt: savedAt(2),
    })),
  );
  words.close();
  await db.drafts.put({ key: 'person:old', value: 'before', savedAt: savedAt(1) });
  await db.drafts.put({ key: 'person:new', value: 'since', savedAt: savedAt(3) });
  (await openLastWords(factory, db.name, db, 'device')).close();
  expect(await db.drafts.get('person:old')).toMatchObject({ value: 'left' });
  expect(await db.drafts.get('person:new')).toMatchObject({ value: 'since' });
  db.close();
});

it('is of the office that it was written in', async () => {
  office.drafts.note('person:new', 'Saimi');
  leave();
  await begunAgain({ ...options, deviceId: 'another' });
  expect(await office.drafts.keys()).toEqual([]);
  expect(await lastWordsLeft()).toBe(0);
});

it('writes nothing to a full disk', async () => {
  office.drafts.note('person:new', 'Saimi');
  office.storage.stop('disk-full');
  leave();
  await begunAgain();
  expect(await office.drafts.keys()).toEqual([]);
});
