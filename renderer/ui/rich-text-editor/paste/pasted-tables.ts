import type { DroppedKind } from '#shared/rich-text/dropped.ts';
import { unwrap } from './dom-helpers.ts';

const MOST_COLUMNS = 63;

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
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')];
    markHeader(rows);
    rows.forEach((row, index) => {
      for (const cell of [...row.children]) splitCell(cell, rows, index, drop);
    });
    for (const caption of table.querySelectorAll('caption')) {
      const paragraph = caption.ownerDocument.createElement('p');
      paragraph.append(...caption.childNodes);
      caption.remove();
      table.before(paragraph);
    }
    for (const part of table.querySelectorAll('colgroup, col')) part.remove();
  }
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
      next.append(...cell.childNodes);
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

/** Each part of a merged cell gets its words; footnotes stand once. */
function splitCell(
  cell: Element,
  rows: readonly Element[],
  index: number,
  drop: (kind: DroppedKind, count?: number) => void,
): void {
  const span = (name: string, most: number) => {
    const value = Number(cell.getAttribute(name) ?? 1);
    cell.removeAttribute(name);
    return Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
  };
  const wide = span('colspan', MOST_COLUMNS);
  const high = span('rowspan', rows.length - index);
  if (wide * high === 1) return;
  drop('mergedCell');
  const column = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  for (let down = 0; down < high; down += 1) {
    const row = rows[index + down];
    const before = down === 0 ? cell.nextSibling : (row?.children[column] ?? null);
    for (let right = down === 0 ? 1 : 0; right < wide; right += 1) {
      row?.insertBefore(copyOf(cell, down === 0 ? cell.localName : 'td'), before);
    }
  }
}

function copyOf(cell: Element, name: string): Element {
  const copy = cell.ownerDocument.createElement(name);
  copy.append(...cell.cloneNode(true).childNodes);
  for (const note of copy.querySelectorAll('[data-footnote]')) note.remove();
  return copy;
}
