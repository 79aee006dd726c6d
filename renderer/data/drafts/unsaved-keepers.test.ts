import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '../office.ts';
import { unsavedKeepers } from './unsaved-keepers.ts';

let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
});
afterEach(() => {
  office.close();
});

it('has again what could be written nowhere, as long as the window lives', async () => {
  const keeper = unsavedKeepers(office.drafts);
  office.storage.stop('disk-full');
  keeper('field:a').put('kesken');
  await vi.waitFor(async () => expect(await office.drafts.keys()).toEqual([]));
  expect(await keeper('field:a').load()).toBe('kesken');
  await new Promise((tried) => {
    setTimeout(tried, 700);
  });
  await office.storage.retry();
  expect(office.storage.stopped()).toBeNull();
  expect(await keeper('field:a').load()).toBe('kesken');
});

it('goes on after the keys could not be read once, and tells nobody at each key', async () => {
  const told = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', told);
  onTestFinished(() => void process.off('unhandledRejection', told));
  await office.drafts.put('field:a', 'kesken');
  let fails = true;
  const keys = () => {
    if (!fails) return office.drafts.keys();
    fails = false;
    return Promise.reject(new Error('cannot read'));
  };
  const keeper = unsavedKeepers({ ...office.drafts, keys });
  keeper('field:b').put('muu');
  await new Promise((turn) => {
    setTimeout(turn, 0);
  });
  expect(told).not.toHaveBeenCalled();
  expect(await keeper('field:a').load()).toBe('kesken');
});
