import type { RemarkCollector } from '../remark-collector.ts';
import { cellName, type CellReference } from './cell-reference.ts';
import type { SheetContent } from './sheet-content.ts';

/** Empty columns, or empty lines, behind which a few cells are no part of the list. */
const GAP = { columns: 20, lines: 100 } as const;
/** Cells so far away that are no list of their own. */
const MOST = 5;
/** Cells that are named, of many. */
const NAMED = 5;

/**
 * Leaves out what stands far to the right of a list or far below it, and remarks it: a cell that somebody typed into by
 * mistake makes a sheet as wide as its last column.
 */
export function dropStrayCells(content: SheetContent, remarks: RemarkCollector): void {
  const stray = [...content.outside, ...takeColumns(content), ...takeLines(content)];
  if (stray.length === 0) return;
  const named = stray.slice(0, NAMED).map(cellName).join(', ');
  const cells = stray.length > NAMED ? `${named} …` : named;
  remarks.add({ line: 0, code: 'cells-outside-table', facts: { cells, count: stray.length } });
}

function takeColumns({ rows }: SheetContent): CellReference[] {
  const counts: number[] = [];
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column]) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  let width = 0;
  for (let column = 0; column < counts.length; column += 1) {
    if (!counts[column]) continue;
    if (width > 0 && column - width >= GAP.columns) break;
    width = column + 1;
  }
  const beyond = counts.slice(width).reduce((sum, count) => sum + count, 0);
  if (beyond === 0 || beyond > MOST) return [];
  return rows.flatMap(({ line, cells }) =>
    cells.splice(width).flatMap((cell, at) => (cell ? [{ line, column: width + at }] : [])),
  );
}

function takeLines({ rows }: SheetContent): CellReference[] {
  const at = rows.findLastIndex(
    ({ line }, index) => index > 0 && line - (rows[index - 1]?.line ?? line) > GAP.lines,
  );
  const below = at < 0 ? [] : rows.slice(at);
  const stray = below.flatMap(({ line, cells }) =>
    cells.flatMap((cell, column) => (cell ? [{ line, column }] : [])),
  );
  // A name with its address is somebody, however far below.
  const isAlone = below.every(({ cells }) => cells.filter(Boolean).length < 2);
  if (stray.length === 0 || stray.length > MOST || !isAlone) return [];
  rows.splice(at);
  return stray;
}
