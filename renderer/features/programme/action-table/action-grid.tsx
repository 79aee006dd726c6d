import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import {
  isEditable,
  staysOpen,
  type ActionColumn,
  type EditableColumn,
} from '#shared/programme/action-table/columns.ts';
import type { ActionSort } from '#shared/programme/action-table/sort-actions.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { drawnLines } from '#renderer/ui/drawing/drawn-lines.ts';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { useSeenLines } from '#renderer/ui/drawing/use-seen-lines.ts';
import { useLocked } from '../stages/decided.tsx';
import type { CellWords } from './cell-content.tsx';
import type { CellRange } from './cell-range.ts';
import { NOTHING_SELECTED, toggled, wholeRows, type CellSelection } from './cell-selection.ts';
import { COLUMN_REM, LINES } from './column-look.ts';
import { useGridEditors, type Editing } from './use-grid-editors.tsx';
import { GridHead } from './grid-head.tsx';
import { gridClipboard } from './grid-clipboard.ts';
import { carryOutKey } from './grid-keys.ts';
import { GridLines } from './grid-lines.tsx';
import { gridMouse } from './grid-mouse.ts';
import { rowsOf, writtenRange } from './grid-range.ts';
import type { TableLine } from './table-lines.ts';
import { useGridCursor } from './use-grid-cursor.ts';
import { useSeenColumns } from './use-seen-columns.ts';
import styles from './action-table.module.css';

export type ActionGridProps = {
  programmeId: string;
  lines: readonly TableLine[];
  columns: readonly ActionColumn[];
  language: Language;
  sort: ActionSort;
  onSort: (sort: ActionSort) => void;
  groupName: (id: string) => string;
  onToggleGroup: (id: string) => void;
  selection: CellSelection;
  onSelection: (selection: CellSelection) => void;
  /** Why a text cannot stand in a column of these rows; null where it can. */
  check: (column: EditableColumn, text: string, rows: readonly ActionRow[]) => string | null;
  onWrite: (range: CellRange, text: string) => void;
  onEmpty: (range: CellRange) => void;
  /** Cells of the clipboard, to be laid over the table from `from` on; a single one fills `fill`. */
  onPaste: (text: string, from: CellRange, fill: CellRange) => void;
  onFillDown: (range: CellRange) => void;
  /** A title is typed into the last line. */
  onAdd: (title: string) => void;
  /** Another number each time a new action is asked for; 0: none was. */
  newAsked: number;
  /** The gaps that the table is narrowed to. */
  narrowedTo: readonly string[] | undefined;
  onOpen: (row: ActionRow, column: ActionColumn) => void;
  onRefused: (reason: string) => void;
};

/** Lines drawn before and after those in sight. */
const SPARE = 10;

/** A table whose cells take the focus (ARIA in HTML allows the role on it). */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/**
 * The table of actions as a grid in which every cell is reached by the keyboard (ARIA practices, "grid"): one stop of Tab,
 * arrows move, Enter or typing edits. Only the lines in sight are drawn, and the one that has the focus.
 */
export function ActionGrid(props: ActionGridProps) {
  const { lines, columns, selection, onSelection, sort } = props;
  const { t } = useTranslation(['programme', 'actionTable', 'acts']);
  const number = useNumber();
  const { day } = useMoment();
  const words = useMemo(() => ({ t: t as CellWords['t'], number, day }), [t, number, day]);
  const isPrinting = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeenLines(frame, LINES);
  // What is in sight is there first.
  const spare = useIsDrawn() ? SPARE : 0;
  const drawnColumns = useSeenColumns(columns);
  const [editing, setEditing] = useState<Editing | null>(null);
  const cursor = useGridCursor(frame, props, editing !== null);
  const { stop, goTo, wantFocus, onFocus, onBlur } = cursor;
  const { column } = stop;
  const grid = { lines, columns, selection, stop };

  const locked = useLocked();
  const tellLocked = () => showNotice(t('acts:writeFailure.plan-locked'));
  const beginEdit = (begun: string | null, isByMouse = false) => {
    const line = lines[stop.line];
    const one = columns[column];
    if (line?.kind === 'new' && locked) tellLocked();
    else if (line?.kind === 'new') setEditing({ begun, isByMouse });
    if (line?.kind !== 'row' || !one) return;
    if (isEditable(one) && locked && !staysOpen(one)) tellLocked();
    else if (isEditable(one)) setEditing({ begun, isByMouse });
    else if (begun === null) props.onOpen(line.row, one);
  };

  const beginNew = () => {
    cursor.put({ line: lines.length - 1, column });
    setEditing({ begun: null, isByMouse: false });
  };
  const [asked, setAsked] = useState(0);
  if (asked !== props.newAsked) {
    setAsked(props.newAsked);
    beginNew();
  }

  const tick = (id: string) => {
    const before = selection.isTicked ? selection.ids : new Set<string>();
    onSelection(wholeRows(toggled(before, id), columns.length));
  };
  const sortBy = (which: number) => {
    const by = columns[which];
    if (!by) return;
    const isUp = sort.by !== by || sort.direction === 'descending';
    props.onSort({ by, direction: isUp ? 'ascending' : 'descending' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey || event.nativeEvent.isComposing) return;
    const isCarriedOut = carryOutKey(event, {
      lines,
      columnCount: columns.length,
      stop,
      linesInSight: seen.lines,
      hasSelection: selection.ids.size > 0,
      goTo,
      toggleGroup: props.onToggleGroup,
      sortBy,
      tick,
      beginEdit,
      selectAll: () =>
        onSelection(wholeRows(new Set(rowsOf(lines).map(({ id }) => id)), columns.length)),
      deselect: () => onSelection(NOTHING_SELECTED),
      empty: () => props.onEmpty(writtenRange(grid)),
      fillDown: () => props.onFillDown(writtenRange(grid)),
    });
    if (isCarriedOut) event.preventDefault();
  };

  const { onClick, onDoubleClick } = gridMouse({
    lines,
    columns,
    cursor,
    toggleGroup: props.onToggleGroup,
    sortBy,
    tick,
    beginEdit: () => beginEdit(null, true),
    beginNew,
  });

  const { onCopy, onPaste } = gridClipboard(grid, editing !== null, t as never, props.onPaste);

  const { editor, newEditor } = useGridEditors({
    props,
    grid,
    editing,
    setEditing,
    goTo,
    wantFocus,
    t: t as never,
  });

  const handlers = { onKeyDown, onClick, onDoubleClick, onCopy, onPaste, onFocus, onBlur };
  const drawn = isPrinting
    ? lines.map((_, index) => index)
    : drawnLines(lines.length, {
        from: seen.from - spare,
        to: seen.from + seen.lines + 2 * spare,
        active: stop.line,
      });
  return (
    <div ref={frame} className={styles.frame} data-grid>
      <table
        {...GRID}
        aria-label={t('actionTable:grid')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        className={styles.table}
        style={{
          width: `${String(columns.reduce((sum, one) => sum + COLUMN_REM[one], 0))}rem`,
        }}
        {...handlers}
      >
        <colgroup>
          {columns.map((one) => (
            <col key={one} style={{ width: `${String(COLUMN_REM[one])}rem` }} />
          ))}
        </colgroup>
        <GridHead columns={columns} sort={sort} activeColumn={stop.line < 0 ? column : -1} />
        <GridLines
          {...props}
          drawn={drawn}
          drawnColumns={drawnColumns}
          stop={stop}
          words={words}
          editor={editor}
          newEditor={newEditor}
        />
      </table>
    </div>
  );
}
