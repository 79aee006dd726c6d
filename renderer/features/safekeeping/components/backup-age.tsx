import { useTranslation } from 'react-i18next';
import { useKeepStatus } from '#renderer/session/safekeeping.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './safekeeping.module.css';

/** One quiet line that says when the last backup was made; leads to all about them. */
export function BackupAge() {
  const { t } = useTranslation(['safekeeping']);
  const { moment } = useMoment();
  const lastBackupAt = useKeepStatus((status) => status.lastBackupAt);
  if (lastBackupAt === null) return null;
  return (
    <p className={styles.age} data-no-print>
      <a href="#/settings/backups">{t('safekeeping:age', { when: moment(lastBackupAt) })}</a>
    </p>
  );
}
