import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import styles from './status.module.css';

export type Tone = 'ok' | 'info' | 'warn' | 'danger' | 'unsure' | 'neutral';

/** A state: picture and word, colour third. A chip where it stands alone, a plain mark in tables. */
export function StatusMark({
  tone,
  icon,
  chip,
  children,
}: {
  tone: Tone;
  icon: IconName;
  chip?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <span className={classes(styles.mark, styles[tone], chip && styles.chip)}>
      <Icon name={icon} size="small" />
      {children}
    </span>
  );
}

/** A group that a record belongs to. */
export function Tag({ icon, children }: { icon?: IconName | undefined; children: ReactNode }) {
  return (
    <span className={styles.tag}>
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </span>
  );
}

/** Marks what is made up. */
export function SampleTag() {
  const { t } = useTranslation(['common']);
  return <span className={classes(styles.tag, styles.sample)}>{t('common:sampleMark')}</span>;
}
