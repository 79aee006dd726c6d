import type { ReactNode } from 'react';
import styles from './programme.module.css';

/** Marks the field that closes a gap, so that `goToField` finds it. It takes no room of its own. */
export function Marked({ field, children }: { field: string; children: ReactNode }) {
  return (
    <div className={styles.marked} data-field={field}>
      {children}
    </div>
  );
}
