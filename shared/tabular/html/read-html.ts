import { cleanCell } from '../clean-cell.ts';
import { joinListTables } from '../join-list-tables.ts';
import type { RemarkCollector } from '../remark-collector.ts';
import type { TableRow } from '../table.ts';
import { layOutCells } from './lay-out-cells.ts';
import { scanHtmlTables } from './scan-html-tables.ts';

/**
 * The rows of the list that the tables of a web page, or of a clipboard's HTML, hold; null where there is none. Cells
 * over several rows and tables that are left out are remarked. Throws `TableError` `too-large`.
 */
export function readHtml(html: string, remarks: RemarkCollector): TableRow[] | null {
  const { list, others } = joinListTables(scanHtmlTables(html).map(layOutCells));
  if (list.rows.reduce((sum, row) => sum + row.length, 0) < 2) return null;
  for (const { row, column, to } of list.copied) {
    const facts = { from: row + 1, to: to + 1 };
    remarks.add({ line: row + 1, column, code: 'merged-cells-filled', facts });
  }
  if (others > 0) remarks.add({ line: 0, code: 'other-tables-not-read', facts: { count: others } });
  return list.rows.map((cells, index) => ({
    line: index + 1,
    cells: Array.from(cells, (cell, column) => cleanCell(cell, index + 1, column, remarks)),
  }));
}
