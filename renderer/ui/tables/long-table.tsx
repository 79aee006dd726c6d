import {
  Fragment,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { TickBox } from '../fields/tick-box.tsx';
import { usePrinting } from '../drawing/use-printing.ts';
import { useTitleNext } from '../focus/use-title-next.ts';
import type { DataTableProps } from './data-table.tsx';
import { TableFrame } from './table-frame.tsx';
import { TableHead } from './table-head.tsx';
import { cellClass, TableRow } from './table-row.tsx';
import { targetRow } from './target-row.ts';
import { useLongRows, type Line, type LongRows } from './use-long-rows.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useTickKeys } from './use-tick-keys.ts';
import { useTickRange } from './use-tick-range.ts';
import { UnsavedMark } from './unsaved-mark.tsx';
import { useTypedJump } from './use-typed-jump.ts';
import styles from './table.module.css';

export type LongTableHandle = {
  /** Gives the keyboard to a row; without its place, to that which Tab would come to. */
  focusRow: (at?: number) => void;
};

export type LongTableProps<Row, Id extends string> = Omit<LongRows<Row>, 'isWhole'> &
  Pick<
    DataTableProps<Row, Id>,
    'label' | 'columns' | 'rowName' | 'sort' | 'thenBy' | 'onSort' | 'onEdit' | 'onDelete'
  > & {
    hrefOf: (row: Row) => string;
    tickedIds: ReadonlySet<string>;
    onTick: (ids: Set<string>) => void;
    onTickAll: (on: boolean) => void;
    /** The rows from one place to before another, wherever they lie. */
    idsOf: (from: number, to: number) => readonly string[] | Promise<readonly string[]>;
    /** Arrows moved to a row while another is open beside the table. */
    onFollow: (row: Row) => void;
    /** The place of the first row from `at` on whose name begins so. */
    onJump: (typed: string, at: number) => Promise<number | null>;
    /** Widths of the columns in pixels, the boxes before them not counted; none where that is left to the browser. */
    widths: readonly number[] | null;
    /** All rows are drawn. */
    isWhole?: boolean | undefined;
    handle?: Ref<LongTableHandle> | undefined;
  };

/**
 * A long list of records as one continuous table, of which only what is in sight is drawn: arrows, Home, End, PageUp and
 * PageDown move, with Shift they tick, letters lead to a name, Ctrl+A ticks all, Esc none, Enter opens, Space ticks, Tab leaves.
 */
export function LongTable<Row, Id extends string>(props: LongTableProps<Row, Id>) {
  const { columns, rows, from, total, rowId, rowName, tickedIds, onTick, currentId } = props;
  const { t } = useTranslation(['common']);
  const isPrinting = usePrinting();
  const isWhole = isPrinting || props.isWhole === true;
  const frame = useRef<HTMLDivElement>(null);
  const { lines, rowHeight, stopAt, hold, goTo } = useLongRows(frame, { ...props, isWhole });
  const typedJump = useTypedJump();
  const range = useTickRange({ ticked: tickedIds, onTick, idsOf: props.idsOf });
  useTickKeys(frame, {
    onTickAll: () => props.onTickAll(true),
    onTickNone: tickedIds.size > 0 && currentId === undefined ? () => onTick(new Set()) : undefined,
  });
  const titleNext = useTitleNext();
  const rowFocus = useRowFocus({
    isGone: (id) => !lines.some(({ row }) => rowId(row) === id),
    handOn: (at) => goTo(at),
  });
  useImperativeHandle(props.handle, () => ({ focusRow: (at) => goTo(at ?? stopAt ?? 0) }));

  const tick = ({ row, at }: Line<Row>) => {
    const next = new Set(tickedIds);
    if (!next.delete(rowId(row))) next.add(rowId(row));
    range.end(at);
    onTick(next);
  };
  const follow = (row: Row) => {
    if (currentId !== undefined && rowId(row) !== currentId) props.onFollow(row);
  };
  /** One letter leads to the next that begins so, and the same one again as well where no name begins with both. */
  const jump = async (typed: string, at: number) => {
    const [first = ''] = typed;
    const isOneLetter = [...typed].every((letter) => letter === first);
    const whole = typed.length > 1 ? await props.onJump(typed, at) : null;
    const found = whole ?? (isOneLetter ? await props.onJump(first, at + 1) : null);
    if (found !== null) goTo(found, follow);
  };
  const onKeyDown = (event: KeyboardEvent, line: Line<Row>) => {
    const { at, row } = line;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = targetRow(event.key, at, total);
    const typed = event.shiftKey && event.key.length > 1 ? null : typedJump(event);
    if (typed) void jump(typed, at);
    else if (target !== null && event.shiftKey) {
      range.reach(at, target);
      goTo(target);
    } else if (target !== null) {
      range.end();
      goTo(target, follow);
    } else if (event.shiftKey) return;
    else if (event.key === ' ') tick(line);
    else if (event.key === 'F2' && props.onEdit) props.onEdit(row);
    else if (event.key === 'Delete' && props.onDelete) props.onDelete(row);
    else return;
    event.preventDefault();
  };
  /** Shift ticks as far as here, Ctrl this one too, as in any list. */
  const tickByMouse = (event: MouseEvent, line: Line<Row>) => {
    const { at } = line;
    if (event.shiftKey) range.reach(stopAt ?? at, at);
    else if (event.ctrlKey || event.metaKey) tick(line);
    else {
      range.end(at);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) goTo(at);
  };

  const selectRow = t('common:selectRow');
  const cellClasses = columns.map(cellClass);
  const isAllTicked = tickedIds.size >= total && rows.every((row) => tickedIds.has(rowId(row)));
  const drawRow = (line: Line<Row>) => {
    const { row, at } = line;
    const id = rowId(row);
    return (
      <TableRow
        row={row}
        at={at}
        columns={columns}
        cellClasses={cellClasses}
        isCurrent={id === currentId}
        mark={<UnsavedMark id={id} />}
        focus={{
          ...rowFocus(id, at),
          onMouseDown: (event) => {
            // Shift would mark text from the row before to this one.
            if (event.shiftKey) event.preventDefault();
          },
          onClickCapture: (event) => tickByMouse(event, line),
        }}
        tickCell={
          <td className={styles.tickCell}>
            <TickBox
              label={`${selectRow}: ${rowName(row)}`}
              isSelected={tickedIds.has(id)}
              onChange={() => tick(line)}
            />
          </td>
        }
        opener={{
          href: props.hrefOf(row),
          onOpen: () => undefined,
          isStop: at === stopAt,
          onFocus: () => hold(line),
          onBlur: () => undefined,
          onKeyDown: (event) => onKeyDown(event, line),
        }}
      />
    );
  };
  const room = { rowHeight, span: columns.length + 1 };

  const tickAll = (
    <td className={styles.tickCell}>
      <TickBox
        label={t('common:selectAllRows')}
        isSelected={total > 0 && isAllTicked}
        isIndeterminate={tickedIds.size > 0 && !isAllTicked}
        onChange={props.onTickAll}
      />
    </td>
  );

  return (
    <div {...titleNext} className={styles.whole}>
      <TableFrame
        label={props.label}
        frameRef={frame}
        rowCount={total + 1}
        isFixed={props.widths !== null && !isWhole}
      >
        {props.widths && !isWhole ? <Widths columns={columns} widths={props.widths} /> : null}
        <TableHead
          columns={columns}
          sort={props.sort}
          thenBy={props.thenBy}
          onSort={props.onSort}
          isFirst
          tickCell={tickAll}
        />
        <tbody>
          {lines.map((line, index) => (
            <Fragment key={rowId(line.row)}>
              <Undrawn count={line.at - (lines[index - 1]?.at ?? -1) - 1} {...room} />
              {drawRow(line)}
            </Fragment>
          ))}
          <Undrawn count={isWhole ? 0 : total - 1 - (lines.at(-1)?.at ?? from - 1)} {...room} />
        </tbody>
      </TableFrame>
    </div>
  );
}

function Widths({
  columns,
  widths,
}: {
  columns: readonly { id: string }[];
  widths: readonly number[];
}) {
  return (
    <colgroup>
      <col className={styles.tickColumn} />
      {columns.map(({ id }, index) => (
        <col key={id} style={{ width: `${String(widths[index] ?? 0)}px` }} />
      ))}
    </colgroup>
  );
}

/** The room of rows that are not drawn. */
function Undrawn({ count, rowHeight, span }: { count: number; rowHeight: number; span: number }) {
  if (count <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td
        className={styles.undrawn}
        colSpan={span}
        style={{ height: `${String(count * rowHeight)}px` }}
      />
    </tr>
  );
}
