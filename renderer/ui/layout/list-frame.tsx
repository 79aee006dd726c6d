import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Panes } from './panes.tsx';
import styles from './list-frame.module.css';

/**
 * The frame of a view that lists records: a bar to search and filter with, what is done with the ticked ones, the table,
 * and beside it what is open. Where there is no room, what is open stands alone.
 */
export function ListFrame({
  name,
  label,
  bar,
  selection,
  table,
  detail,
  detailLabel,
  closeHref,
}: {
  /** Under which the width of the pane is remembered. */
  name: string;
  label: string;
  bar: ReactNode;
  selection?: ReactNode;
  table: ReactNode;
  detail: ReactNode;
  detailLabel: string;
  closeHref: string;
}) {
  return (
    <>
      <div className={classes(Boolean(detail) && styles.behind)}>{bar}</div>
      <Panes
        name={name}
        listLabel={label}
        list={
          <>
            {selection}
            {table}
          </>
        }
        detail={detail}
        detailLabel={detailLabel}
        closeHref={closeHref}
      />
    </>
  );
}
