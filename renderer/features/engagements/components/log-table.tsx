import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countryName } from '#shared/text/country-name.ts';
import { daySpan } from '#shared/documents/texts/day-span.ts';
import type { IndexedEngagement } from '#shared/cooperation/engagements/engagement-index.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { Names } from '../engagements-data.ts';
import { useEngagementActs } from '../use-engagement-acts.ts';
import { EngagementMarks } from './engagement-marks.tsx';
import styles from './engagements.module.css';

/** The entries of the log. Drawn anew only when they change: typing must not wait for it. */
export const LogTable = memo(function LogTable({
  rows,
  names,
}: {
  rows: readonly IndexedEngagement[];
  names: Names;
}) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { deleteEngagement } = useEngagementActs();
  const titleOf = ({ engagement }: IndexedEngagement) => pickText(engagement.title, language);
  const columns: Column<IndexedEngagement, string>[] = [
    {
      id: 'title',
      header: t('engagements:field.title'),
      cell: (row) => <span className={styles.named}>{titleOf(row)}</span>,
    },
    {
      id: 'day',
      header: t('engagements:field.day'),
      className: styles.nowrap,
      cell: ({ engagement: { from, to } }) =>
        daySpan(from, to, language) || (
          <span className={styles.quiet}>{t('engagements:list.noDay')}</span>
        ),
    },
    {
      id: 'kind',
      header: t('engagements:field.kind'),
      cell: ({ engagement }) => t(`cooperation:engagementKind.${engagement.kind}`),
    },
    {
      id: 'body',
      header: t('engagements:field.bodies'),
      breaks: true,
      cell: ({ bodyIds }) => bodyIds.map((id) => pickText(names.get(id), language)).join(', '),
    },
    {
      id: 'place',
      header: t('engagements:field.place'),
      breaks: true,
      cell: ({ engagement: { place, country } }) =>
        [place, country === undefined ? '' : countryName(country, language)]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'state',
      header: t('engagements:field.state'),
      cell: ({ engagement }) => <EngagementMarks engagement={engagement} />,
    },
  ];
  return (
    <DataTable
      label={t('engagements:title')}
      columns={columns}
      rows={rows}
      rowId={({ engagement }) => engagement.id}
      rowName={titleOf}
      hrefOf={({ engagement }) => `#/engagements/${engagement.id}`}
      onEdit={({ engagement }) => navigate(`/engagements/${engagement.id}/edit`)}
      onDelete={({ engagement }) => void deleteEngagement(engagement)}
    />
  );
});
