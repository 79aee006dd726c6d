import { areStrangers } from './weighing/are-strangers.ts';
import { candidatesIn } from './candidates.ts';
import type { DuplicateReason, DuplicateRecord } from './duplicate-record.ts';
import { listKnowledge } from './learning/list-knowledge.ts';
import { POSSIBLE, SURE } from './settle-pairs.ts';
import { weighPair } from './weighing/weigh-pair.ts';

/** An existing record that an incoming one may be. */
export type Match = {
  id: string;
  /** `same`: sure enough to propose. `possible`: to look at. */
  verdict: 'same' | 'possible';
  /** Evidence in bits, as in `DuplicatePair`. */
  score: number;
  reasons: DuplicateReason[];
};

export type Matcher = {
  /** The existing records that `record` may be, the likeliest first; at most one is `same`. Does not keep `record`. */
  match: (record: DuplicateRecord) => Match[];
};

/** So far behind is the next where it is plain which of the two is meant. */
const LEAD = 3.5;
/** More are never shown. */
const MOST = 5;

/**
 * Prepares to find incoming records (of an import) among `existing` ones, by the evidence of `findDuplicates`. Preparing
 * 50,000 takes about a second, then a match well below a millisecond. Pure; never throws.
 */
export function createMatcher(existing: readonly DuplicateRecord[]): Matcher {
  const list = listKnowledge(existing);
  const candidates = candidatesIn(list);
  list.features.forEach((one, index) => candidates.of(one, index));
  return {
    match: (record) => {
      const incoming = list.read(record);
      const found: (Match & { supported: boolean })[] = [];
      for (const index of candidates.of(incoming)) {
        const other = list.features[index];
        if (!other || areStrangers(other, incoming, list)) continue;
        const weight = weighPair(other, incoming, list);
        if (!weight || weight.score < POSSIBLE) continue;
        const { score, reasons, supported } = weight;
        found.push({ id: other.record.id, verdict: 'possible', score, reasons, supported });
      }
      found.sort((a, b) => b.score - a.score);
      return found.slice(0, MOST).map(({ supported, ...match }, place) => {
        // Where the next fits as well, it is the user who knows.
        const lead = match.score - Math.max(found[1]?.score ?? 0, 0);
        const isSame = place === 0 && supported && match.score >= SURE && lead >= LEAD;
        return { ...match, verdict: isSame ? 'same' : 'possible' };
      });
    },
  };
}
