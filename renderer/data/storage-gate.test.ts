import { expect, it, vi } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { storageGate } from './storage-gate.ts';
import { writeFailure } from './write-failure.ts';

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
  expect(await gate.retry()).toBe(false);
  expect(await failureOf(gate.run(work))).toBe('storage-full');

  expect(await gate.retry()).toBe(true);
  expect(await gate.run(work)).toBe(1);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  gate.stop('disk-full');
  expect(heard).toHaveBeenCalledTimes(2);
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

  expect(await office.storage.retry()).toBe(true);
  await add();
  expect(await office.read.persons.count()).toBe(2);
});
