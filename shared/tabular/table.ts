import type { Failure } from '../lib/result.ts';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-7',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'ibm850',
] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type Delimiter = ';' | ',' | '\t' | '|';

/** One table as read from a file or the clipboard: cells as text, nothing interpreted. */
export type Table = {
  format:
    | 'csv'
    | 'xlsx'
    | 'ods'
    | 'pasted'
    | 'vcard'
    | 'ldif'
    | 'recipients'
    | 'docx'
    | 'html'
    | 'fixed-width';
  /** Of text files only. */
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** Of workbooks only: the sheet that was read, and all of them. */
  sheet?: string;
  sheets?: string[];
  /**
   * Of address books and recipients only: the names of the columns, which the reader gives, since such a file has no
   * header row. All of `rows` are entries then.
   */
  columns?: string[];
  /** Of address books only: the program wrote the file itself, and every cell is meant to the letter. */
  isExact?: true;
  rows: TableRow[];
  /** What a reader must be told about the table as a whole or a row. */
  remarks: TableRemark[];
};

export type TableRow = {
  /** The line as Excel shows it, from 1; of address books, recipients and Word tables the how manieth entry or row it is. */
  line: number;
  cells: string[];
};

export type TableRemark = {
  line: number;
  column?: number;
  code:
    | 'quote-unclosed'
    | 'merged-cells-filled'
    | 'hidden-content'
    | 'encoding-uncertain'
    | 'encoding-errors'
    | 'other-sheets-not-read'
    | 'hidden-sheets-not-read'
    | 'cells-outside-table'
    | 'formula-without-result'
    | 'formula-kept-as-text'
    | 'control-characters-removed'
    | 'value-too-long'
    | 'entry-unfinished'
    | 'entry-line-not-read'
    | 'group-left-out'
    | 'other-tables-not-read'
    | 'line-not-in-columns';
  facts?: Record<string, string | number>;
};

/** What the user may correct before the table is read again. */
export type ReadOptions = {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  /** Said by readers of reports: a text whose lines have gaps is no printed list. */
  mayBeProse?: true;
};

export const TABLE_FAILURE_CODES = [
  'empty',
  'too-large',
  'too-slow',
  'not-a-table',
  'columns-unclear',
  'legacy-excel',
  'encrypted',
  'damaged',
  'hostile',
  'unreadable',
] as const;
export type TableFailure = Failure<(typeof TABLE_FAILURE_CODES)[number]>;
