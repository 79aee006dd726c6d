import { guardFormula } from './csv/formula-guard.ts';

/** Quoted besides what must be: what could be taken for another delimiter, or for Excel's `sep=` line. */
const NEEDS_QUOTES = /[";,\t|\r\n]|^\s|\s$|^sep=/i;

/** What a file of CSV begins with, so that Excel takes it for UTF-8. */
export const CSV_BEGIN = '\uFEFF';

/**
 * Writes rows of cells as CSV for Finnish Excel: UTF-8 with BOM, `;`, CRLF. Cells that a spreadsheet would run as a
 * formula get a leading `'`, which `readTable` removes again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(CSV_BEGIN + csvLines(rows));
}

/** The lines of some of the rows, for a file that is written bit by bit after `CSV_BEGIN`. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => writeCell(cell, row.length)).join(';')}\r\n`)
    .join('');
}

function writeCell(cell: string, width: number): string {
  const guarded = guardFormula(cell);
  // A lone empty cell would be a blank line.
  if (guarded === '' && width === 1) return '""';
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
