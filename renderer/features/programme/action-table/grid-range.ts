import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { CellRange } from './cell-range.ts';
import type { CellPlace, CellSelection } from './cell-selection.ts';
import type { TableLine } from './table-lines.ts';

export type GridCells = {
  lines: readonly TableLine[];
  columns: readonly ActionColumn[];
  selection: CellSelection;
  /** The cell with the focus. */
  stop: CellPlace;
};

/** The rows of the lines, in their order; one that stands in several groups as often. */
export function rowsOf(lines: readonly TableLine[]): ActionRow[] {
  return lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
}

/** What is copied: the selected cells, or the one with the focus. */
export function copiedRange({ lines, columns, selection, stop }: GridCells): CellRange {
  if (selection.ids.size === 0) {
    return {
      rows: rowsOf(lines.slice(stop.line, stop.line + 1)),
      columns: oneColumn(columns, stop),
    };
  }
  const rows = new Map(rowsOf(lines).map((row) => [row.id, row]));
  return {
    rows: [...rows.values()].filter(({ id }) => selection.ids.has(id)),
    columns: columns.slice(selection.from, selection.to + 1),
  };
}

/** What is written to: the same, but of ticked rows the column with the focus alone. */
export function writtenRange(grid: GridCells): CellRange {
  const range = copiedRange(grid);
  const { columns, selection, stop } = grid;
  return selection.ids.size > 0 && selection.isTicked
    ? { ...range, columns: oneColumn(columns, stop) }
    : range;
}

const oneColumn = (columns: readonly ActionColumn[], { column }: CellPlace) =>
  columns.slice(column, column + 1);
