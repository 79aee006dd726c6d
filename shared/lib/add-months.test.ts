import { expect, it } from 'vitest';
import { addMonths } from './add-months.ts';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-25', 24, '2028-11-25'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (day, count, then) => {
  expect(addMonths(day, count)).toBe(then);
});
