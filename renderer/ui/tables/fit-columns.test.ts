import { expect, test } from 'vitest';
import { fitColumns, widthOfMost } from './fit-columns.ts';

const NAME = { need: 150, least: 100 };
const LONG = { need: 300, least: 100 };
const SHORT = { need: 100, least: 60 };

test('a name takes no more than it needs, the others share what is left over', () => {
  expect(fitColumns([NAME, LONG, SHORT], 950)).toEqual([150, 600, 200]);
});

test('where there is less room the others give way in the measure in which they can', () => {
  expect(fitColumns([NAME, LONG, SHORT], 430)).toEqual([150, 200, 80]);
});

test('the name gives way last, and then the table is wider than its room', () => {
  expect(fitColumns([NAME, LONG, SHORT], 280)).toEqual([120, 100, 60]);
  expect(fitColumns([NAME, LONG, SHORT], 100)).toEqual([100, 100, 60]);
});

test('one column has the whole room, and none is nothing', () => {
  expect(fitColumns([NAME], 500)).toEqual([500]);
  expect(fitColumns([], 500)).toEqual([]);
});

test('most texts are held, not the one that is far longer', () => {
  expect(widthOfMost([10, 10, 10, 10, 10, 10, 10, 10, 10, 500], 85)).toBe(10);
  expect(widthOfMost([], 90)).toBe(0);
});
