/** A cell that stood over several rows: where it began and the last row it was copied to, from 0. */
export type CopiedCell = { row: number; column: number; to: number };

/** A table of a document as a plain grid. */
export type Grid = { rows: string[][]; copied: CopiedCell[] };

/**
 * A document may hold its list as several tables, one a group or a page. The largest one, and those that have the same
 * columns or the same headers, follow each other as one; forms, signatures and what else stands in tables is left out
 * and counted.
 */
export function joinListTables(tables: readonly Grid[]): { list: Grid; others: number } {
  const largest = tables.reduce<Grid | null>(
    (best, one) => (best && sizeOf(best) >= sizeOf(one) ? best : one),
    null,
  );
  if (!largest) return { list: { rows: [], copied: [] }, others: 0 };
  const list: Grid = { rows: [], copied: [] };
  let others = 0;
  for (const table of tables) {
    if (table !== largest && !isSameList(table, largest)) {
      if (sizeOf(table) > 2) others += 1;
      continue;
    }
    const before = list.rows.length;
    for (const row of table.rows) list.rows.push(row);
    for (const { row, column, to } of table.copied) {
      list.copied.push({ row: before + row, column, to: before + to });
    }
  }
  return { list, others };
}

/** Filled cells. */
function sizeOf({ rows }: Grid): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim()).length, 0);
}

function widthOf({ rows }: Grid): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function isSameList(table: Grid, list: Grid): boolean {
  if (widthOf(list) > 1 && widthOf(table) === widthOf(list) && sizeOf(table) > 1) return true;
  const headers = new Set(headersOf(list));
  const shared = headersOf(table).filter((header) => headers.has(header)).length;
  return shared >= 2 && shared >= headers.size / 2;
}

function headersOf({ rows }: Grid): string[] {
  const first = rows.find((row) => row.some((cell) => cell.trim())) ?? [];
  return [...new Set(first.map((cell) => cell.trim().toLowerCase()).filter(Boolean))];
}
