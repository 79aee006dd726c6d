import type { KeyboardEvent } from 'react';
import type { CellPlace } from './cell-selection.ts';
import type { TableLine } from './table-lines.ts';

/** What the keys of the grid are told, and what they do. */
type Grid = {
  lines: readonly TableLine[];
  columnCount: number;
  /** The cell with the focus. */
  stop: CellPlace;
  linesInSight: number;
  hasSelection: boolean;
  goTo: (place: CellPlace, extend?: boolean) => void;
  toggleGroup: (id: string) => void;
  sortBy: (column: number) => void;
  tick: (rowId: string) => void;
  /** Begins to edit with what is typed, or with what the cell holds. */
  beginEdit: (begun: string | null) => void;
  selectAll: () => void;
  deselect: () => void;
  empty: () => void;
  fillDown: () => void;
};

/** Carries out what a key asks of the grid; returns whether it asks anything. */
export function carryOutKey(event: KeyboardEvent, grid: Grid): boolean {
  const isCtrl = event.ctrlKey || event.metaKey;
  if (moves(event, grid, isCtrl)) return true;
  const { stop } = grid;
  const line = grid.lines[stop.line];
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (isCtrl) return false;
      if (stop.line < 0) grid.sortBy(stop.column);
      else if (line?.kind === 'group') grid.toggleGroup(line.group.id);
      else grid.beginEdit(null);
      return true;
    case 'Escape':
      if (!grid.hasSelection) return false;
      grid.deselect();
      return true;
    case 'Delete':
    case 'Backspace':
      grid.empty();
      return true;
    case ' ':
      if (stop.line < 0) grid.sortBy(stop.column);
      else if (line?.kind === 'group') grid.toggleGroup(line.group.id);
      else if (line?.kind === 'row' && (isCtrl || event.shiftKey)) grid.tick(line.row.id);
      else grid.beginEdit(' ');
      return true;
    case 'a':
    case 'A':
      if (!isCtrl) break;
      grid.selectAll();
      return true;
    case 'd':
    case 'D':
      if (!isCtrl) break;
      grid.fillDown();
      return true;
  }
  if (isCtrl || [...event.key].length !== 1) return false;
  grid.beginEdit(event.key);
  return true;
}

/** The keys that move the focus; with Shift they select as far. */
function moves(event: KeyboardEvent, grid: Grid, isCtrl: boolean): boolean {
  const { lines, columnCount, stop } = grid;
  const line = lines[stop.line];
  const goTo = (place: Partial<CellPlace>) => grid.goTo({ ...stop, ...place }, event.shiftKey);
  switch (event.key) {
    case 'ArrowDown':
      goTo({ line: stop.line + (isCtrl ? lines.length : 1) });
      return true;
    case 'ArrowUp':
      goTo({ line: isCtrl ? 0 : stop.line - 1 });
      return true;
    case 'ArrowRight':
    case 'ArrowLeft': {
      const isRight = event.key === 'ArrowRight';
      if (line?.kind === 'group') {
        if (line.isOpen !== isRight) grid.toggleGroup(line.group.id);
      } else if (isCtrl) goTo({ column: isRight ? columnCount : 0 });
      else goTo({ column: stop.column + (isRight ? 1 : -1) });
      return true;
    }
    case 'Home':
      goTo({ column: 0, ...(isCtrl && { line: 0 }) });
      return true;
    case 'End':
      goTo({ column: columnCount, ...(isCtrl && { line: lines.length }) });
      return true;
    case 'PageDown':
      goTo({ line: stop.line + grid.linesInSight });
      return true;
    case 'PageUp':
      goTo({ line: Math.max(0, stop.line - grid.linesInSight) });
      return true;
  }
  return false;
}
