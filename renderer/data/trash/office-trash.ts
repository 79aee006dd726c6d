import type { Moment } from '#shared/lib/calendar-date.ts';
import type { Failure, Result } from '#shared/lib/result.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import type { Act, ActName, ActResult, ActRow } from '#shared/records/change.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';

/** How long what was removed can be brought back (decision record 0010). */
export const TRASH_DAYS = 30;

/** A record that lies in the trash, with what went there as part of it. */
export type TrashEntry = {
  table: string;
  row: StoredRow;
  deletedAt: Moment;
  /** The record itself and its parts, down to the last. */
  ids: string[];
  /** Its parts; of an import that was taken back, what it brought. */
  parts: { table: string; row: StoredRow }[];
  /** The act that put it there; absent where the log does not tell. */
  act?: Pick<ActRow, 'name' | 'facts' | 'kind'>;
};

/** A record that went to the trash since the act that added it was taken back. */
export type UndoneRecord<Row> = Pick<ActRow, 'facts'> & {
  row: Row;
  deletedAt: Moment;
  /** The act that was taken back. */
  actId: string;
};

/** Why nothing came out of the trash; `trash:failure.<code>` says it. */
export type TrashFailure = Failure<
  /** It rests on a record (`facts.id`) that lies in the trash itself. */
  | 'rests-on-deleted'
  /** What it was part of is no longer kept. */
  | 'whole-gone'
  /** It is no longer kept itself, or is back already. */
  | 'not-in-trash'
>;

/** What was removed and can be had back. */
export type OfficeTrash = {
  /**
   * A record for each that was removed, the latest first; what went with it as part of it has no entry of its own. An import
   * that was taken back stands here by its receipt: it is brought back by `Office.redoAct`.
   */
  entries: () => Promise<TrashEntry[]>;
  /** The entry with which a record went to the trash, its own or that of what it is part of; null where it is not there. */
  entryOf: (table: string, id: string) => Promise<TrashEntry | null>;
  /** The records of a table that went there as acts of these names were taken back, the latest first. */
  undone: <T extends TableName>(
    table: T,
    names: readonly ActName[],
  ) => Promise<UndoneRecord<OfficeRows[T]>[]>;
  /**
   * Gives records back in one act, each with the parts that went when it did; all or none. Returns how many came back, with
   * their parts.
   */
  restore: (
    act: Act,
    records: readonly { table: string; id: string }[],
  ) => Promise<ActResult<Result<number, TrashFailure>>>;
};
