import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import { useTitleNext } from '../focus/use-title-next.ts';
import styles from './empty-state.module.css';

/** What stands where there is nothing yet: the fact, the first step, one button. */
export function EmptyState({
  icon,
  title,
  text,
  action,
  headingLevel = 2,
}: {
  icon: IconName;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  headingLevel?: 1 | 2 | 3 | undefined;
}) {
  const Heading = `h${String(headingLevel)}` as 'h1' | 'h2' | 'h3';
  const titleNext = useTitleNext();
  return (
    <div {...titleNext} className={styles.empty}>
      <Icon name={icon} size="hero" />
      <Heading className={styles.title} tabIndex={headingLevel === 1 ? -1 : undefined}>
        {title}
      </Heading>
      {text ? <div className={styles.text}>{text}</div> : null}
      {action ? (
        <div className={styles.action} data-no-print data-go-on>
          {action}
        </div>
      ) : null}
    </div>
  );
}
