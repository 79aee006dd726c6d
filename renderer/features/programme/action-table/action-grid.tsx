import {
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import {
  isEditable,
  type ActionColumn,
  type EditableColumn,
} from '#shared/programme/action-table/columns.ts';
import type { ActionSort } from '#shared/programme/action-table/sort-actions.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { drawnLines } from '#renderer/ui/drawing/drawn-lines.ts';
import { useActiveFocus } from '#renderer/ui/focus/use-active-focus.ts';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { useSeenLines } from '#renderer/ui/drawing/use-seen-lines.ts';
import { CellEditor, type AfterEdit } from './cell-editor.tsx';
import type { CellWords } from './cell-content.tsx';
import { tabTextOf, type CellRange } from './cell-range.ts';
import {
  between,
  NOTHING_SELECTED,
  toggled,
  wholeRows,
  type CellPlace,
  type CellSelection,
} from './cell-selection.ts';
import { COLUMN_REM, LINES } from './column-look.ts';
import { GridHead, HEAD } from './grid-head.tsx';
import { GapLine, GroupLine, RowLine } from './grid-line.tsx';
import type { TableLine } from './table-lines.ts';
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
  /** Why a text cannot stand in a column; null where it can. */
  check: (column: EditableColumn, text: string) => string | null;
  onWrite: (range: CellRange, text: string) => void;
  onEmpty: (range: CellRange) => void;
  /** Cells of the clipboard, to be laid over the table from `from` on; a single one fills `fill`. */
  onPaste: (text: string, from: CellRange, fill: CellRange) => void;
  onFillDown: (range: CellRange) => void;
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
  const { lines, columns, selection, onSelection, sort, language } = props;
  const { t } = useTranslation(['programme', 'actionTable']);
  const number = useNumber();
  const { day } = useMoment();
  const words = useMemo(() => ({ t: t as CellWords['t'], number, day }), [t, number, day]);
  const isPrinting = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeenLines(frame, LINES);
  // What is in sight is there first.
  const spare = useIsDrawn() ? SPARE : 0;
  const drawnColumns = useSeenColumns(columns);
  /** The cell with the focus; a line that goes away hands it on to the one in its place. */
  const [active, setActive] = useState({ key: '', line: 0, column: 0 });
  const [editing, setEditing] = useState<{ begun: string | null; isByMouse: boolean } | null>(null);
  const anchor = useRef<CellPlace | null>(null);

  const places = useMemo(() => new Map(lines.map(({ key }, at) => [key, at])), [lines]);
  const column = Math.min(active.column, columns.length - 1);
  const lineAt = active.key === HEAD ? -1 : (places.get(active.key) ?? null);
  /** The cell that Tab stops at. */
  const stop: CellPlace = { line: lineAt ?? Math.min(active.line, lines.length - 1), column };

  const { wantFocus, onFocus, onBlur } = useActiveFocus(frame, {
    isEditing: editing !== null,
    isGone: lineAt === null,
  });

  const keyAt = (line: number) => (line < 0 ? HEAD : (lines[line]?.key ?? ''));
  const rowAt = (line: number) => {
    const found = lines[line];
    return found?.kind === 'row' ? found.row : null;
  };
  const goTo = ({ line, column: to }: CellPlace, extend = false) => {
    const place = {
      line: Math.max(-1, Math.min(lines.length - 1, line)),
      column: Math.max(0, Math.min(columns.length - 1, to)),
    };
    wantFocus();
    setActive({ key: keyAt(place.line), ...place });
    if (extend) {
      anchor.current ??= stop;
      onSelection(between(lines, anchor.current, place));
    } else {
      anchor.current = null;
      if (selection.ids.size > 0 && !selection.isTicked) onSelection(NOTHING_SELECTED);
    }
  };

  const shownRows = () => lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const selectedRows = () => {
    const rows = new Map(shownRows().map((row) => [row.id, row]));
    return [...rows.values()].filter(({ id }) => selection.ids.has(id));
  };
  /** What is written to: the selected cells, or the one with the focus. Of ticked rows the column with the focus. */
  const range = (): CellRange => {
    const row = rowAt(stop.line);
    if (selection.ids.size === 0) {
      return { rows: row ? [row] : [], columns: columns.slice(column, column + 1) };
    }
    return {
      rows: selectedRows(),
      columns: selection.isTicked
        ? columns.slice(column, column + 1)
        : columns.slice(selection.from, selection.to + 1),
    };
  };

  const beginEdit = (begun: string | null, isByMouse = false) => {
    const row = rowAt(stop.line);
    const one = columns[column];
    if (!row || !one) return;
    if (isEditable(one)) setEditing({ begun, isByMouse });
    else if (begun === null) props.onOpen(row, one);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey || event.nativeEvent.isComposing) return;
    const isCtrl = event.ctrlKey || event.metaKey;
    const line = lines[stop.line];
    const move = (lineBy: number, columnBy: number) =>
      goTo({ line: stop.line + lineBy, column: column + columnBy }, event.shiftKey);
    const handled = (): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          move(isCtrl ? lines.length : 1, 0);
          return true;
        case 'ArrowUp':
          if (isCtrl) goTo({ line: 0, column }, event.shiftKey);
          else move(-1, 0);
          return true;
        case 'ArrowRight':
        case 'ArrowLeft': {
          const isRight = event.key === 'ArrowRight';
          if (line?.kind === 'group') {
            if (line.isOpen !== isRight) props.onToggleGroup(line.group.id);
          } else if (isCtrl)
            goTo({ line: stop.line, column: isRight ? columns.length : 0 }, event.shiftKey);
          else move(0, isRight ? 1 : -1);
          return true;
        }
        case 'Home':
          goTo({ line: isCtrl ? 0 : stop.line, column: 0 }, event.shiftKey);
          return true;
        case 'End':
          goTo({ line: isCtrl ? lines.length : stop.line, column: columns.length }, event.shiftKey);
          return true;
        case 'PageDown':
          move(seen.lines, 0);
          return true;
        case 'PageUp':
          goTo({ line: Math.max(0, stop.line - seen.lines), column }, event.shiftKey);
          return true;
        case 'Enter':
        case 'F2':
          if (isCtrl) return false;
          if (stop.line < 0) sortBy(column);
          else if (line?.kind === 'group') props.onToggleGroup(line.group.id);
          else beginEdit(null);
          return true;
        case 'Escape':
          if (selection.ids.size === 0) return false;
          onSelection(NOTHING_SELECTED);
          return true;
        case 'Delete':
        case 'Backspace':
          props.onEmpty(range());
          return true;
        case ' ': {
          if (stop.line < 0) sortBy(column);
          else if (line?.kind === 'group') props.onToggleGroup(line.group.id);
          else if (line && (isCtrl || event.shiftKey)) tick(line.row.id);
          else beginEdit(' ');
          return true;
        }
        case 'a':
        case 'A':
          if (!isCtrl) break;
          onSelection(wholeRows(new Set(shownRows().map(({ id }) => id)), columns.length));
          return true;
        case 'd':
        case 'D':
          if (!isCtrl) break;
          props.onFillDown(range());
          return true;
      }
      if (isCtrl || [...event.key].length !== 1) return false;
      beginEdit(event.key);
      return true;
    };
    if (handled()) event.preventDefault();
  };

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

  const placeOf = (event: MouseEvent): CellPlace | null => {
    const cell = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    if (!(cell instanceof HTMLElement)) return null;
    const key = cell.dataset['line'] ?? '';
    const name = cell.dataset['column'];
    return {
      line: key === HEAD ? -1 : (places.get(key) ?? 0),
      column: Math.max(
        0,
        columns.findIndex((one) => one === name),
      ),
    };
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (
      !place ||
      (event.target instanceof Element && event.target.closest('a, select, input:not([data-tick])'))
    )
      return;
    const line = lines[place.line];
    if (place.line < 0) {
      goTo(place);
      sortBy(place.column);
    } else if (line?.kind === 'group') {
      goTo({ line: place.line, column });
      props.onToggleGroup(line.group.id);
    } else if (line && (event.ctrlKey || event.metaKey || isTick(event))) {
      wantFocus();
      setActive({ key: line.key, ...place });
      tick(line.row.id);
    } else goTo(place, event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place && place.line >= 0 && !isTick(event)) beginEdit(null, true);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    const row = rowAt(stop.line);
    const copied: CellRange =
      selection.ids.size > 0
        ? { rows: selectedRows(), columns: columns.slice(selection.from, selection.to + 1) }
        : { rows: row ? [row] : [], columns: columns.slice(column, column + 1) };
    if (copied.rows.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', tabTextOf(copied, t as never));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing || stop.line < 0) return;
    event.preventDefault();
    const target = range();
    const first = lines.findIndex((line) => line.kind === 'row' && line.row === target.rows[0]);
    const firstColumn = columns.findIndex((one) => one === target.columns[0]);
    const below = lines.slice(first).flatMap((line) => (line.kind === 'row' ? [line.row] : []));
    props.onPaste(
      event.clipboardData.getData('text/plain'),
      { rows: first < 0 ? [] : below, columns: columns.slice(firstColumn) },
      target,
    );
  };

  const afterEdit = (after: AfterEdit) => {
    setEditing(null);
    const by = { stay: [0, 0], up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[after];
    const [lineBy = 0, columnBy = 0] = by;
    wantFocus();
    if (after === 'stay') return;
    goTo({ line: Math.max(0, stop.line + lineBy), column: column + columnBy });
  };
  const editor = (row: ActionRow) => {
    const one = columns[column];
    if (!editing || !one || !isEditable(one)) return null;
    return (
      <CellEditor
        column={one}
        label={`${t(`actionTable:column.${one}`)}, ${row.number}`}
        text={cellText(row, one, t as never)}
        begun={editing.begun}
        isByMouse={editing.isByMouse}
        language={language}
        check={(text) => props.check(one, text)}
        onCancel={(refused) => {
          setEditing(null);
          if (refused === undefined) wantFocus();
          else props.onRefused(refused);
        }}
        onSave={(text, after, toAll) => {
          props.onWrite(toAll ? range() : { rows: [row], columns: [one] }, text);
          // Left by a click: the focus is where the click was.
          if (
            after === 'stay' &&
            !toAll &&
            document.activeElement?.closest('[data-grid]') === null
          ) {
            setEditing(null);
          } else afterEdit(after);
        }}
      />
    );
  };

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
        <tbody>
          {drawn.flatMap((index, order) => {
            const line = lines[index];
            if (!line) return [];
            const before = drawn[order - 1] ?? -1;
            const isActive = index === stop.line;
            return [
              <GapLine
                key={`before:${line.key}`}
                lines={index - before - 1}
                span={columns.length}
              />,
              line.kind === 'group' ? (
                <GroupLine
                  key={line.key}
                  lineKey={line.key}
                  name={props.groupName(line.group.id)}
                  count={line.group.rows.length}
                  isOpen={line.isOpen}
                  isActive={isActive}
                  span={columns.length}
                  place={index}
                />
              ) : (
                <RowLine
                  key={line.key}
                  lineKey={line.key}
                  row={line.row}
                  columns={drawnColumns}
                  programmeId={props.programmeId}
                  language={language}
                  narrowedTo={props.narrowedTo}
                  place={index}
                  activeColumn={isActive ? column : -1}
                  isSelected={selection.ids.has(line.row.id)}
                  selectedFrom={selection.from}
                  selectedTo={selection.to}
                  editor={isActive ? editor(line.row) : null}
                  words={words}
                />
              ),
            ];
          })}
          <GapLine lines={lines.length - 1 - (drawn.at(-1) ?? -1)} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function isTick(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('[data-tick]') !== null;
}
