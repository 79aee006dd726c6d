import { expect, it } from 'vitest';
import { readTime } from './read-time.ts';

it.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['klo 14:05', '14:05'],
  ['kl. 8.15', '08:15'],
  [' ', ''],
  ['24.00', null],
  ['9.75', null],
  ['aamulla', null],
])('reads %j as %j', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
