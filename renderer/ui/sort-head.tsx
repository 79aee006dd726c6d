import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './table.module.css';

export type Sort<Id extends string = string> = { by: Id; direction: 'ascending' | 'descending' };

/** A column head that sorts: once up, again down. */
export function SortHead<Id extends string>({
  id,
  label,
  sort,
  onSort,
  align,
  className,
}: {
  id: Id;
  label: string;
  sort: Sort<Id>;
  onSort: (sort: Sort<Id>) => void;
  align?: 'end' | undefined;
  className?: string | undefined;
}) {
  const holds = sort.by === id;
  return (
    <th
      scope="col"
      aria-sort={holds ? sort.direction : undefined}
      className={classes(align === 'end' && styles.end, className)}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          onSort({
            by: id,
            direction: holds && sort.direction === 'ascending' ? 'descending' : 'ascending',
          })
        }
      >
        {label}
        {holds ? (
          <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />
        ) : null}
      </button>
    </th>
  );
}
