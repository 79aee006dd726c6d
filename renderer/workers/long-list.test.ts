import { expect, it } from 'vitest';
import { IN_TEXT, longList, textFrom } from './long-list.ts';

const things = Array.from({ length: 5 * IN_TEXT + 3 }, (_, at) => ({
  at,
  cells: [`\u0000"å${String(at)}`, '\ud800'],
}));
const texts: string[] = [];
for (let from = 0; from < things.length; from += IN_TEXT) texts.push(textFrom(things, from));
const list = longList<(typeof things)[number]>(texts, things.length);

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

it('gives the same thing again while its page is looked at, with what is opened beside it', () => {
  const first = list.at(3);
  list.at(IN_TEXT + 1);
  list.at(4 * IN_TEXT);
  expect(list.at(3)).toBe(first);
});
