import { CAUTION } from './learning/caution.ts';
import type { DuplicatePair, FoundDuplicates } from './duplicate-record.ts';
import type { ListKnowledge } from './learning/list-knowledge.ts';
import { weighPair, type Weight } from './weighing/weigh-pair.ts';

/** A pair of indices, `first` < `second`. */
export type WeighedPair = { first: number; second: number } & Weight;

/**
 * In bits. Of the pairs just beyond SURE eight or nine in ten are one person in made lists, and most are far beyond; of
 * those just beyond POSSIBLE a fifth is. How far a list's own pairs go is `lineOfSure`'s and `worthALook`'s to say.
 */
export const SURE = 1;
export const POSSIBLE = -2.7;
/** In a list with many pairs those down to here may be sure. */
const LEAST_SURE = 0.4;
/** Of the pairs that all speaks for, so many are two people: odds say nothing of what no row tells. */
const WRONG_BEYOND_ODDS = 0.001;
/** Of all that is proposed as one click, so many may be two people by their odds. */
const WRONG_AMONG_SURE = 0.006;
/** Of all that is shown: as far as that goes, pairs below POSSIBLE are shown too. */
const WRONG_AMONG_ALL = 0.056;
/** The same of a list of names and places alone: what its rows have in common is less, and a look tells less. */
const WRONG_BY_PLACES_ALONE = 0.03;
/** Looking at a few is no burden, however small their share. */
const FEW = 20;
/** Below, a pair is never shown, and plays no part even as a rival. */
export const WORTH_KEEPING = -5;
/** Above, two rows are likelier one person than two. */
const EVEN = 0;
/** So much must speak against two rows that a third is not both of them. */
const CONTRADICTED = 3;
/** Stronger evidence stands whoever else fits. */
const BEYOND_RIVALS = 12;
/** More rows than this are not one person's on a third's word. */
const LARGEST = 12;

/** Decides which pairs are sure and which possible, by looking at them together. */
export function settlePairs(
  list: ListKnowledge,
  weighed: readonly WeighedPair[],
  distinct: Iterable<readonly [string, string]>,
): FoundDuplicates {
  const apart = keptApart(list, distinct);
  const pairs = weighed.filter((pair) => !apart.has(keyOf(pair.first, pair.second)));
  const known = new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair]));
  const weightOf = (a: number, b: number): Weight | null => {
    const before = known.get(keyOf(a, b));
    if (before) return before;
    const [one, two] = [list.features[a], list.features[b]];
    return one && two ? weighPair(one, two, list) : null;
  };
  const settled = withoutRivals(pairs, weightOf);
  const line = lineOfSure(settled);
  const isSure = (weight: Weight) => weight.score >= line && weight.supported;
  const sure = joinUp(settled.filter(isSure), isSure, weightOf, apart);
  const inSure = new Set(sure.map((pair) => keyOf(pair.first, pair.second)));
  const others = settled.filter(
    (pair) => pair.score >= WORTH_KEEPING && !inSure.has(keyOf(pair.first, pair.second)),
  );
  const possible = worthALook(sure, others, weightOf, apart, list);
  return { sure: inOrder(sure, list), possible: inOrder(possible, list) };
}

const keyOf = (a: number, b: number) => (a < b ? a * 0x4000000 + b : b * 0x4000000 + a);

function keptApart(
  list: ListKnowledge,
  distinct: Iterable<readonly [string, string]>,
): Set<number> {
  const indices = new Map<string, number>();
  const apart = new Set<number>();
  for (const [a, b] of distinct) {
    if (indices.size === 0)
      list.features.forEach(({ record }, index) => indices.set(record.id, index));
    const [one, two] = [indices.get(a), indices.get(b)];
    if (one !== undefined && two !== undefined) apart.add(keyOf(one, two));
  }
  return apart;
}

/** How likely it is that a pair is two people: beside what its score is multiplied by, one bit comes on top. */
const doubtOf = ({ score }: Weight) => 1 / (1 + 2 ** (1 + CAUTION * score));

/**
 * The score from which on a list's pairs are sure: as low as leaves nearly all of them right. One that may be wrong is no
 * reason to leave out the others of a short list.
 */
function lineOfSure(pairs: readonly WeighedPair[]): number {
  let [line, next] = [Infinity, Infinity];
  let wrong = 0;
  let count = 0;
  const supported = pairs.filter((pair) => pair.supported && pair.score >= LEAST_SURE);
  for (const pair of supported.sort((a, b) => b.score - a.score)) {
    // What all that is known says the same of is sure as a whole or not at all.
    if (pair.score !== next) [line, next] = [next, pair.score];
    wrong += doubtOf(pair) + WRONG_BEYOND_ODDS;
    count += 1;
    const isFew = pair.score >= SURE && wrong <= 1;
    if (!isFew && wrong > count * WRONG_AMONG_SURE) return line;
  }
  return next;
}

/**
 * A row that fits two people who are not one is at most one of them: the odds of each fall by those of the other.
 * So a name and an organisation alone do not make a row the one Matti Virtanen where the house has two.
 */
function withoutRivals(
  pairs: readonly WeighedPair[],
  weightOf: (a: number, b: number) => Weight | null,
): WeighedPair[] {
  const byRow = new Map<number, WeighedPair[]>();
  for (const pair of pairs) {
    for (const row of [pair.first, pair.second]) {
      const own = byRow.get(row);
      if (own) own.push(pair);
      else byRow.set(row, [pair]);
    }
  }
  return pairs.map((pair) => {
    if (pair.score >= BEYOND_RIVALS) return pair;
    let loss = 0;
    for (const row of [pair.first, pair.second]) {
      const other = row === pair.first ? pair.second : pair.first;
      for (const rival of byRow.get(row) ?? []) {
        if (rival === pair) continue;
        const third = rival.first === row ? rival.second : rival.first;
        const between = weightOf(other, third);
        if (between && (between.score >= EVEN || between.contradiction < CONTRADICTED)) continue;
        // All three may still be one person, at the price of what speaks against the two.
        const price = between?.contradiction ?? Infinity;
        loss = Math.max(loss, Math.min(Math.log2(1 + 2 ** rival.score), price));
      }
    }
    if (loss < 0.5) return pair;
    return { ...pair, score: pair.score - loss, reasons: [...pair.reasons, 'other-fits-too'] };
  });
}

/** Rows that are one person with a third are one with each other, unless something says plainly that they are two. */
function joinUp(
  sure: readonly WeighedPair[],
  isSure: (weight: Weight) => boolean,
  weightOf: (a: number, b: number) => Weight | null,
  apart: ReadonlySet<number>,
): WeighedPair[] {
  const groups = new Map<number, number[]>();
  const groupOf = (row: number) => groups.get(row) ?? [row];
  const kept: WeighedPair[] = [];
  for (const pair of sure.toSorted((a, b) => b.score - a.score)) {
    const [one, two] = [groupOf(pair.first), groupOf(pair.second)];
    if (one.includes(pair.second)) {
      kept.push(pair);
      continue;
    }
    if (one.length + two.length > LARGEST) continue;
    const between: WeighedPair[] = [];
    let opposed = false;
    for (const a of one) {
      for (const b of two) {
        if (a === pair.first && b === pair.second) continue;
        const weight = weightOf(a, b);
        if (
          apart.has(keyOf(a, b)) ||
          weight === null ||
          (weight.score < POSSIBLE && (weight.opposed || isWeakLink(pair, weight)))
        )
          opposed = true;
        else if (!isSure(weight)) {
          between.push({
            ...weight,
            first: Math.min(a, b),
            second: Math.max(a, b),
            reasons: ['through-a-third', ...weight.reasons],
          });
        }
      }
    }
    if (opposed) continue;
    kept.push(pair, ...between);
    const both = [...one, ...two];
    for (const row of both) groups.set(row, both);
  }
  return unique(kept);
}

/**
 * The likeliest, as many as leave nearly all of what is proposed right: a list with many sure pairs has room for more.
 * Who may be one person with a row may be so with every row that surely is that person's; so what a pair brings along is
 * as doubtful, and counts with it.
 */
function worthALook(
  sure: readonly WeighedPair[],
  likely: readonly WeighedPair[],
  weightOf: (a: number, b: number) => Weight | null,
  apart: ReadonlySet<number>,
  { hasPlacesAlone }: ListKnowledge,
): WeighedPair[] {
  const most = hasPlacesAlone ? WRONG_BY_PLACES_ALONE : WRONG_AMONG_ALL;
  const alongWith = broughtAlong(sure, weightOf, apart);
  const byThemselves = new Map(likely.map((pair) => [keyOf(pair.first, pair.second), pair]));
  const shown = new Map<number, WeighedPair>();
  let wrong = sure.length * WRONG_AMONG_SURE;
  for (const pair of likely.toSorted((a, b) => b.score - a.score)) {
    if (shown.has(keyOf(pair.first, pair.second))) continue;
    const more = [pair, ...alongWith(pair)].filter(
      (one) => !shown.has(keyOf(one.first, one.second)),
    );
    wrong += doubtOf(pair) * more.length;
    const isFew = pair.score >= POSSIBLE && wrong <= FEW;
    if (!isFew && wrong > (sure.length + shown.size + more.length) * most) break;
    for (const one of more) {
      const key = keyOf(one.first, one.second);
      shown.set(key, byThemselves.get(key) ?? one);
    }
  }
  return [...shown.values()];
}

/** Returns the pairs of the rows that surely are one person with either of a pair's. */
function broughtAlong(
  sure: readonly WeighedPair[],
  weightOf: (a: number, b: number) => Weight | null,
  apart: ReadonlySet<number>,
): (pair: WeighedPair) => WeighedPair[] {
  const sameAs = new Map<number, number[]>();
  const surely = new Set<number>();
  for (const { first, second } of sure) {
    sameAs.set(first, [...(sameAs.get(first) ?? []), second]);
    sameAs.set(second, [...(sameAs.get(second) ?? []), first]);
    surely.add(keyOf(first, second));
  }
  return (pair) => {
    const brought: WeighedPair[] = [];
    for (const a of [pair.first, ...(sameAs.get(pair.first) ?? [])]) {
      for (const b of [pair.second, ...(sameAs.get(pair.second) ?? [])]) {
        const isPair = a === pair.first && b === pair.second;
        if (isPair || a === b || surely.has(keyOf(a, b)) || apart.has(keyOf(a, b))) continue;
        const weight = weightOf(a, b);
        if (weight && weight.score < POSSIBLE && weight.opposed) continue;
        if (isByLikenessAlone(pair, weight)) continue;
        brought.push({
          first: Math.min(a, b),
          second: Math.max(a, b),
          score: Math.min(pair.score, weight?.score ?? pair.score),
          supported: false,
          opposed: weight?.opposed ?? false,
          contradiction: weight?.contradiction ?? 0,
          reasons: ['through-a-third', ...(weight?.reasons ?? [])],
        });
      }
    }
    return brought;
  };
}

/** Lehtinnen may be Lehtinen or Lahtinen; a slip of the pen does not make one of what has two names. */
function isByLikenessAlone(link: WeighedPair, across: Weight | null): boolean {
  if (!link.reasons.includes('similar-name')) return false;
  return (
    across === null ||
    across.reasons.includes('different-family-name') ||
    across.reasons.includes('different-given-name')
  );
}

/** What hangs by little does not bring together what has nothing in common: Lehtinnen may be Lehtinen or Lahtinen, but those are two. */
function isWeakLink(pair: WeighedPair, across: Weight): boolean {
  return pair.score < BEYOND_RIVALS && across.score < WORTH_KEEPING;
}

function unique(pairs: readonly WeighedPair[]): WeighedPair[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair])).values()];
}

function inOrder(pairs: readonly WeighedPair[], list: ListKnowledge): DuplicatePair[] {
  return pairs
    .toSorted((a, b) => a.first - b.first || a.second - b.second)
    .map(({ first, second, score, reasons }) => ({
      first: list.features[first]?.record.id ?? '',
      second: list.features[second]?.record.id ?? '',
      score: Math.round(score * 10) / 10,
      reasons,
    }));
}
