import { expect, it, vi } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { storageGate } from './storage-gate.ts';
import { writeFailure } from '../write-failure.ts';

const full = () => new DOMException('full', 'QuotaExceededError');
const failureOf = (work: Promise<unknown>) => work.then(() => null, writeFailure);

it('saves nothing more once the disk was full, until a try succeeds', async () => {
  const tryWriting = vi.fn(() => Promise.resolve());
  const gate = storageGate(tryWriting);
  const heard = vi.fn();
  const end = gate.onChange(heard);
  expect(await failureOf(gate.run(() => Promise.reject(full())))).toBe('storage-full');
  expect(gate.stopped()).toBe('storage-full');

  const work = vi.fn(() => Promise.resolve(1));
  expect(await failureOf(gate.run(work))).toBe('storage-full');
  expect(work).not.toHaveBeenCalled();
  tryWriting.mockRejectedValueOnce(full());
  expect(await gate.retry()).toBe('still-full');
  expect(await failureOf(gate.run(work))).toBe('storage-full');

  expect(await gate.retry()).toBe('goes-on');
  expect(await gate.run(work)).toBe(1);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  gate.stop('disk-full');
  expect(heard).toHaveBeenCalledTimes(2);
});

it('asks the disk what a failure was that does not say so, and takes no try for room where there is none', async () => {
  const isDiskFull = vi.fn(() => Promise.resolve(true));
  const tryWriting = vi.fn(() => Promise.resolve());
  const broken = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
  const gate = storageGate(tryWriting, isDiskFull);
  expect(await failureOf(gate.run(broken))).toBe('storage-full');
  expect(gate.stopped()).toBe('storage-full');
  expect(await gate.retry()).toBe('still-full');
  expect(tryWriting).not.toHaveBeenCalled();
  const other = storageGate(tryWriting, isDiskFull);
  expect(await other.attempt(broken)).toMatchObject({ failure: { code: 'storage-full' } });
  expect(other.stopped()).toBe('storage-full');

  isDiskFull.mockResolvedValue(false);
  expect(await gate.retry()).toBe('goes-on');
  expect(await failureOf(gate.run(broken))).toBe('unexpected');
  expect(gate.stopped()).toBeNull();
  await expect(gate.attempt(broken)).rejects.toThrow('Internal error');
});

it('stops before the disk is full, and goes on by itself where nothing else stopped it', async () => {
  const isDiskFull = vi.fn(() => Promise.resolve(true));
  const gate = storageGate(() => Promise.resolve(), isDiskFull);
  await gate.look();
  expect(gate.stopped()).toBe('no-room');
  isDiskFull.mockResolvedValue(false);
  await gate.look();
  expect(gate.stopped()).toBeNull();
  gate.stop('disk-full');
  await gate.look();
  expect(gate.stopped()).toBe('disk-full');
});

it('tells a database that was closed from a full disk', async () => {
  const closed = () => Promise.reject(new DOMException('closed', 'DatabaseClosedError'));
  const gate = storageGate(closed);
  gate.stop('storage-full');
  expect(await gate.retry()).toBe('office-closed');
  expect(gate.stopped()).toBe('storage-full');
});

it('stops the office, which can still be read', async () => {
  const office = await emptyOffice();
  const add = () =>
    office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
      write.add('persons', aPerson()),
    );
  await add();
  const refused = office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', aPerson());
    throw full();
  });
  expect(await failureOf(refused)).toBe('storage-full');
  expect(office.storage.stopped()).toBe('storage-full');
  expect(await failureOf(add())).toBe('storage-full');
  expect(await failureOf(office.undo())).toBe('storage-full');
  expect(await office.read.persons.count()).toBe(1);

  expect(await office.storage.retry()).toBe('goes-on');
  await add();
  expect(await office.read.persons.count()).toBe(2);
});
