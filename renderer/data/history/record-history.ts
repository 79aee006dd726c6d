import type { StoredRow } from '#shared/records/apply-change.ts';
import type { ActRow, ChangeRow } from '#shared/records/change.ts';

/** An act that touched a record or a part of it, and what it changed there, oldest first. */
export type HistoryEntry = { act: ActRow; changes: ChangeRow[] };

/**
 * What the log tells of one record: the record itself and everything that is or was part of it (an address, a position
 * and what is part of that), each also where it lies in the trash, and the acts that touched them, newest first. An
 * import's rows have no lines of their own: `importId` on the row names it.
 */
export type RecordHistory = {
  rows: { table: string; row: StoredRow }[];
  entries: HistoryEntry[];
};
