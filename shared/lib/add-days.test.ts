import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './add-days.ts';

describe('addDays', () => {
  it.each([
    ['2026-11-25', 1, '2026-11-26'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-25', 90, '2027-02-23'],
  ])('%s and %i days is %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
    expect(daysBetween(day, then)).toBe(count);
  });
});
