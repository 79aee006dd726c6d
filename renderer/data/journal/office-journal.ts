import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import type { OfficeState, SavedMark } from '#shared/safekeeping/safekeeping.ts';

export type JournalRow = JournalEntry['rows'][number];

/** What was saved after a mark, every row as it now is. */
export type Saved = {
  mark: SavedMark;
  rows: JournalRow[];
  /** A file came along, which no line of a journal holds. */
  hasFiles: boolean;
};

/** For what keeps outside the database what is saved in it: reads alone, but for `beginAbove`. */
export type OfficeJournal = {
  /**
   * The rows that acts after `since` touched, these acts, and their lines of the change log; `everything` where that
   * cannot be listed (an import, a restore, an erasure) or would be too much: then a backup is to be made.
   */
  savedSince: (since: SavedMark) => Promise<Saved | 'everything'>;
  /** All drafts, as lines of a journal. */
  drafts: () => Promise<(JournalRow & { k: string; savedAt: string })[]>;
  /** Where the office stands now. */
  currentState: () => Promise<Omit<OfficeState, 'appVersion'>>;
  /** Calls `listener` soon after each act, restore, erasure or saving of a draft; returns what ends it. */
  onSaved: (listener: () => void) => () => void;
  /** After a loss: what is saved from now on is never taken for what a journal or backup of before tells. */
  beginAbove: (epoch: number) => Promise<void>;
};
