import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { toTabText } from '#shared/programme/action-table/tab-text.ts';

/** The cells that something is done to: these actions in these columns, as they are shown. */
export type CellRange = { rows: readonly ActionRow[]; columns: readonly ActionColumn[] };

/** The cells of a range as a spreadsheet takes them. */
export function tabTextOf({ rows, columns }: CellRange, t: Parameters<typeof cellText>[2]): string {
  return toTabText(rows.map((row) => columns.map((column) => cellText(row, column, t))));
}
