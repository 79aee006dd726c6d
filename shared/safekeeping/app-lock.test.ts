import { expect, it } from 'vitest';
import { byThisClock, lockFor, opensLock, secondsToWait } from './app-lock.ts';

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

it('makes whoever guesses wait from the fifth wrong passphrase on, and nobody before', () => {
  expect([0, 1, 4].map((count) => secondsToWait({ count, at: 5_000 }, 5_000))).toEqual([0, 0, 0]);
  const wrong = { count: 5, at: 100_000 };
  expect(secondsToWait(wrong, 100_000)).toBe(30);
  expect(secondsToWait(wrong, 129_001)).toBe(1);
  expect(secondsToWait(wrong, 130_000)).toBe(0);
  expect(secondsToWait({ count: 12, at: 100_000 }, 130_000)).toBe(0);
});

it('lets her in half a minute after the clock was set back, not on the day that it told before', () => {
  const now = 100_000;
  const wrong = byThisClock({ count: 5, at: now + 86_400_000 }, now);
  expect(secondsToWait(wrong, now)).toBe(30);
  expect(secondsToWait(byThisClock(wrong, now + 30_000), now + 30_000)).toBe(0);
});
