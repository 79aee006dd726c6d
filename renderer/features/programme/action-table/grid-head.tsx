import { useTranslation } from 'react-i18next';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { ActionSort } from '#shared/programme/action-table/sort-actions.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { AT_END } from './column-look.ts';
import styles from './action-table.module.css';

/** The line of the heads, as other lines are named by their keys. */
export const HEAD = 'head';

/** The heads of the columns: a line of the grid like any other, in which Enter sorts. */
export function GridHead({
  columns,
  sort,
  activeColumn,
}: {
  columns: readonly ActionColumn[];
  sort: ActionSort;
  /** -1: the focus is in another line. */
  activeColumn: number;
}) {
  const { t } = useTranslation(['actionTable']);
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        {columns.map((column, at) => (
          <th
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sort.by === column ? sort.direction : undefined}
            data-line={HEAD}
            data-column={column}
            data-active={at === activeColumn || undefined}
            tabIndex={at === activeColumn ? 0 : -1}
            className={classes(AT_END.has(column) && styles.end)}
          >
            {t(`actionTable:column.${column}`)}
            {sort.by === column ? (
              <Icon
                name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'}
                size="small"
              />
            ) : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}
