import { expect, it } from 'vitest';
import { listKnowledge } from './learning/list-knowledge.ts';
import { settlePairs, type WeighedPair } from './settle-pairs.ts';

/** Pairs of people of whom none is in two, with these scores. */
function settle(scores: readonly number[], more: Partial<WeighedPair> = {}) {
  const pairs = scores.map((score, row) => pair(2 * row, 2 * row + 1, score, more));
  return settlePairs(named(2 * scores.length), pairs, []);
}

/** A pair of rows of `named(count)`, as all that speaks for it is `score`. */
const pair = (
  first: number,
  second: number,
  score: number,
  more: Partial<WeighedPair> = {},
): WeighedPair => ({
  first,
  second,
  score,
  supported: true,
  opposed: false,
  contradiction: 0,
  reasons: [],
  ...more,
});

/** A list of so many people of different names. */
const named = (count: number) =>
  listKnowledge(
    Array.from({ length: count }, (_, row) => ({
      id: `${row}`,
      givenName: `Nimi${row}`,
      familyName: `Suku${row}`,
      organisations: [],
      emails: [],
      phones: [],
    })),
  );

const many = (count: number, score: number) => Array<number>(count).fill(score);

it('is sure of what is likely, in a short list', () => {
  const { sure, possible } = settle([20, 1.2, 0.8, -1]);
  expect(sure.map(({ score }) => score)).toEqual([20, 1.2]);
  expect(possible.map(({ score }) => score)).toEqual([0.8, -1]);
});

it('is sure of a few less likely ones among many that are plain', () => {
  expect(settle([...many(1_000, 20), ...many(8, 0.9)]).sure).toHaveLength(1_008);
});

it('is sure of none of many of which some are two people, and shows them', () => {
  const { sure, possible } = settle([...many(1_000, 20), ...many(100, 1.2)]);
  expect(sure).toHaveLength(1_000);
  expect(possible).toHaveLength(100);
});

it('is never sure of a name alone', () => {
  expect(settle(many(10, 20), { supported: false }).sure).toEqual([]);
});

it('leaves out those that would make too much of what is shown wrong', () => {
  const { sure, possible } = settle([...many(1_000, 20), ...many(400, -3)]);
  expect(sure).toHaveLength(1_000);
  expect(possible.length).toBeGreaterThan(20);
  expect(possible.length).toBeLessThan(100);
});

it('counts with a doubtful pair what it brings along', () => {
  const list = named(4_000);
  const sure = Array.from({ length: 1_000 }, (_, row) => pair(2 * row, 2 * row + 1, 20));
  const shownBeside = (row: (at: number) => number) =>
    settlePairs(
      list,
      [...sure, ...Array.from({ length: 400 }, (_, at) => pair(row(at), 3_500 + at, -2))],
      [],
    ).possible.length;
  const ofOthers = shownBeside((at) => 2_500 + at);
  const ofTheSame = shownBeside((at) => 2 * at);
  expect(ofOthers).toBeGreaterThan(50);
  expect(ofTheSame).toBeLessThan(ofOthers * 1.2);
});

it('is not sure of a row that fits two who are likelier two than one', () => {
  const sureWhere = (between: Partial<WeighedPair>) =>
    settlePairs(named(3), [pair(0, 1, 4), pair(1, 2, 4), pair(0, 2, -1, between)], []).sure.length;
  expect(sureWhere({ contradiction: 4 })).toBe(0);
  expect(sureWhere({})).toBeGreaterThan(1);
});
