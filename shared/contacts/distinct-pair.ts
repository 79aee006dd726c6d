import type { RecordBase } from '../records/record.ts';

/** That two contacts are not the same, though they look alike: the user said so, and is not asked again. */
export type DistinctPair = RecordBase & {
  kind: 'person' | 'organisation';
  /** The smaller of the two ids, so that a pair is kept once. */
  oneId: string;
  otherId: string;
};
