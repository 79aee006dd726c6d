import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import styles from './status.module.css';

const icons = {
  info: 'info',
  ok: 'circle-check',
  warn: 'triangle-alert',
  danger: 'circle-alert',
} as const satisfies Record<string, IconName>;

/** Something to know, in its place in the view. A failure is read out at once (`danger`); the rest when there is time. */
export function Notice({
  tone,
  title,
  children,
  actions,
}: {
  tone: keyof typeof icons;
  title?: string | undefined;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div
      className={classes(styles.notice, styles[tone])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon name={icons[tone]} />
      <div className={styles.noticeText}>
        {title ? <strong className={classes(styles.noticeTitle)}>{title}</strong> : null} {children}
      </div>
      {actions ? <div className={styles.acts}>{actions}</div> : null}
    </div>
  );
}
