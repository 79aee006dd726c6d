import type { ReactNode } from 'react';
import styles from './record-columns.module.css';

/** The page of a record: what it holds, and `RecordFacts` beside that, or below where there is no room. */
export function RecordColumns({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page} data-pane tabIndex={-1}>
      {children}
    </div>
  );
}

/** What a record is: the narrow column of its page. */
export function RecordFacts({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className={styles.facts} aria-label={label}>
      {children}
    </aside>
  );
}
