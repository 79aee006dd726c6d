export type CellReference = { /** From 0. */ column: number; /** From 1. */ line: number };
export type CellRange = { from: CellReference; to: CellReference };

/** `B12` as column and line; null where it is none. Dollar signs are allowed. */
function parseReference(text: string): CellReference | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!parts) return null;
  return { column: columnOf(parts[1] ?? ''), line: Number(parts[2]) };
}

/** `A1:C3` or `A1` as a range; null where it is none. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const from = parseReference(first);
  const to = parseReference(second);
  return from && to ? { from, to } : null;
}

/** `B12`, as a program for tables names a cell. */
export function cellName({ column, line }: CellReference): string {
  return `${columnLetters(column)}${line}`;
}

/** The letters of a column, from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column of a cell reference, from 0; -1 where it has no letters. Fast: called for every cell. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  return column - 1;
}
