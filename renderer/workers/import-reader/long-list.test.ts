import { expect, it } from 'vitest';
import { IN_TEXT, longList, textsOf } from './long-list.ts';

const things = Array.from({ length: 500 * IN_TEXT + 3 }, (_, at) => ({
  at,
  cells: [`\u0000"å${String(at)}`, '\ud800'],
}));
const list = longList<(typeof things)[number]>(textsOf(things), things.length);

it('holds every thing of a long list at its place', () => {
  expect(list.length).toBe(things.length);
  expect(Array.from({ length: list.length }, (_, at) => list.at(at))).toEqual(things);
});

it('has nothing beyond its ends', () => {
  expect([list.at(-1), list.at(things.length), list.at(things.length + IN_TEXT)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('gives the same things again while their page is looked at, wherever in the list they are', () => {
  const page = Array.from({ length: 100 }, (_, at) => at * 3 * IN_TEXT);
  const first = page.map(list.at);
  expect(page.map(list.at).every((thing, at) => thing === first[at])).toBe(true);
  // It does not keep all that was ever looked at.
  Array.from({ length: list.length }, (_, at) => list.at(at));
  expect(list.at(0)).not.toBe(first[0]);
});
