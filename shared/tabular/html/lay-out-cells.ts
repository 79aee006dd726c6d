import type { CopiedCell, Grid } from '../join-list-tables.ts';
import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import type { HtmlCell } from './scan-html-tables.ts';

/**
 * Puts cells with spans into a plain grid: a cell over several rows is copied into each; one over several columns keeps
 * its first place. Throws `TableError` `too-large`.
 */
export function layOutCells(rows: readonly (readonly HtmlCell[])[]): Grid {
  const grid: string[][] = rows.map(() => []);
  const taken: Set<number>[] = rows.map(() => new Set());
  const copied: CopiedCell[] = [];
  let places = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, rowSpan, columnSpan } of cells) {
      while (taken[row]?.has(column)) column += 1;
      const to = Math.min(row + rowSpan, rows.length) - 1;
      places += (to - row + 1) * columnSpan;
      if (places > LIMITS.cells) throw new TableError('too-large');
      for (let line = row; line <= to; line += 1) {
        put(grid[line] ?? [], column, text);
        for (let at = column; at < column + columnSpan; at += 1) {
          taken[line]?.add(at);
          if (at > column) put(grid[line] ?? [], at, '');
        }
      }
      if (to > row && text) copied.push({ row, column, to });
      column += columnSpan;
    }
  });
  return { rows: grid, copied };
}

function put(row: string[], column: number, text: string): void {
  while (row.length < column) row.push('');
  row[column] = text;
}
