import { useRef, type ReactNode } from 'react';
import { useRoomAboveFoot } from './use-room-above-foot.ts';
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
  const foot = useRef<HTMLElement>(null);
  useRoomAboveFoot(foot);
  return (
    <footer ref={foot} className={styles.bar} data-foot-bar data-no-print>
      {back}
      {note ? <span className={styles.note}>{note}</span> : null}
      <div className={styles.end}>{children}</div>
    </footer>
  );
}
