import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '../office.ts';

let options: Parameters<typeof emptyOffice>[0];
let office: Office;
beforeEach(async () => {
  options = { indexedDB: new IDBFactory(), IDBKeyRange };
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
const databases = async () => (await options?.indexedDB?.databases())?.length;

it('keeps in the last moment of the page what was noted and not written yet, and nowhere else after the next start', async () => {
  office.drafts.note('person:new', 'Sai');
  office.drafts.note('person:new', 'Saimi');
  await turn();
  expect(await office.drafts.keys()).toEqual([]);
  leave();
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi');
  expect(await databases()).toBe(1);
});

it('keeps what is noted while the page is being left', async () => {
  office.drafts.note('person:new', 'Saimi');
  await turn();
  leave();
  office.drafts.note('person:new', 'Saimi T');
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi T');
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

it('puts what was written last in the place of what is older, and not of what is newer', async () => {
  const at = { ms: 1_000 };
  options = { ...options, now: () => new Date(at.ms) };
  await begunAgain();
  office.drafts.note('person:new', 'Saimi');
  await turn();
  leave();
  window.dispatchEvent(new Event('pageshow'));
  at.ms = 2_000;
  await office.drafts.put('person:new', 'Saimi Tuulikari');
  await begunAgain();
  expect(await office.drafts.get('person:new')).toBe('Saimi Tuulikari');
});

it('is of the office that it was written in', async () => {
  office.drafts.note('person:new', 'Saimi');
  await turn();
  leave();
  await begunAgain({ ...options, deviceId: 'another' });
  expect(await office.drafts.keys()).toEqual([]);
  expect(await databases()).toBe(1);
});

it('writes nothing to a full disk', async () => {
  office.drafts.note('person:new', 'Saimi');
  await turn();
  office.storage.stop('disk-full');
  leave();
  await begunAgain();
  expect(await office.drafts.keys()).toEqual([]);
});
