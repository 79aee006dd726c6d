import type { DroppedKind } from '#shared/rich-text/dropped.ts';
import { moveChildren, renamed, styleOf, unwrap, wordsOf } from './dom-helpers.ts';

const MOST_COLUMNS = 63;
/** Parts of merged cells, of all tables together: each row may claim every column of all rows below it. */
const MOST_PARTS = 20_000;
/** Cells of a table, each row as wide as the widest: the editor makes them so. */
const MOST_CELLS = 60_000;

/** Tables as the schema has them: none inside another, no merged cells, a header row where the source has one. */
export function settleTables(
  body: Element,
  drop: (kind: DroppedKind, count?: number) => void,
): void {
  for (const table of body.querySelectorAll('table table')) {
    for (const part of table.querySelectorAll('tbody, thead, tfoot, tr, td, th')) unwrap(part);
    unwrap(table);
    drop('nestedTable');
  }
  for (const row of body.querySelectorAll('tr[data-look]')) {
    // Excel's row of widths. A row that somebody hid has words, and is brought.
    if (styleOf(row, 'display') === 'none' && wordsOf(row) === '') row.remove();
  }
  let room = MOST_PARTS;
  for (const table of body.querySelectorAll('table')) {
    if (isOneCell(table)) {
      takeOutCell(table);
      continue;
    }
    const all = [...table.querySelectorAll('tr')];
    const widest = all.reduce(
      (most, { childElementCount }) => Math.max(most, childElementCount),
      1,
    );
    const rows = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / widest)));
    if (rows.length < all.length) drop('tooMuch');
    for (const row of all.slice(rows.length)) row.remove();
    markHeader(rows);
    rows.forEach((row, index) => {
      if (room === 0) row.remove();
      for (const cell of [...row.children]) room -= splitCell(cell, { rows, index, room }, drop);
    });
    for (const caption of table.querySelectorAll('caption')) {
      const paragraph = caption.ownerDocument.createElement('p');
      moveChildren(caption, paragraph);
      caption.remove();
      table.before(paragraph);
    }
    for (const part of table.querySelectorAll('colgroup, col')) part.remove();
    if (table.querySelector('tr') === null) table.remove();
  }
}

/** One cell of a spreadsheet is meant as its words; in Word somebody drew a frame. */
function isOneCell(table: Element): boolean {
  return (
    table.querySelectorAll('td, th').length === 1 &&
    table.querySelector('[class^="Mso"]') === null &&
    !table.matches('[class^="Mso"]')
  );
}

function takeOutCell(table: Element): void {
  const cell = table.querySelector('td, th');
  if (!cell) return;
  const hasBlocks = cell.querySelector('p, ul, ol, h1, h2, h3, h4, h5, h6, div') !== null;
  if (hasBlocks) while (cell.firstChild) table.before(cell.firstChild);
  else table.before(renamed(cell, 'p'));
  table.remove();
}

/** Word marks a repeated header row with `thead`; else a first row that is bold throughout is one. */
function markHeader(rows: readonly Element[]): void {
  const [first] = rows;
  const cells = [...(first?.children ?? [])];
  const isHeader =
    first?.parentElement?.localName === 'thead' ||
    cells.some(({ localName }) => localName === 'th') ||
    (rows.length > 1 && cells.length > 0 && cells.every(isBold));
  for (const row of rows) {
    for (const cell of [...row.children]) {
      const name = row === first && isHeader ? 'th' : 'td';
      if (cell.localName === name) continue;
      const next = cell.ownerDocument.createElement(name);
      for (const { name: key, value } of [...cell.attributes]) next.setAttribute(key, value);
      moveChildren(cell, next);
      cell.replaceWith(next);
    }
  }
}

function isBold(cell: Element): boolean {
  const all = (cell.textContent ?? '').replace(/\s/gu, '');
  const bold = [...cell.querySelectorAll('b, strong')]
    .filter((one) => !one.parentElement?.closest('b, strong'))
    .map((one) => (one.textContent ?? '').replace(/\s/gu, ''))
    .join('');
  return all !== '' && all === bold;
}

/** Each part of a merged cell gets its words; footnotes stand once. Beyond `room` it stays one and ends the table; returns how many were made. */
function splitCell(
  cell: Element,
  { rows, index, room }: { rows: readonly Element[]; index: number; room: number },
  drop: (kind: DroppedKind, count?: number) => void,
): number {
  const span = (name: string, most: number) => {
    const value = Number(cell.getAttribute(name) ?? 1);
    cell.removeAttribute(name);
    return Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
  };
  const wide = span('colspan', MOST_COLUMNS);
  const high = span('rowspan', rows.length - index);
  if (wide * high === 1) return 0;
  if (wide * high >= room) {
    if (room > 0) drop('tooMuch');
    return room;
  }
  // Excel's empty cells in a row are one, and not merged.
  if (styleOf(cell, 'mso-ignore') !== 'colspan') drop('mergedCell');
  const column = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  for (let down = 0; down < high; down += 1) {
    const row = rows[index + down];
    const before = down === 0 ? cell.nextSibling : (row?.children[column] ?? null);
    for (let right = down === 0 ? 1 : 0; right < wide; right += 1) {
      row?.insertBefore(copyOf(cell, down === 0 ? cell.localName : 'td'), before);
    }
  }
  return wide * high;
}

function copyOf(cell: Element, name: string): Element {
  const copy = cell.ownerDocument.createElement(name);
  moveChildren(cell.cloneNode(true) as Element, copy);
  for (const note of copy.querySelectorAll('[data-footnote]')) note.remove();
  return copy;
}
