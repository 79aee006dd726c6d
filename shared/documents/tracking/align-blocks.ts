import { diffPieces } from '../../lib/word-diff.ts';

/** What stands in two sequences: in both, or in one of them alone. */
export type Pairing<T> = { before: T; after: T } | { before: T } | { after: T };

export type Likeness<T> = {
  /** The same for what is the same in every letter. */
  keyOf: (one: T) => string;
  /** How much of two is the same, from 0 to 1. */
  likeness: (before: T, after: T) => number;
};

/** What has less than this in common is told as one thing gone and another there. */
const LEAST_LIKENESS = 0.4;
/** Of more than this many combinations it would take long to find the likest. */
const MOST_COMBINATIONS = 60_000;

/**
 * Holds two sequences against each other: first what is the same in both, then, between that, what is like something in the
 * other one, so that as much as can be is shared. In the order of both; what is gone stands before what is new.
 */
export function alignBlocks<T>(
  before: readonly T[],
  after: readonly T[],
  like: Likeness<T>,
): Pairing<T>[] {
  const pairings: Pairing<T>[] = [];
  let at = 0;
  let [gone, added]: [T[], T[]] = [[], []];
  const close = () => {
    pairings.push(...alignLike(gone, added, like.likeness));
    [gone, added] = [[], []];
  };
  for (const { kind, pieces } of diffPieces(before, after, like.keyOf)) {
    if (kind === 'added') added.push(...pieces);
    else if (kind === 'removed') gone.push(...pieces);
    else {
      close();
      pieces.forEach((piece, index) => {
        pairings.push({ before: before[at + index] ?? piece, after: piece });
      });
    }
    if (kind !== 'added') at += pieces.length;
  }
  close();
  return pairings;
}

function alignLike<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Likeness<T>['likeness'],
): Pairing<T>[] {
  const columns = after.length + 1;
  const isLooked = before.length * after.length <= MOST_COMBINATIONS;
  // The best that can be shared by what is left of both, from each place on.
  const best = new Float64Array((before.length + 1) * columns);
  const shared = new Float64Array((before.length + 1) * columns);
  const [places, others] = [before, after].map((list) => list.map((one, at) => ({ one, at })));
  for (const { one, at } of isLooked ? (places ?? []).toReversed() : []) {
    for (const { one: other, at: to } of (others ?? []).toReversed()) {
      const here = at * columns + to;
      const like = likeness(one, other);
      shared[here] = like < LEAST_LIKENESS ? 0 : like;
      const paired = like < LEAST_LIKENESS ? 0 : like + (best[here + columns + 1] ?? 0);
      best[here] = Math.max(paired, best[here + 1] ?? 0, best[here + columns] ?? 0);
    }
  }
  const pairings: Pairing<T>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [was, is] = [before[row], after[column]];
    const here = row * columns + column;
    const like = shared[here] ?? 0;
    const isPair =
      was !== undefined &&
      is !== undefined &&
      like > 0 &&
      best[here] === like + (best[here + columns + 1] ?? 0);
    if (isPair) {
      pairings.push({ before: was, after: is });
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || best[here] === best[here + columns])) {
      pairings.push({ before: was });
      row += 1;
    } else if (is !== undefined) {
      pairings.push({ after: is });
      column += 1;
    }
  }
  return pairings;
}

/** How much two bags of words share (Dice), from 0 to 1. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    both += 1;
  }
  return (2 * both) / (one.length + other.length);
}
