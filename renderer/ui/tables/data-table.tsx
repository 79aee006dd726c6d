import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { columnWidth } from './column-width.ts';
import { Paging } from './paging.tsx';
import { SortHead, type Sort } from './sort-head.tsx';
import { TableFrame } from './table-frame.tsx';
import { targetRow } from './target-row.ts';
import { TickBox } from '../fields/tick-box.tsx';
import { useDrawnOn } from '../drawing/use-drawn-on.ts';
import { usePrinting } from '../drawing/use-printing.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useTitleNext } from '../focus/use-title-next.ts';
import styles from './table.module.css';

export type Column<Row, Id extends string = string> = {
  id: Id;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean | undefined;
  align?: 'end' | undefined;
  /** Cuts a long text with “…”; its whole text is then the cell's title. Never for a person's name or a number. */
  clip?: ((row: Row) => string) | undefined;
  /** A class of the column's head and cells, for widths and for hiding it where there is no room. */
  className?: string | undefined;
  /** Its share of the room, and how narrow it may get, in rem. */
  width?: { share: number; atLeast: number } | undefined;
  /** Holds what can be done with the row: paper leaves it out. */
  screenOnly?: boolean | undefined;
};

export type DataTableProps<Row, Id extends string> = {
  /** What the table lists. */
  label: string;
  /** The first column names the row: it is the row's head and its opener. */
  columns: readonly Column<Row, Id>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What a row is called, for screen readers. */
  rowName: (row: Row) => string;
  sort?: Sort<Id> | undefined;
  /** What orders those that are equal in `sort`, the weightier first. */
  thenBy?: readonly Sort<Id>[] | undefined;
  /** `added` when it is to come after what orders the list already (Shift). */
  onSort?: ((sort: Sort<Id>, added: boolean) => void) | undefined;
  /** Where a row leads (`#/contacts/…`): its opener is then a link. */
  hrefOf?: ((row: Row) => string) | undefined;
  /** Called on a click on the row, and by Enter; with `hrefOf` the link does that by itself. */
  onOpen?: ((row: Row) => void) | undefined;
  /** The row that is open beside the table. */
  currentId?: string | undefined;
  /** Rows ticked to be acted on together; without `onTick` there is no column of boxes. */
  tickedIds?: ReadonlySet<string> | undefined;
  onTick?: ((ids: Set<string>) => void) | undefined;
  /** What a row's box says where ticking is more than choosing; there is then none for all rows. */
  tickLabel?: ((row: Row) => string) | undefined;
  /** F2 on a row's opener. */
  onEdit?: ((row: Row) => void) | undefined;
  /** Delete on a row's opener. */
  onDelete?: ((row: Row) => void) | undefined;
  pageSize?: number | undefined;
  /** The rows are one page of a list that lies elsewhere: the others are asked for with `onFrom`. */
  part?: ListPart | undefined;
};

/** So many other rows are drawn before one sees that they did not stand there. */
const FEW = 10;

/** A page of a longer list: the place of its first row from 0, and how long the list is. */
export type ListPart = { from: number; total: number; onFrom: (from: number) => void };

/**
 * A list of records as a real table: arrows, Home, End, PageUp and PageDown move from row to row, over pages too,
 * Enter opens, Space ticks, Tab leaves.
 */
export function DataTable<Row, Id extends string>(props: DataTableProps<Row, Id>) {
  const { columns, rows, rowId, rowName, sort, onSort, tickedIds, onTick, currentId, part } = props;
  const isPrinting = usePrinting();
  const pageSize = isPrinting ? Math.max(1, rows.length) : (props.pageSize ?? 100);
  const { t } = useTranslation(['common']);
  const body = useRef<HTMLTableSectionElement>(null);
  const [wantedPage, setPage] = useState(0);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  /** The row that takes the focus once its page is drawn. */
  const focusNext = useRef<{ from: number; index: number } | null>(null);

  const total = part?.total ?? rows.length;
  const ownPage = Math.min(wantedPage, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
  const first = part?.from ?? ownPage * pageSize;
  const page = Math.floor(first / pageSize);
  const pageOf = (all: readonly Row[]) => (part ? all : all.slice(first, first + pageSize));
  const shown = pageOf(rows);
  const turnTo = (next: number) => {
    if (part) part.onFrom(next * pageSize);
    else setPage(next);
  };
  const [isScrolled, setScrolled] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const drawn = useDrawnOn(
    rows,
    shown,
    (before, first) => !isOther(pageOf(before), shown.slice(0, first), { rowId, isScrolled }),
    // The row that holds the focus must not go, not even for a moment.
    (first) =>
      isPrinting || (hasFocus && shown.findIndex((row) => rowId(row) === focusedId) >= first),
  );
  const isCut = drawn.length < shown.length;
  const stop =
    shown.find((row) => rowId(row) === focusedId) ??
    shown.find((row) => rowId(row) === currentId) ??
    shown[0];
  const stopId = stop === undefined ? null : rowId(stop);

  const [seenCurrent, setSeenCurrent] = useState<string | undefined>(undefined);
  if (currentId !== seenCurrent) {
    // A record just added is not among the rows yet: it is shown once it is.
    const index = rows.findIndex((row) => rowId(row) === currentId);
    if (index >= 0 || currentId === undefined) setSeenCurrent(currentId);
    if (index >= 0) setPage(Math.floor(index / pageSize));
  }
  /** The open record that was brought in sight: once, however the list changes around it. */
  const broughtInSight = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (broughtInSight.current === seenCurrent) return;
    const opener = body.current?.querySelector('[data-opener][aria-current="true"]');
    if (!opener && seenCurrent !== undefined) return;
    broughtInSight.current = seenCurrent;
    opener?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
  }, [seenCurrent, drawn.length]);

  const focusRow = (index: number) => {
    const opener = body.current?.querySelectorAll<HTMLElement>('[data-opener]')[index];
    if (!opener && isCut) focusNext.current = { from: first, index };
    opener?.focus();
    opener?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
  };
  useEffect(() => {
    // A page that lies elsewhere takes a moment to come, and what is out of sight on it another.
    if (focusNext.current?.from !== first) return;
    const { index } = focusNext.current;
    if (isCut && index >= drawn.length) return;
    focusNext.current = null;
    focusRow(index);
  });
  const titleNext = useTitleNext();
  const rowFocus = useRowFocus({
    isGone: (id) => !rows.some((row) => rowId(row) === id),
    handOn: (index) => focusRow(Math.min(index, shown.length - 1)),
  });

  const onKeyDown = (event: KeyboardEvent, row: Row, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === ' ' && onTick) {
      event.preventDefault();
      tick([row], !tickedIds?.has(rowId(row)));
      return;
    }
    if (event.key === 'F2' && props.onEdit) {
      event.preventDefault();
      props.onEdit(row);
      return;
    }
    if (event.key === 'Delete' && props.onDelete) {
      event.preventDefault();
      props.onDelete(row);
      return;
    }
    const target = targetRow(event.key, first + index, total);
    if (target === null) return;
    event.preventDefault();
    const targetPage = Math.floor(target / pageSize);
    if (targetPage === page) {
      focusRow(target - first);
    } else {
      focusNext.current = { from: targetPage * pageSize, index: target - targetPage * pageSize };
      turnTo(targetPage);
    }
  };

  const tick = (which: readonly Row[], on: boolean) => {
    const next = new Set(tickedIds);
    for (const row of which) {
      if (on) next.add(rowId(row));
      else next.delete(rowId(row));
    }
    onTick?.(next);
  };
  const tickedCount = rows.filter((row) => tickedIds?.has(rowId(row))).length;

  const opener = (row: Row, index: number, content: ReactNode) => {
    const common = {
      className: styles.opener,
      'data-opener': '',
      tabIndex: rowId(row) === stopId ? 0 : -1,
      'aria-current': rowId(row) === currentId ? ('true' as const) : undefined,
      onFocus: () => {
        setFocusedId(rowId(row));
        setHasFocus(true);
      },
      onBlur: () => setHasFocus(false),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row, index),
    };
    if (props.hrefOf) {
      return (
        <a href={props.hrefOf(row)} {...common}>
          {content}
        </a>
      );
    }
    return (
      <button type="button" onClick={() => props.onOpen?.(row)} {...common}>
        {content}
      </button>
    );
  };
  const selectRow = t('common:selectRow');
  const cellClasses = columns.map((column, columnIndex) =>
    classes(
      columnIndex === 0 && styles.name,
      column.align && styles.end,
      column.clip && styles.clip,
      columnIndex > 0 && column.clip && column.width && styles.shared,
      column.screenOnly && styles.screenOnly,
      column.className,
    ),
  );
  const canOpen = props.hrefOf !== undefined || props.onOpen !== undefined;

  return (
    <div
      {...titleNext}
      className={styles.whole}
      onScrollCapture={({ target }) =>
        setScrolled(target instanceof Element && target.scrollTop > 0)
      }
    >
      <TableFrame label={props.label}>
        <thead>
          <tr>
            {onTick ? (
              <td className={styles.tickCell}>
                {props.tickLabel ? null : (
                  <TickBox
                    label={t(part ? 'common:selectPage' : 'common:selectAllRows')}
                    isSelected={rows.length > 0 && tickedCount === rows.length}
                    isIndeterminate={tickedCount > 0 && tickedCount < rows.length}
                    onChange={(on) => tick(rows, on)}
                  />
                )}
              </td>
            ) : null}
            {columns.map((column) =>
              column.sortable && sort && onSort ? (
                <SortHead
                  key={column.id}
                  id={column.id}
                  label={column.header}
                  sort={sort}
                  thenBy={props.thenBy}
                  onSort={onSort}
                  align={column.align}
                  className={column.className}
                  style={columnWidth(column)}
                />
              ) : (
                <th
                  key={column.id}
                  scope="col"
                  style={columnWidth(column)}
                  className={classes(
                    column.align && styles.end,
                    column.screenOnly && styles.screenOnly,
                    column.className,
                  )}
                >
                  {column.header}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {drawn.map((row, index) => {
            const id = rowId(row);
            return (
              <tr
                key={id}
                {...rowFocus(id, index)}
                className={classes(
                  styles.row,
                  canOpen && styles.openable,
                  id === currentId && styles.current,
                )}
                onClick={(event) => {
                  if (
                    event.target instanceof Element &&
                    event.target.closest('a,button,input,label')
                  )
                    return;
                  // A click that ends a selection of text is not a click on the row.
                  if (window.getSelection()?.toString()) return;
                  event.currentTarget.querySelector<HTMLElement>('[data-opener]')?.click();
                }}
              >
                {onTick ? (
                  <td className={styles.tickCell}>
                    <TickBox
                      label={props.tickLabel?.(row) ?? `${selectRow}: ${rowName(row)}`}
                      isSelected={tickedIds?.has(id) ?? false}
                      onChange={(on) => tick([row], on)}
                    />
                  </td>
                ) : null}
                {columns.map((column, columnIndex) => {
                  const content = column.cell(row);
                  return columnIndex === 0 ? (
                    <th key={column.id} scope="row" className={cellClasses[0]}>
                      {canOpen ? opener(row, index, content) : content}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      className={cellClasses[columnIndex]}
                      title={column.clip?.(row)}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      <Paging page={page} pageSize={pageSize} total={total} onPage={turnTo} />
    </div>
  );
}

/**
 * Whether a page begins with another row than before, or more than a few of the rows at its top did not stand there. These
 * do not count where the list is scrolled: it would go back to its top with what is taken away below.
 */
function isOther<Row>(
  before: readonly Row[],
  top: readonly Row[],
  { rowId, isScrolled }: { rowId: (row: Row) => string; isScrolled: boolean },
): boolean {
  // A row that comes up from far below costs as much to draw as one that was not there.
  const ids = before.slice(0, top.length).map(rowId);
  if (top[0] === undefined || ids[0] !== rowId(top[0])) return true;
  if (isScrolled) return false;
  const known = new Set(ids);
  return top.filter((row) => !known.has(rowId(row))).length > FEW;
}
