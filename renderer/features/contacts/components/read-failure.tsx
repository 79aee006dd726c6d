import { useTranslation } from 'react-i18next';
import { Notice } from '#renderer/ui/notice.tsx';
import styles from './contacts.module.css';

/** Stands in for what could not be read. */
export function ReadFailure() {
  const { t } = useTranslation(['contacts']);
  return (
    <div className={styles.failure}>
      <Notice tone="danger" title={t('contacts:list.failedTitle')}>
        {t('contacts:list.failedText')}
      </Notice>
    </div>
  );
}
