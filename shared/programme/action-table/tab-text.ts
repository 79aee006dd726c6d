/** More than this many cells are no paste into a plan. */
const MOST_CELLS = 20_000;

/**
 * A cell and what ends it. Spreadsheets put quotes around a cell for the line breaks and tabs in it alone, and leave the
 * quotation marks of all others as they are.
 */
const QUOTED = /"(?<quoted>[^"]*(?:""[^"]*)*)"(?<end>\t|\r\n|\r|\n|$)/y;
const PLAIN = /(?<plain>[^\t\r\n]*)(?<end>\t|\r\n|\r|\n|$)/y;
/** Letters that may be gone through in vain, since a quote may have its other one only at the end of the text. */
const MOST_SOUGHT = 100_000_000;

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
  const cells = text.replace(/\r?\n$/u, '');
  if (cells === '') return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  let at = 0;
  let room = MOST_SOUGHT;
  for (;;) {
    let found = cells[at] === '"' && room > 0 ? matchAt(QUOTED, cells, at) : null;
    if (!found) {
      if (cells[at] === '"') room -= cells.length - at;
      found = matchAt(PLAIN, cells, at);
    }
    const { quoted, plain = '', end } = found?.groups ?? {};
    at += found?.[0].length ?? 0;
    row.push(quoted === undefined ? plain : unquoted(quoted));
    count += 1;
    if (count > MOST_CELLS) return null;
    if (end === '\t') continue;
    rows.push(row);
    if (end === '' || end === undefined) return rows;
    row = [];
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unquoted(cell: string): string {
  return cell === '' || /[\t\r\n"]/u.test(cell) ? cell.replaceAll('""', '"') : `"${cell}"`;
}
