import type { CopiedCell, Grid } from '../join-list-tables.ts';
import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import type { DocxTable } from './docx-handler.ts';

/**
 * A Word table as a plain grid: a cell merged downwards is copied into each of its rows, one merged sideways keeps its
 * first place. Throws `TableError` `too-large`.
 */
export function layOutRows({ rows }: DocxTable): Grid {
  const grid: Grid = { rows: [], copied: [] };
  const open = new Map<number, CopiedCell & { text: string }>();
  const close = ({ row, column, to, text }: CopiedCell & { text: string }) => {
    if (to > row && text) grid.copied.push({ row, column, to });
  };
  let cost = 0;
  rows.forEach((cells, row) => {
    const line: string[] = [];
    for (const { text, span, goesOn } of cells) {
      const column = line.length;
      const above = open.get(column);
      if (goesOn && above?.to === row - 1) {
        above.to = row;
        line.push(above.text);
        cost += above.text.length / 20;
      } else {
        if (above) close(above);
        const own = tidy(text);
        open.set(column, { row, column, to: row, text: own });
        line.push(own);
      }
      for (let more = 1; more < span; more += 1) line.push('');
      cost += span;
      if (line.length > LIMITS.columns || cost > LIMITS.cells) {
        throw new TableError('too-large', { columns: LIMITS.columns, cells: LIMITS.cells });
      }
    }
    grid.rows.push(line);
  });
  for (const one of open.values()) close(one);
  grid.copied.sort((a, b) => a.row - b.row || a.column - b.column);
  return grid;
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((part) => part.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}
