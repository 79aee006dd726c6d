import { useTranslation } from 'react-i18next';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';

/** What left the program, when, and how many contacts were in it; never what it said. */
export function ExportLog({ made }: { made: readonly MadeDocument[] }) {
  const { t } = useTranslation(['privacy', 'records', 'documentScreens']);
  const { moment } = useMoment();
  const number = useNumber();
  const nameOf = ({ fileName }: MadeDocument) => fileName || t('documentScreens:copied');
  if (made.length === 0) {
    return (
      <EmptyState headingLevel={3} icon="file-output" title={t('privacy:screen.empty.exports')} />
    );
  }
  return (
    <DataTable
      label={t('privacy:screen.list.exports')}
      rows={made}
      rowId={({ id }) => id}
      rowName={nameOf}
      columns={[
        {
          id: 'file',
          header: t('privacy:screen.column.file'),
          cell: nameOf,
          width: { share: 4, atLeast: 14 },
        },
        {
          id: 'kind',
          header: t('privacy:screen.column.kind'),
          cell: ({ title, format = 'docx' }) =>
            format === 'addresses' ? title : `${title}, ${t(`records:value.${format}`)}`,
          width: { share: 4, atLeast: 12 },
        },
        {
          id: 'made',
          header: t('privacy:screen.column.made'),
          cell: ({ createdAt }) => moment(createdAt),
        },
        {
          id: 'contacts',
          header: t('privacy:screen.column.contacts'),
          align: 'end',
          cell: ({ contacts }) => number(contacts),
        },
      ]}
    />
  );
}
