import { expect, it } from 'vitest';
import { yearColumns } from './programme-summary.ts';

it('hides no year of a long programme: the last ones share a column', () => {
  const years = ['2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034'];
  expect(yearColumns(years).map(({ heading }) => heading)).toEqual([
    '2027',
    '2028',
    '2029',
    '2030',
    '2031',
    '2032–2034',
  ]);
  expect(yearColumns(years).flatMap(({ holds }) => holds)).toEqual(years);
  expect(yearColumns(years.slice(0, 6)).every(({ holds }) => holds.length === 1)).toBe(true);
});
