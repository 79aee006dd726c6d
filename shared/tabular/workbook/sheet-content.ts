import type { CellRange, CellReference } from './cell-reference.ts';

/** What a sheet of a workbook holds, as text. */
export type SheetContent = {
  /** Rows with content, in order; lines from 1. */
  rows: { line: number; cells: string[]; hidden: boolean }[];
  merges: CellRange[];
  /** Ranges of hidden columns, from 0. */
  hiddenColumns: { from: number; to: number }[];
  /** Formulas whose result the file does not hold. */
  unknownFormulas: { line: number; column: number }[];
  /** Filled cells further to the right than a table goes, with their texts: they are not among `rows`. */
  outside: (CellReference & { text: string })[];
};

/** A sheet that can be read when it is its turn. */
export type WorkbookSheet = {
  name: string;
  hidden: boolean;
  read: () => SheetContent;
  /** Whether it holds anything; cheaper than reading it. */
  hasContent: () => boolean;
};
