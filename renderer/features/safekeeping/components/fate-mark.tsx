import { useTranslation } from 'react-i18next';
import type { Fate } from '#renderer/data/backup-comparison/differences.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';

const LOOKS = {
  gone: { tone: 'danger', icon: 'minus' },
  changed: { tone: 'warn', icon: 'pencil' },
  added: { tone: 'ok', icon: 'plus' },
} as const;

/** What became of a record since the backup. */
export function FateMark({ fate }: { fate: Fate }) {
  const { t } = useTranslation(['comparison']);
  return <StatusMark {...LOOKS[fate]}>{t(`comparison:fate.${fate}`)}</StatusMark>;
}
