import type { ClipboardEvent } from 'react';
import type { cellText } from '#shared/programme/action-table/cell-text.ts';
import { tabTextOf, type CellRange } from './cell-range.ts';
import { copiedRange, rowsOf, writtenRange, type GridCells } from './grid-range.ts';

/** What is copied out of the grid, and what is pasted into it. */
export function gridClipboard(
  grid: GridCells,
  isEditing: boolean,
  t: Parameters<typeof cellText>[2],
  paste: (text: string, from: CellRange, fill: CellRange) => void,
) {
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return;
    const copied = copiedRange(grid);
    if (copied.rows.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', tabTextOf(copied, t));
  };
  const onPaste = (event: ClipboardEvent) => {
    const { lines, columns, stop } = grid;
    if (isEditing || stop.line < 0) return;
    event.preventDefault();
    if (lines[stop.line]?.kind === 'new') {
      // Beyond the last action: each row becomes one, from its title on.
      const range = { rows: [], columns: columns.slice(columns.indexOf('title')) };
      paste(event.clipboardData.getData('text/plain'), range, range);
      return;
    }
    const target = writtenRange(grid);
    const first = lines.findIndex((line) => line.kind === 'row' && line.row === target.rows[0]);
    const firstColumn = columns.findIndex((one) => one === target.columns[0]);
    paste(
      event.clipboardData.getData('text/plain'),
      { rows: first < 0 ? [] : rowsOf(lines.slice(first)), columns: columns.slice(firstColumn) },
      target,
    );
  };
  return { onCopy, onPaste };
}
