import { expect, it } from 'vitest';
import { startRepeatCheck } from './check-repeats.ts';

const linesOfRepeats = (rows: string[][]) => {
  const firstOf = startRepeatCheck();
  return rows.map((cells, index) => firstOf({ line: index + 1, cells })?.line ?? null);
};

it('finds rows again that say the same, whatever their capitals and the blanks around', () => {
  const rows = [
    ['Äijälä', 'Maija'],
    ['ÄIJÄLÄ ', ' maija'],
    ['Äijälä', 'Matti'],
    ['äijälä\u00A0', 'Maija'],
  ];
  expect(linesOfRepeats(rows)).toEqual([null, 1, null, 1]);
});

it('tells cells apart that read the same when written together', () => {
  expect(
    linesOfRepeats([
      ['ab', 'c'],
      ['a', 'bc'],
      ['ab', 'c', ''],
    ]),
  ).toEqual([null, null, null]);
});
