import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { columnWidth, type Column } from './column.ts';
import { SortHead, type Sort } from './sort-head.tsx';
import styles from './table.module.css';

/** The heads of a table's columns; those by which it can be sorted are buttons. */
export function TableHead<Row, Id extends string>({
  columns,
  tickCell,
  sort,
  thenBy,
  onSort,
  isFirst = false,
}: {
  columns: readonly Column<Row, Id>[];
  /** The cell above the boxes; null where rows cannot be ticked. */
  tickCell: ReactNode;
  sort: Sort<Id> | undefined;
  thenBy: readonly Sort<Id>[] | undefined;
  onSort: ((sort: Sort<Id>, added: boolean) => void) | undefined;
  /** Of a table whose rows say their places. */
  isFirst?: boolean | undefined;
}) {
  return (
    <thead>
      <tr aria-rowindex={isFirst ? 1 : undefined}>
        {tickCell}
        {columns.map((column) =>
          column.sortable && sort && onSort ? (
            <SortHead
              key={column.id}
              id={column.id}
              label={column.header}
              sort={sort}
              thenBy={thenBy}
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
  );
}
