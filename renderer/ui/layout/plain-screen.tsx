import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './plain-screen.module.css';

/** A window without the office's own bars: one card, what can be done at its foot. */
export function PlainScreen({
  width,
  role,
  actions,
  children,
}: {
  width?: 'wide';
  role?: 'alert';
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className={styles.screen}>
      <div className={classes(styles.card, width === 'wide' && styles.wide)} role={role}>
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </main>
  );
}

/** While what belongs into the window is being opened. */
export function OpeningScreen({ text }: { text: string }) {
  return (
    <main className={styles.screen} aria-busy="true">
      <p className={styles.opening}>{text}</p>
    </main>
  );
}
