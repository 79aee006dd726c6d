import { expect, it } from 'vitest';
import { isTimeUp } from './time-up.ts';

it('ends the reading of a file that takes long', () => {
  expect(isTimeUp({ since: 7_900, worked: 7_900 })).toBe(false);
  expect(isTimeUp({ since: 8_000, worked: 4_000 })).toBe(true);
});

it('gives a file more time that a busy machine has let wait, but not without end', () => {
  expect(isTimeUp({ since: 9_000, worked: 1_500 })).toBe(false);
  expect(isTimeUp({ since: 12_000, worked: 3_000 })).toBe(true);
  expect(isTimeUp({ since: 30_000, worked: 10 })).toBe(true);
});
