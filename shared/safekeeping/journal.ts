import type { BackupRecord } from '../backup/backup-file.ts';
import type { Moment } from '../lib/calendar-date.ts';
import type { SavedMark } from './safekeeping.ts';

/**
 * The journal: after each saved act one line with the rows as they then were. It lies outside the database, is forced to
 * the disk, and with a backup whose mark is older gives back everything but the last moment. Its lines speak as the
 * backup's do, so that reading one is reading the other.
 */
export type JournalEntry = {
  at: Moment;
  /** Where the office stood after these rows. */
  mark: SavedMark;
  schemaVersion: number;
  /** In any order; `v` null says that the row is gone for good. */
  rows: { t: string; k: string | number; v: BackupRecord | null }[];
};
