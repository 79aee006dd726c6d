import { parseCsv } from '../../tabular/csv/parse-csv.ts';

/** More than this many cells are no paste into a plan. */
const MOST_CELLS = 20_000;

/** Rows of cells as spreadsheets put them on the clipboard: tabs between, a cell with tabs, lines or quotes in quotes. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) =>
      row.map((cell) => (/[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((row) => row.join('\t'))
    .join('\n');
}

/** What `toTabText` or a spreadsheet wrote, as rows; the line end after the last row makes no row. Null: far too much. */
export function fromTabText(text: string): string[][] | null {
  const { records, tooLarge } = parseCsv(text.replace(/\r?\n$/u, ''), '\t');
  if (tooLarge || records.reduce((sum, { length }) => sum + length, 0) > MOST_CELLS) return null;
  return records;
}
