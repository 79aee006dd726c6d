import type { Table, TableRow } from '../../../tabular/table.ts';

/** `1. Maija`, `2) Matti`, `• Liisa`: what a list as people type it has before each of its entries. */
const MARK = /^\s*(?:\(?\d{1,3}[.)]|[•▪◦●○■□–—*o-])\s+(?=\p{L})/u;

/** Share of the rows that must have one; above them stand a title and a header. */
const ENOUGH = 0.6;

/** The table without the numbers or bullets that most of its rows begin with, where they have no column of their own. */
export function withoutListMarks(table: Table): Table {
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const marked = filled.filter((row) => MARK.test(firstOf(row)));
  if (marked.length < 2 || marked.length < filled.length * ENOUGH) return table;
  const rows = table.rows.map((row) => {
    const at = row.cells.findIndex((cell) => cell.trim());
    if (at < 0 || !MARK.test(row.cells[at] ?? '')) return row;
    return {
      ...row,
      cells: row.cells.map((cell, i) => (i === at ? cell.replace(MARK, '') : cell)),
    };
  });
  return { ...table, rows };
}

function firstOf({ cells }: TableRow): string {
  return cells.find((cell) => cell.trim()) ?? '';
}
