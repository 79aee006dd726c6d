import { expect, it } from 'vitest';
import { reasonsBetween } from './reasons-between.ts';
import { record } from '../testing/any-programme.ts';

const reason = (id: string, seenAt: string) => ({
  ...record(id),
  programmeId: 'p',
  targetId: 'a1',
  seenAt,
  askedBy: 'Sihteeristö',
  reason: 'Kokous päätti.',
});
const [first, second, third] = [
  '2026-10-01T09:00:00.000Z',
  '2026-11-01T09:00:00.000Z',
  '2026-12-01T09:00:00.000Z',
];
const reasons = [
  reason('of the first', first),
  reason('since', '2026-12-24T09:00:00.000Z'),
  reason('of the second', second),
  reason('before the third', '2026-11-20T09:00:00.000Z'),
];
const between = (...sides: [string, string]) =>
  reasonsBetween(reasons, ...sides).map(({ id }) => id);

it('tells the reasons of what changed after the one and up to the other, either way round', () => {
  expect(between(first, second)).toEqual(['of the second']);
  expect(between(third, first)).toEqual(['of the second', 'before the third']);
  expect(between(second, 'now')).toEqual(['before the third', 'since']);
});
