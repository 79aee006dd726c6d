import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** The second bar of a view: search and filters, and at the end how much is found. */
export function FilterBar({
  children,
  found,
  label,
}: {
  label: string;
  children: ReactNode;
  /** How many are shown; read out politely when it changes. */
  found?: ReactNode;
}) {
  return (
    <div className={styles.bar} role="search" aria-label={label}>
      {children}
      {found ? (
        <div className={styles.found} role="status">
          {found}
        </div>
      ) : null}
    </div>
  );
}
