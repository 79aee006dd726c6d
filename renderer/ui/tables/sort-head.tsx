import type { CSSProperties } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import styles from './table.module.css';

export type Sort<Id extends string = string> = { by: Id; direction: 'ascending' | 'descending' };

/** A column head that sorts: once up, again down; with Shift after what orders the list already. */
export function SortHead<Id extends string>({
  id,
  label,
  sort,
  thenBy = [],
  onSort,
  align,
  className,
  style,
}: {
  id: Id;
  label: string;
  sort: Sort<Id>;
  thenBy?: readonly Sort<Id>[] | undefined;
  onSort: (sort: Sort<Id>, added: boolean) => void;
  align?: 'end' | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}) {
  const all = [sort, ...thenBy];
  const place = all.findIndex((one) => one.by === id);
  const held = all[place];
  return (
    <th
      scope="col"
      // Only what weighs most: several such columns are not understood.
      aria-sort={place === 0 ? sort.direction : undefined}
      style={style}
      className={classes(align === 'end' && styles.end, className)}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={(event) =>
          onSort(
            { by: id, direction: held?.direction === 'ascending' ? 'descending' : 'ascending' },
            event.shiftKey,
          )
        }
      >
        {label}
        {held ? (
          <Icon name={held.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />
        ) : null}
        {held && all.length > 1 ? <span className={styles.sortPlace}>{place + 1}</span> : null}
      </button>
    </th>
  );
}
