import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { SampleTag } from '#renderer/ui/status-mark.tsx';
import { useOrganisationList, type OrganisationColumn } from '../contacts-store.ts';
import type { OrganisationRow } from '../contacts-view.ts';
import { useDeleteOrganisation } from '../use-delete-organisation.ts';
import { useNumber } from '../use-number.ts';
import { Cell } from './cell.tsx';
import { NoHits } from './no-hits.tsx';
import styles from './contacts.module.css';

const BY_RANK = { by: 'rank', direction: 'ascending' } as const;
const BY_NAME = { by: 'name', direction: 'ascending' } as const;

/** The list of organisations; see `PersonTable`. */
export const OrganisationTable = memo(function OrganisationTable({
  rows,
  isRanked,
  currentId,
}: {
  rows: readonly OrganisationRow[];
  isRanked: boolean;
  currentId: string | undefined;
}) {
  const { t } = useTranslation(['contacts', 'common']);
  const [, navigate] = useLocation();
  const number = useNumber();
  const sort = useOrganisationList((list) => list.sort);
  const deleteOrganisation = useDeleteOrganisation();
  if (rows.length === 0) return <NoHits text={t('contacts:empty.noHitsOrganisations')} />;

  const columns: Column<OrganisationRow, OrganisationColumn | 'rank'>[] = [
    {
      id: 'name',
      header: t('contacts:field.name'),
      sortable: true,
      cell: (row) => (
        <span className={styles.namedLong}>
          {row.name} {row.organisation.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'abbr',
      header: t('contacts:field.abbr'),
      sortable: true,
      cell: (row) => row.abbr || t('common:notApplicable'),
    },
    {
      id: 'kind',
      header: t('contacts:field.kind'),
      sortable: true,
      clip: (row) => t(`contacts:kind.${row.organisation.kind}`),
      className: styles.title,
      cell: (row) => t(`contacts:kind.${row.organisation.kind}`),
    },
    {
      id: 'email',
      header: t('contacts:field.email'),
      sortable: true,
      clip: (row) => row.email,
      className: styles.email,
      cell: (row) => <Cell>{row.email}</Cell>,
    },
    {
      id: 'people',
      header: t('contacts:field.people'),
      sortable: true,
      align: 'end',
      cell: (row) => number(row.people),
    },
  ];

  return (
    <div className={styles.list}>
      <DataTable
        label={t('contacts:organisations')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        sort={sort ?? (isRanked ? BY_RANK : BY_NAME)}
        onSort={({ by, direction }) => {
          if (by !== 'rank') useOrganisationList.setState({ sort: { by, direction } });
        }}
        hrefOf={(row) => `#/organisations/${row.id}`}
        currentId={currentId}
        onEdit={(row) => navigate(`/organisations/${row.id}/edit`)}
        onDelete={(row) => void deleteOrganisation(row.organisation)}
      />
    </div>
  );
});
