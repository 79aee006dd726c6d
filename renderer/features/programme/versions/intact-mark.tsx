import { useTranslation } from 'react-i18next';
import type { Version } from '#shared/programme/versions/version.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import styles from './versions.module.css';

/** The beginning of a version's hash, and whether its content still has it. */
export function IntactMark({
  version: { sha256 },
  isIntact,
}: {
  version: Version;
  /** Absent while it is being checked. */
  isIntact: boolean | undefined;
}) {
  const { t } = useTranslation(['versions']);
  return (
    <span className={styles.intact}>
      <code>{sha256.slice(0, 8)}</code>{' '}
      {isIntact === undefined ? (
        t('versions:intact.checking')
      ) : isIntact ? (
        <StatusMark tone="ok" icon="circle-check">
          {t('versions:intact.yes')}
        </StatusMark>
      ) : (
        <StatusMark tone="danger" icon="circle-alert">
          {t('versions:intact.no')}
        </StatusMark>
      )}
    </span>
  );
}
