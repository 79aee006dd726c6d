import type { DuplicatePair, FoundDuplicates } from './duplicate-record.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import { weighPair, type Weight } from './weigh-pair.ts';

/** A pair of indices, `first` < `second`. */
export type WeighedPair = { first: number; second: number } & Weight;

/** In bits: proposed as one click from 30 to 1 on; shown to look at from about evens on. */
const SURE = 5;
const POSSIBLE = 0;
/** Below, a pair plays no part even as a rival. */
export const WORTH_KEEPING = -6;

export function settlePairs(
  list: ListKnowledge,
  pairs: readonly WeighedPair[],
  distinct: Iterable<readonly [string, string]>,
): FoundDuplicates {
  void list;
  void weighPair;
  void distinct;
  const out: FoundDuplicates = { sure: [], possible: [] };
  for (const p of pairs) {
    const pair: DuplicatePair = {
      first: list.features[p.first]?.record.id ?? '',
      second: list.features[p.second]?.record.id ?? '',
      score: p.score,
      reasons: p.reasons,
    };
    if (p.score >= SURE && p.supported) out.sure.push(pair);
    else if (p.score >= POSSIBLE) out.possible.push(pair);
  }
  return out;
}
