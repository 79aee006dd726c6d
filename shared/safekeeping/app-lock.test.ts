import { expect, it } from 'vitest';
import { lockFor, opensLock } from './app-lock.ts';

it('opens to the passphrase that it was made with and to no other', async () => {
  const lock = await lockFor('Kesäyö 2027', 10);
  expect(await opensLock(lock, 'Kesäyö 2027')).toBe(true);
  expect(await opensLock(lock, 'Kesäyö 2027'.normalize('NFD'))).toBe(true);
  expect(await opensLock(lock, 'kesäyö 2027')).toBe(false);
  expect(await opensLock(lock, '')).toBe(false);
});

it('keeps nothing of the passphrase, and no two locks alike', async () => {
  const [one, other] = [await lockFor('sama salasana', 10), await lockFor('sama salasana', 10)];
  expect(JSON.stringify(one)).not.toContain('sama');
  expect(one.hash).not.toBe(other.hash);
});
