import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './table.module.css';

/**
 * A styled `<table>` in a frame that scrolls; `children` are its `<thead>` and `<tbody>`. The frame takes the focus
 * only while there is something to scroll to, so that the keyboard reaches all of it.
 */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
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
  }, []);

  return (
    <div
      ref={frame}
      className={styles.frame}
      {...(isWide && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      <table className={classes(styles.table)} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
