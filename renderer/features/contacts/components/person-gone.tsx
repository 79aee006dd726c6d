import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMoment } from '#renderer/ui/use-moment.ts';
import { Gone } from './gone.tsx';

/** Stands where a person was: deleted, or erased for good, which is said with the day and the reason. */
export function PersonGone({ id }: { id: string }) {
  const { t } = useTranslation(['privacy']);
  const { day } = useMoment();
  const live = useLive(
    async (office) => (await office.read.tombstones.where('personId').equals(id).first()) ?? null,
    [id],
  );
  if (live.state !== 'ready') return null;
  if (!live.value) return <Gone of="person" />;
  const { erasedOn, reason } = live.value;
  return (
    <EmptyState
      icon="circle-check"
      title={t('privacy:erase.goneTitle')}
      text={t('privacy:erase.goneText', { date: day(erasedOn), reason })}
    />
  );
}
