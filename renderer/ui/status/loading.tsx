import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** Stands in for a long list while it is read; a short one is there before it shows. */
export function Loading() {
  const { t } = useTranslation(['common']);
  return (
    <p className={styles.loading} role="status">
      {t('common:loading')}
    </p>
  );
}
