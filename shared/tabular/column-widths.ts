/** Room for the filter's button beside a header. */
const BUTTON = 4;
const NARROWEST = 10;
const WIDEST = 50;

/** How wide each column of `rows` is to be, in characters: the longest line in it, within reason. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const [header = [], ...others] = rows;
  const widths = header.map((name) => Math.max(NARROWEST, name.length + BUTTON));
  for (const cells of others) {
    cells.forEach((cell, column) => {
      if (cell.length <= (widths[column] ?? 0) || (widths[column] ?? 0) >= WIDEST) return;
      const longest = Math.max(...cell.split('\n').map((line) => line.length + 2));
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, longest));
    });
  }
  return widths;
}
