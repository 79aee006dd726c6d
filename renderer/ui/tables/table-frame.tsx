import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classes } from '../classes.ts';
import styles from './table.module.css';

/**
 * A styled `<table>` in a frame that scrolls; `children` are its `<thead>` and `<tbody>`. The frame takes the focus
 * only while there is something to scroll to, so that the keyboard reaches all of it.
 */
export function TableFrame({
  label,
  frameRef,
  rowCount,
  isFixed = false,
  children,
}: {
  label: string;
  frameRef?: RefObject<HTMLDivElement | null> | undefined;
  /** How many rows there are with the head, where not all of them are drawn. */
  rowCount?: number | undefined;
  /** The columns keep the widths that are said of them, whatever their cells hold. */
  isFixed?: boolean | undefined;
  children: ReactNode;
}) {
  const own = useRef<HTMLDivElement>(null);
  const frame = frameRef ?? own;
  const [isWide, setWide] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      setWide(
        element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
      );
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [frame]);

  return (
    <div
      ref={frame}
      className={styles.frame}
      {...(isWide && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      <table
        className={classes(styles.table, isFixed && styles.fixed)}
        aria-label={label}
        aria-rowcount={rowCount}
      >
        {children}
      </table>
    </div>
  );
}
