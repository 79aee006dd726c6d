/**
 * A text in a cell that is meant to the letter, however much it looks like something else (`"Avoin"`, `"n/a"`, a group
 * named `"Itä, länsi"`): in double quotes, and the quotes in it doubled. These quotes are part of the cell; a CSV file
 * puts its own around them.
 */
const QUOTED = /^"((?:[^"]|"")+)"$/;
/** A quoted text that is one of several in a cell, parted by semicolons or line ends. */
const QUOTED_PART = /(?:^|[;\n])[^\S\n]*"((?:[^"]|"")+)"\s*(?=[;\n]|$)/g;

/** `text` so that `unquote` gives it back. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What stands in the quotes around the whole of `cell`; null where there are none. */
export function unquote(cell: string): string | null {
  if (!cell.includes('"')) return null;
  const inside = QUOTED.exec(cell.trim())?.[1];
  return inside === undefined ? null : inside.replaceAll('""', '"');
}

/** The quoted texts of a cell that may hold several values, and what stands between them, in order. */
export function quotedParts(cell: string): { text: string; quoted: boolean }[] {
  if (!cell.includes('"')) return [{ text: cell, quoted: false }];
  const parts: { text: string; quoted: boolean }[] = [];
  let from = 0;
  const addPlain = (to: number) => {
    const text = cell.slice(from, to).replace(/^[;\s]+/, '');
    if (text !== '') parts.push({ text, quoted: false });
  };
  for (const match of cell.matchAll(QUOTED_PART)) {
    addPlain(match.index);
    parts.push({ text: (match[1] ?? '').replaceAll('""', '"'), quoted: true });
    from = match.index + match[0].length;
  }
  addPlain(cell.length);
  return parts;
}
