import { useTranslation } from 'react-i18next';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { datesMislead } from '#shared/safekeeping/newest-first.ts';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';

/** Says that the backups are in their order of making where their dates tell another. */
export function ClockNotice({ backups }: { backups: readonly KeptBackup[] }) {
  const { t } = useTranslation(['safekeeping']);
  return datesMislead(backups) ? <Notice tone="warn">{t('safekeeping:clock')}</Notice> : null;
}
