import { areStrangers } from './weighing/are-strangers.ts';
import { candidatesIn } from './candidates.ts';
import type { DuplicateRecord, FoundDuplicates } from './duplicate-record.ts';
import { listKnowledge } from './learning/list-knowledge.ts';
import { settlePairs, WORTH_KEEPING, type WeighedPair } from './settle-pairs.ts';
import { weighPair } from './weighing/weigh-pair.ts';

export type FindOptions = {
  /** Pairs of ids that the user said are two people; in any order. */
  distinct?: Iterable<readonly [string, string]>;
  onProgress?: (done: number, total: number) => void;
};

/** How often the caller hears of progress. */
const STEP = 1_000;

/**
 * Finds records that are, or may be, one person: `sure` to propose as one click, `possible` to look at. Pairs are in
 * the order of the records; of three records of one person there are three pairs. Pure and synchronous: for long lists
 * call it in a worker (50,000 records take some seconds). Never throws.
 */
export function findDuplicates(
  records: readonly DuplicateRecord[],
  options: FindOptions = {},
): FoundDuplicates {
  const list = listKnowledge(records);
  const candidates = candidatesIn(list);
  const pairs: WeighedPair[] = [];
  list.features.forEach((one, second) => {
    for (const first of candidates.of(one, second)) {
      const other = list.features[first];
      if (!other || areStrangers(other, one, list)) continue;
      const weight = weighPair(other, one, list);
      if (weight && weight.score >= WORTH_KEEPING) pairs.push({ first, second, ...weight });
    }
    if ((second + 1) % STEP === 0) options.onProgress?.(second + 1, records.length);
  });
  options.onProgress?.(records.length, records.length);
  return settlePairs(list, pairs, options.distinct ?? []);
}
