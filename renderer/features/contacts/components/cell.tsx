import { useTranslation } from 'react-i18next';
import { Breakable } from './breakable.tsx';
import styles from './contacts.module.css';

/** A table cell's text, or that it is missing. */
export function Cell({ children }: { children: string }) {
  const { t } = useTranslation(['common']);
  if (children === '') return <span className={styles.missing}>{t('common:missing')}</span>;
  return <Breakable text={children} />;
}
