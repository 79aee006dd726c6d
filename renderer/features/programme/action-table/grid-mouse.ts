import type { MouseEvent } from 'react';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { CellPlace } from './cell-selection.ts';
import { HEAD } from './grid-head.tsx';
import type { TableLine } from './table-lines.ts';
import type { GridCursor } from './use-grid-cursor.ts';

type Grid = {
  lines: readonly TableLine[];
  columns: readonly ActionColumn[];
  cursor: GridCursor;
  toggleGroup: (id: string) => void;
  sortBy: (column: number) => void;
  tick: (rowId: string) => void;
  beginEdit: () => void;
  /** Begins a new action in the last line. */
  beginNew: () => void;
};

/** What clicks do: one goes to a cell, with Shift selects as far, with Ctrl or on its box ticks a row; two edit. */
export function gridMouse({ lines, columns, cursor, ...acts }: Grid) {
  const placeOf = (event: MouseEvent): CellPlace | null => {
    const cell = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    if (!(cell instanceof HTMLElement)) return null;
    const key = cell.dataset['line'] ?? '';
    const name = cell.dataset['column'];
    return {
      line: key === HEAD ? -1 : (cursor.places.get(key) ?? 0),
      column: Math.max(
        0,
        columns.findIndex((one) => one === name),
      ),
    };
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place || isWithin(event, 'a, select, input:not([data-tick])')) return;
    const line = lines[place.line];
    if (place.line < 0) {
      cursor.goTo(place);
      acts.sortBy(place.column);
    } else if (line?.kind === 'group') {
      cursor.goTo({ line: place.line, column: cursor.stop.column });
      acts.toggleGroup(line.group.id);
    } else if (line?.kind === 'new') {
      cursor.goTo(place);
      acts.beginNew();
    } else if (line && (event.ctrlKey || event.metaKey || isTick(event))) {
      cursor.put(place);
      acts.tick(line.row.id);
    } else cursor.goTo(place, event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place && place.line >= 0 && !isTick(event)) acts.beginEdit();
  };
  return { onClick, onDoubleClick };
}

const isWithin = ({ target }: MouseEvent, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;
const isTick = (event: MouseEvent) => isWithin(event, '[data-tick]');
