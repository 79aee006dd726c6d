import type { ReactNode } from 'react';
import styles from './foot-bar.module.css';

/** The foot of a view that goes step by step: the way back and a fact first, the one that goes on last. */
export function FootBar({
  back,
  note,
  children,
}: {
  back?: ReactNode;
  /** One line: what holds now. */
  note?: ReactNode;
  /** At the end; the primary button last. */
  children?: ReactNode;
}) {
  return (
    <footer className={styles.bar} data-foot-bar data-no-print>
      {back}
      {note ? <span className={styles.note}>{note}</span> : null}
      <div className={styles.end}>{children}</div>
    </footer>
  );
}
