import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import { Paging } from './paging.tsx';
import type { Sort } from './sort-head.tsx';
import { TableFrame } from './table-frame.tsx';
import { TableHead } from './table-head.tsx';
import { cellClass, TableRow } from './table-row.tsx';
import { targetRow } from './target-row.ts';
import { TickBox } from '../fields/tick-box.tsx';
import { useDrawnOn } from '../drawing/use-drawn-on.ts';
import { usePrinting } from '../drawing/use-printing.ts';
import { useCurrentInSight, useOpenerFocus } from './use-opener-focus.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useTablePage, type ListPart } from './use-table-page.ts';
import { useTitleNext } from '../focus/use-title-next.ts';
import { UnsavedMark } from './unsaved-mark.tsx';
import styles from './table.module.css';

export type { Column } from './column.ts';

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

/**
 * A list of records as a real table: arrows, Home, End, PageUp and PageDown move from row to row, over pages too,
 * Enter opens, Space ticks, Tab leaves.
 */
export function DataTable<Row, Id extends string>(props: DataTableProps<Row, Id>) {
  const { columns, rows, rowId, rowName, tickedIds, onTick, currentId, part } = props;
  const isPrinting = usePrinting();
  const pageSize = isPrinting ? Math.max(1, rows.length) : (props.pageSize ?? 100);
  const { t } = useTranslation(['common']);
  const body = useRef<HTMLTableSectionElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [isScrolled, setScrolled] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);

  const { first, page, total, pageOf, turnTo, seenCurrent } = useTablePage(rows, {
    ...{ rowId, pageSize, part, currentId },
  });
  const shown = pageOf(rows);
  const drawn = useDrawnOn(
    rows,
    shown,
    (before, first) => !isOther(pageOf(before), shown.slice(0, first), { rowId, isScrolled }),
    // The row that holds the focus must not go, not even for a moment.
    (first) =>
      isPrinting || (hasFocus && shown.findIndex((row) => rowId(row) === focusedId) >= first),
  );
  const stop =
    shown.find((row) => rowId(row) === focusedId) ??
    shown.find((row) => rowId(row) === currentId) ??
    shown[0];
  const stopId = stop === undefined ? null : rowId(stop);
  useCurrentInSight(body, seenCurrent, drawn.length);
  const { focusRow, focusOnPage } = useOpenerFocus(body, {
    first,
    drawnCount: drawn.length,
    isCut: drawn.length < shown.length,
  });
  const titleNext = useTitleNext();
  const rowFocus = useRowFocus({
    isGone: (id) => !rows.some((row) => rowId(row) === id),
    handOn: (index) => focusRow(Math.min(index, shown.length - 1)),
  });

  const tick = (which: readonly Row[], on: boolean) => {
    const next = new Set(tickedIds);
    for (const row of which) {
      if (on) next.add(rowId(row));
      else next.delete(rowId(row));
    }
    onTick?.(next);
  };
  const goTo = (target: number) => {
    const targetPage = Math.floor(target / pageSize);
    if (targetPage === page) {
      focusRow(target - first);
    } else {
      focusOnPage(targetPage * pageSize, target - targetPage * pageSize);
      turnTo(targetPage);
    }
  };
  const onKeyDown = (event: KeyboardEvent, row: Row, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = targetRow(event.key, first + index, total);
    if (event.key === ' ' && onTick) tick([row], !tickedIds?.has(rowId(row)));
    else if (event.key === 'F2' && props.onEdit) props.onEdit(row);
    else if (event.key === 'Delete' && props.onDelete) props.onDelete(row);
    else if (target !== null) goTo(target);
    else return;
    event.preventDefault();
  };

  const tickedCount = rows.filter((row) => tickedIds?.has(rowId(row))).length;
  const selectRow = t('common:selectRow');
  const cellClasses = columns.map(cellClass);
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
        <TableHead
          columns={columns}
          sort={props.sort}
          thenBy={props.thenBy}
          onSort={props.onSort}
          tickCell={
            onTick ? (
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
            ) : null
          }
        />
        <tbody ref={body}>
          {drawn.map((row, index) => {
            const id = rowId(row);
            return (
              <TableRow
                key={id}
                row={row}
                columns={columns}
                cellClasses={cellClasses}
                isCurrent={id === currentId}
                mark={<UnsavedMark id={id} />}
                focus={rowFocus(id, index)}
                tickCell={
                  onTick ? (
                    <td className={styles.tickCell}>
                      <TickBox
                        label={props.tickLabel?.(row) ?? `${selectRow}: ${rowName(row)}`}
                        isSelected={tickedIds?.has(id) ?? false}
                        onChange={(on) => tick([row], on)}
                      />
                    </td>
                  ) : null
                }
                opener={
                  canOpen
                    ? {
                        href: props.hrefOf?.(row),
                        onOpen: () => props.onOpen?.(row),
                        isStop: id === stopId,
                        onFocus: () => {
                          setFocusedId(id);
                          setHasFocus(true);
                        },
                        onBlur: () => setHasFocus(false),
                        onKeyDown: (event) => onKeyDown(event, row, index),
                      }
                    : null
                }
              />
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
