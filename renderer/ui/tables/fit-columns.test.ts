import { expect, test } from 'vitest';
import { fitColumns, fitNames, widthOfMost } from './fit-columns.ts';

const NAME = { need: 150, least: 100, turn: 3 };
const LONG = { need: 300, least: 100, turn: 1 };
const SHORT = { need: 100, least: 60, turn: 1 };
const READ = { need: 200, least: 120, turn: 2 };

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

test('what is read of everyone gives way only after the others', () => {
  expect(fitColumns([NAME, READ, LONG, SHORT], 630)).toEqual([150, 200, 200, 80]);
  expect(fitColumns([NAME, READ, LONG, SHORT], 470)).toEqual([150, 160, 100, 60]);
});

test('of several names as many stand there as the room holds, with the number of the others', () => {
  const byLetters = (text: string) => text.length;
  const names = ['Verkosto', 'Sihteeristö', 'Järjestöt'];
  expect(fitNames(names, 40, byLetters)).toBe(3);
  expect(fitNames(names, 24, byLetters)).toBe(2);
  expect(fitNames(names, 23, byLetters)).toBe(1);
  expect(fitNames(names, 5, byLetters)).toBe(1);
  expect(fitNames([], 5, byLetters)).toBe(0);
});

test('one column has the whole room, and none is nothing', () => {
  expect(fitColumns([NAME], 500)).toEqual([500]);
  expect(fitColumns([], 500)).toEqual([]);
});

test('most texts are held, not the one that is far longer', () => {
  expect(widthOfMost([10, 10, 10, 10, 10, 10, 10, 10, 10, 500], 85)).toBe(10);
  expect(widthOfMost([], 90)).toBe(0);
});
