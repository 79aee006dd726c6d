import { useTranslation } from 'react-i18next';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { totalOf } from './components/count-table.tsx';
import type { RecoverySource } from './read-kept.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

/** So many are offered at the start; the rest are in the settings. */
const OFFERED = 12;
/** The journal is kept as far back as the third newest. */
const WITH_JOURNAL = 3;

/** What can be restored, the best first: the newest that can be trusted with all that was saved after it. */
export function useBackupChoices(
  backups: readonly KeptBackup[],
): { value: string; label: string; help: string; source: RecoverySource }[] {
  const { t } = useTranslation(['safekeeping']);
  const { moment } = useMoment();
  const number = useNumber();
  const contents = ({ createdAt, reason, counts, suspicious, opensWith }: KeptBackup) => {
    const facts = { when: moment(createdAt), reason: t(`safekeeping:reasons.${reason}`) };
    const text = counts
      ? t('safekeeping:recovery.contents', {
          ...facts,
          all: number(totalOf(counts)),
          persons: number(counts['persons'] ?? 0),
        })
      : t('safekeeping:recovery.contentsUnknown', facts);
    const remarks = [
      ...(suspicious ? [t('safekeeping:recovery.suspicious')] : []),
      ...(opensWith === 'nothing-kept' ? [t('safekeeping:recovery.locked')] : []),
    ];
    return remarks.length > 0 ? `${text}. ${remarks.join(' ')}` : text;
  };
  // The journal is this office's own, and leads on from its backups alone.
  const own = backups.filter(({ foreign }) => foreign !== true);
  const mine = own.length > 0 ? own : backups;
  const trusted = mine.filter(({ suspicious }) => suspicious !== true);
  const isOfLast = ({ mark }: KeptBackup) => mark?.epoch === mine[0]?.mark?.epoch;
  // The journal does not lead over a restore or an erasure: from a trusted one of before, what came last is out of reach.
  const isTrusted = trusted.some(isOfLast);
  const [best, ...earlier] = (isTrusted ? trusted : mine).slice(0, WITH_JOURNAL);
  const before = earlier.filter((one) => one.mark && isOfLast(one)).map(({ id }) => id);
  const newest = best && {
    value: 'newest',
    label: t(isTrusted ? 'safekeeping:recovery.newest' : 'safekeeping:recovery.newestFewer'),
    help: contents(best),
    source: {
      kind: 'kept' as const,
      id: best.id,
      withJournal: true as const,
      mark: best.mark,
      before,
    },
  };
  return [
    ...(newest ? [newest] : []),
    ...backups.slice(0, OFFERED).map((backup) => ({
      value: backup.id,
      label: t('safekeeping:recovery.only', { when: moment(backup.createdAt) }),
      help: contents(backup),
      source: { kind: 'kept' as const, id: backup.id, withJournal: false as const },
    })),
  ];
}
