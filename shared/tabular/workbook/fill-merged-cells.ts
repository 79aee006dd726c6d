import { LIMITS } from '../limits.ts';
import type { RemarkCollector } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { TableRow } from '../table.ts';
import type { CellRange } from './cell-reference.ts';

/**
 * Copies the value of a cell that is merged over several rows into each of these rows, as in a list where one
 * organisation stands beside its people. Cells merged sideways keep their one place: a name is not its neighbour's.
 */
export function fillMergedCells(
  rows: TableRow[],
  merges: readonly CellRange[],
  remarks: RemarkCollector,
): void {
  const tall = merges.filter(({ from, to }) => to.line > from.line);
  if (tall.length === 0) return;
  let visited = 0;
  for (const { from, to } of tall) {
    let index = firstIndexAt(rows, from.line);
    const first = rows[index];
    const value = first?.line === from.line ? first.cells[from.column] : undefined;
    if (!value) continue;
    let copies = 0;
    for (index += 1; index < rows.length; index += 1) {
      const row = rows[index];
      if (!row || row.line > to.line) break;
      visited += 1;
      while (row.cells.length < from.column) row.cells.push('');
      if (row.cells[from.column]) continue;
      row.cells[from.column] = value;
      copies += 1;
      visited += value.length / 20;
    }
    if (visited > LIMITS.cells) throw new TableError('too-large', { cells: LIMITS.cells });
    if (copies > 0) {
      remarks.add({
        line: from.line,
        column: from.column,
        code: 'merged-cells-filled',
        facts: { from: from.line, to: to.line },
      });
    }
  }
}

/** The index of the first row at or after `line`; rows are in order. */
function firstIndexAt(rows: TableRow[], line: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
