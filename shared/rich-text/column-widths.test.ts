import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('adds up to the whole, and gives longer texts more room', () => {
  const widths = columnWidths(
    [
      ['1', 'Poliisi', 'a'.repeat(400)],
      ['22', 'x'],
    ],
    9071,
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
  const [first = 0, second = 0, third = 0] = widths;
  expect(first).toBeLessThan(second);
  expect(second).toBeLessThan(third);
  expect(first).toBeGreaterThan(9071 / 6);
});

it('gives even columns where there is nothing to go by', () => {
  expect(columnWidths([['', '']], 9000)).toEqual([4500, 4500]);
  expect(columnWidths([], 9000)).toEqual([]);
});
