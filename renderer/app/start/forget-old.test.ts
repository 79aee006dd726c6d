import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { forgetOld } from './forget-old.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** An office at whose clock a person was put into the trash on 1 November, and what starts of the program forget of it. */
async function officeWithTrash() {
  let now = new Date('2026-11-01T08:00:00Z');
  const office = await emptyOffice({ indexedDB: new IDBFactory(), now: () => now });
  const person = aPerson();
  const act = { name: 'editPerson', facts: { name: '' } } as const;
  await office.change(act, (write) => write.add('persons', person));
  await office.change(act, (write) => write.delete('persons', person.id));
  const purge = vi.fn(office.purge);
  const startAt = async (moment: string) => {
    now = new Date(moment);
    purge.mockClear();
    forgetOld({ purge, advanceRetentionClock: office.advanceRetentionClock });
    vi.runAllTimers();
    await vi.waitFor(() => expect(purge).toHaveBeenCalledOnce());
    return await purge.mock.results[0]?.value;
  };
  return { startAt };
}

it('lets go what was removed more than thirty days ago, at the start after them', async () => {
  const { startAt } = await officeWithTrash();
  expect(await startAt('2026-11-10T08:00:00Z')).toBe(0);
  expect(await startAt('2026-11-16T08:00:00Z')).toBe(0);
  expect(await startAt('2026-11-23T08:00:00Z')).toBe(0);
  expect(await startAt('2026-11-30T08:00:00Z')).toBe(0);
  expect(await startAt('2026-12-02T08:00:00Z')).toBe(1);
});

it('keeps it where the clock runs ahead for some starts, and is put right', async () => {
  const { startAt } = await officeWithTrash();
  expect(await startAt('2026-11-02T08:00:00Z')).toBe(0);
  expect(await startAt('2031-01-01T08:00:00Z')).toBe(0);
  expect(await startAt('2031-01-01T09:00:00Z')).toBe(0);
  expect(await startAt('2026-11-03T08:00:00Z')).toBe(0);
  expect(await startAt('2026-12-02T08:00:00Z')).toBe(0);
});
