import { useMemo, useRef, useState, type RefObject } from 'react';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { useActiveFocus } from '#renderer/ui/focus/use-active-focus.ts';
import { between, NOTHING_SELECTED, type CellPlace, type CellSelection } from './cell-selection.ts';
import { HEAD } from './grid-head.tsx';
import type { TableLine } from './table-lines.ts';

/** The cell that Tab stops at, where it is among the lines of now, and how it moves. */
export function useGridCursor(
  frame: RefObject<HTMLDivElement | null>,
  {
    lines,
    columns,
    selection,
    onSelection,
  }: {
    lines: readonly TableLine[];
    columns: readonly ActionColumn[];
    selection: CellSelection;
    onSelection: (selection: CellSelection) => void;
  },
  isEditing: boolean,
) {
  /** The cell with the focus; a line that goes away hands it on to the one in its place. */
  const [active, setActive] = useState({ key: '', line: 0, column: 0 });
  const anchor = useRef<CellPlace | null>(null);
  const places = useMemo(() => new Map(lines.map(({ key }, at) => [key, at])), [lines]);
  const lineAt = active.key === HEAD ? -1 : (places.get(active.key) ?? null);
  const stop: CellPlace = {
    line: lineAt ?? Math.min(active.line, lines.length - 1),
    column: Math.min(active.column, columns.length - 1),
  };
  const { wantFocus, onFocus, onBlur } = useActiveFocus(frame, {
    isEditing,
    isGone: lineAt === null,
  });
  const put = (place: CellPlace) => {
    wantFocus();
    setActive({ key: place.line < 0 ? HEAD : (lines[place.line]?.key ?? ''), ...place });
  };
  const goTo = ({ line, column }: CellPlace, extend = false) => {
    const place = {
      line: Math.max(-1, Math.min(lines.length - 1, line)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    put(place);
    if (extend) {
      anchor.current ??= stop;
      onSelection(between(lines, anchor.current, place));
    } else {
      anchor.current = null;
      if (selection.ids.size > 0 && !selection.isTicked) onSelection(NOTHING_SELECTED);
    }
  };
  return {
    stop,
    /** Where the line of a key stands. */
    places,
    /** Puts the focus on a cell and leaves what is selected. */
    put,
    /** Goes to a cell, and selects as far as there if it shall. */
    goTo,
    wantFocus,
    onFocus,
    onBlur,
  };
}

export type GridCursor = ReturnType<typeof useGridCursor>;
