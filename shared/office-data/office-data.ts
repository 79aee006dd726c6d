import type { Sender } from '../documents/document-kind.ts';
import type { Moment } from '../lib/calendar-date.ts';
import type { Failure } from '../lib/result.ts';
import type { OfficeDataTable, RowsOf } from '../schema/tables.ts';

/**
 * An office's records as plain JSON that other programs and people can read and write: `docs/office-data.md` describes
 * it. No backup: it holds neither the history nor what lies in the trash. A change that older readers would take wrongly
 * raises `OFFICE_DATA_VERSION`.
 */
export const OFFICE_DATA_FORMAT = 'koord-office-data';
export const OFFICE_DATA_VERSION = 1;

/** The tables that office data hold, each of its rows whole. */
export type OfficeDataRows = RowsOf<OfficeDataTable>;

export type OfficeData = {
  createdAt?: Moment;
  /** Who sends the documents that are made from the data. */
  sender?: Sender;
  rows: OfficeDataRows;
};

/** Why data are refused; `officeData:failure.<code>` says it. */
export type OfficeDataFailure = Failure<
  | 'too-large'
  /** No JSON at all, or not in UTF-8. */
  | 'not-json'
  /** JSON of something else. */
  | 'not-office-data'
  /** Of a later version of the format (`facts.version`). */
  | 'newer'
  /** `facts.place` says where: `actions[3].title.fi`. */
  | 'wrong-value'
  /** Two rows of a table have one id; `facts.place`. */
  | 'double-id'
  /** A row names another (`facts.place`) that is not there. */
  | 'missing-row'
>;

/** Why no file is made: a value that the format does not take, or identity codes (`facts.count`) that must go first. */
export type OfficeDataExportFailure = Failure<'wrong-value' | 'identity-code'>;

/** What no office reaches. */
export const OFFICE_DATA_LIMITS = { bytes: 256 * 1024 ** 2, rows: 1_000_000 };
