import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import styles from './read-failure.module.css';

/** Stands in its view for what could not be read: what that is, and what to do. */
export function ReadFailure({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles.failure}>
      <Notice tone="danger" title={title}>
        {children}
      </Notice>
    </div>
  );
}
