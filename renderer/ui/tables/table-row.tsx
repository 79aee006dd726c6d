import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { Column } from './column.ts';
import styles from './table.module.css';

/** The class of a column's cells. */
export function cellClass(
  {
    align,
    clip,
    width,
    screenOnly,
    breaks,
    className,
  }: Pick<Column<never>, 'align' | 'breaks' | 'clip' | 'width' | 'screenOnly' | 'className'>,
  index: number,
): string {
  return classes(
    index === 0 && styles.name,
    align && styles.end,
    clip && styles.clip,
    index > 0 && clip && width && styles.shared,
    screenOnly && styles.screenOnly,
    breaks && styles.breaks,
    className,
  );
}

/** One record as a row of a table: its first cell is its head, and its opener where it can be opened. */
export function TableRow<Row, Id extends string>({
  row,
  columns,
  cellClasses,
  tickCell,
  mark,
  opener,
  isCurrent,
  at,
  focus,
}: {
  row: Row;
  columns: readonly Column<Row, Id>[];
  /** A class for each column. */
  cellClasses: readonly string[];
  tickCell: ReactNode;
  /** Stands after what names the record. */
  mark?: ReactNode;
  opener: Omit<RowOpenerProps, 'isCurrent' | 'children'> | null;
  isCurrent: boolean;
  /** Its place in the whole list, from 0, where not all rows are drawn. */
  at?: number | undefined;
  focus: {
    onFocus: () => void;
    onBlur: (event: FocusEvent) => void;
    onMouseDown?: (event: MouseEvent) => void;
    onClickCapture?: (event: MouseEvent) => void;
  };
}) {
  return (
    <tr
      {...focus}
      {...(at !== undefined && { 'aria-rowindex': at + 2, 'data-at': at })}
      className={classes(styles.row, opener && styles.openable, isCurrent && styles.current)}
      onClick={clickOpener}
    >
      {tickCell}
      {columns.map((column, index) => {
        const content = column.cell(row);
        return index === 0 ? (
          <th key={column.id} scope="row" className={cellClasses[0]}>
            {opener ? (
              <span className={styles.named}>
                <RowOpener {...opener} isCurrent={isCurrent}>
                  {content}
                </RowOpener>
                {mark}
              </span>
            ) : (
              content
            )}
          </th>
        ) : (
          <td key={column.id} className={cellClasses[index]} title={column.clip?.(row)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function clickOpener({ target, currentTarget }: MouseEvent) {
  if (target instanceof Element && target.closest('a,button,input,label,summary')) return;
  // A click that ends a selection of text is not a click on the row.
  if (window.getSelection()?.toString()) return;
  currentTarget.querySelector<HTMLElement>('[data-opener]')?.click();
}

type RowOpenerProps = {
  /** Where it leads; without it, `onOpen` is called. */
  href: string | undefined;
  onOpen: () => void;
  /** Whether Tab stops at it. */
  isStop: boolean;
  isCurrent: boolean;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
};

function RowOpener({ href, onOpen, isStop, isCurrent, children, ...rest }: RowOpenerProps) {
  const common = {
    ...rest,
    className: styles.opener,
    'data-opener': '',
    tabIndex: isStop ? 0 : -1,
    'aria-current': isCurrent ? ('true' as const) : undefined,
  };
  return href === undefined ? (
    <button type="button" onClick={onOpen} {...common}>
      {children}
    </button>
  ) : (
    <a href={href} {...common}>
      {children}
    </a>
  );
}
