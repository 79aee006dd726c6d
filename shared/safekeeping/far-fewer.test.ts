import { expect, it } from 'vitest';
import { isFarFewer } from './far-fewer.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00Z`;
const backup = (people: number, at: number, suspicious?: true) => ({
  counts: { people, tasks: 10 },
  createdAt: day(at),
  ...(suspicious && { suspicious }),
});

it('suspects a backup with less than half of what was there', () => {
  expect(isFarFewer(backup(400, 20), [backup(1000, 19)])).toBe(true);
  expect(isFarFewer(backup(600, 20), [backup(1000, 19)])).toBe(false);
});

it('suspects the next one too, which holds as much as the suspicious one before it', () => {
  expect(isFarFewer(backup(0, 21), [backup(0, 20, true), backup(1000, 19)])).toBe(true);
});

it('believes what has stayed so for a month, and what was never more', () => {
  const later = { counts: { people: 0 }, createdAt: '2026-12-30T08:00:00Z' };
  expect(isFarFewer(later, [backup(0, 20, true), backup(1000, 19)])).toBe(false);
  expect(isFarFewer(backup(0, 20), [backup(9, 19)])).toBe(false);
  expect(isFarFewer(backup(0, 20), [])).toBe(false);
  expect(isFarFewer(backup(0, 20), [{ createdAt: day(19) }])).toBe(false);
});
