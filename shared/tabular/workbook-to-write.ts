import type { CalendarDate } from '../lib/calendar-date.ts';

/** A sheet to be written. Every cell is text: what looks like a number, a date or a formula stays what it is. */
export type SheetToWrite = {
  /** At most 31 characters, without `[]:*?/\`. */
  name: string;
  columns: readonly ColumnToWrite[];
  /** The first row is the header where `header` is set. */
  rows: readonly (readonly string[])[];
  /** The first row stays in sight, repeats on every printed page and can be filtered by. Else it is a heading. */
  header: boolean;
  /** Cells that look or behave otherwise than their row and column. */
  cells?: readonly CellToWrite[];
  /** Only its open cells can be changed; rows and columns can be made higher and wider. */
  isProtected?: boolean;
  /** Not shown: what lists to choose from are made of. */
  isHidden?: boolean;
};

/** A cell by its row and column, from 0. */
export type CellToWrite = {
  row: number;
  column: number;
  style: 'heading' | 'header' | 'open' | 'quiet';
  /** The texts that it may hold: rows, from 0, of the first column of another sheet. */
  choices?: { sheet: string; from: number; to: number };
};

export type ColumnToWrite = {
  /** In characters. */
  width: number;
  isHidden?: boolean;
  /** What a cell below the header may hold; shown as a list to choose from. Together at most 255 characters, no commas. */
  choices?: readonly string[];
  /** Shown beside a cell that is being filled in: at most 32 and 255 characters. */
  hint?: { title: string; text: string };
};

export type WorkbookToWrite = {
  title: string;
  /** Language tag of the texts, for the document's properties. */
  locale: string;
  /** The day that the file says it was made on. */
  day: CalendarDate;
  keywords?: string;
  sheets: readonly SheetToWrite[];
};
