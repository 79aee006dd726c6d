import { expect, it } from 'vitest';
import { readTimetable } from './read-timetable.ts';

it('reads English days and months, and keeps the words of what is more than a time as they are', () => {
  expect(readTimetable('January 2027–June 2028')).toEqual({ from: '2027-01-01', to: '2028-06-30' });
  expect(readTimetable('15 January 2027')).toEqual({ to: '2027-01-15' });
  expect(readTimetable('Report in January 2027')).toEqual({ note: 'Report in January 2027' });
});
