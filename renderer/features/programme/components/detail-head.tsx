import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import styles from './programme.module.css';

/** What is open of the programme: its number and name, and above it what it is a part of. */
export function DetailHead({
  above,
  number,
  title,
  sample,
  actions,
}: {
  above?: string;
  number: string;
  title: string;
  sample?: boolean | undefined;
  actions?: ReactNode;
}) {
  const { t } = useTranslation(['programme']);
  return (
    <div className={styles.detailHead}>
      <div>
        {above ? <p className={styles.quiet}>{above}</p> : null}
        <h2 className={styles.detailTitle} tabIndex={-1}>
          {number ? `${number} ` : ''}
          {title || t('programme:outline.untitled')} {sample ? <SampleTag /> : null}
        </h2>
      </div>
      {actions}
    </div>
  );
}
