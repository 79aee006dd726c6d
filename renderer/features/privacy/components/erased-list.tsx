import { useTranslation } from 'react-i18next';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { ErasedRest } from '#renderer/features/safekeeping/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';

/** Whose data were erased, when and why; the name only where official records keep it. */
export function ErasedList({ tombstones }: { tombstones: readonly Tombstone[] }) {
  const { t } = useTranslation(['privacy']);
  const { day } = useMoment();
  if (tombstones.length === 0) {
    return <EmptyState headingLevel={3} icon="shield" title={t('privacy:screen.empty.erased')} />;
  }
  const nameOf = ({ keptName }: Tombstone) => keptName ?? t('privacy:screen.erasedName');
  return (
    <>
      <ErasedRest tombstones={tombstones} />
      <DataTable
        label={t('privacy:screen.list.erased')}
        rows={tombstones}
        rowId={({ id }) => id}
        rowName={nameOf}
        columns={[
          { id: 'name', header: t('privacy:screen.column.name'), cell: nameOf },
          {
            id: 'erasedOn',
            header: t('privacy:screen.column.erasedOn'),
            cell: ({ erasedOn }) => day(erasedOn),
          },
          { id: 'reason', header: t('privacy:screen.column.reason'), cell: ({ reason }) => reason },
          {
            id: 'kept',
            header: t('privacy:screen.column.kept'),
            cell: ({ keptIn }) =>
              keptIn.length === 0
                ? t('privacy:screen.keptNone')
                : t('privacy:screen.keptIn', { count: keptIn.length }),
          },
          {
            id: 'files',
            header: t('privacy:screen.filesColumn'),
            cell: ({ keptFiles = [] }) => keptFiles.map(({ ground }) => ground).join(' · '),
          },
        ]}
      />
    </>
  );
}
