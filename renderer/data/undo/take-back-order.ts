import type { Failure } from '#shared/lib/result.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';

/**
 * A record that comes back as it was. `rev` is that of the record as it is now; null where there is none. `unseen` are the
 * ids that it names and of which nothing was shown then or now: it names them again.
 */
export type ComingRow = {
  table: string;
  row: StoredRow;
  rev: number | null;
  unseen: readonly string[];
};

/** Records of an earlier state that shall come back, and the persons known to be erased when they were chosen. */
export type TakeBackOrder = { rows: readonly ComingRow[]; erasedIds: readonly string[] };

/** Why nothing was taken back; `comparison:failure.<code>` says it. */
export type TakeBackFailure = Failure<
  /** What it would change, or rests on, is not as it was when the records were chosen. */
  | 'changed-meanwhile'
  /** A person was erased since then: whom the records tell of must be looked at anew. */
  | 'erased-meanwhile'
>;
