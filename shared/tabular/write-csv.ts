import { guardFormula } from './csv/formula-guard.ts';

/** Quoted besides what must be: what could be taken for another delimiter, or for Excel's `sep=` line. */
const NEEDS_QUOTES = /[";,\t|\r\n]|^\s|\s$|^sep=/i;

/**
 * Writes rows of cells as CSV for Finnish Excel: UTF-8 with BOM, `;`, CRLF. Cells that a spreadsheet would run as a
 * formula get a leading `'`, which `readTable` removes again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, row.length)).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function writeCell(cell: string, width: number): string {
  const guarded = guardFormula(cell);
  // A lone empty cell would be a blank line.
  if (guarded === '' && width === 1) return '""';
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
