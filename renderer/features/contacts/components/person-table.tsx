import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { SampleTag } from '#renderer/ui/status-mark.tsx';
import { usePersonList, type PersonColumn } from '../contacts-store.ts';
import type { PersonRow } from '../contacts-view.ts';
import { useDeletePersons } from '../use-delete-persons.ts';
import { Cell } from './cell.tsx';
import { NoHits } from './no-hits.tsx';
import styles from './contacts.module.css';

/** While searching no column orders the list: the best come first. */
const BY_RANK = { by: 'rank', direction: 'ascending' } as const;
const BY_NAME = { by: 'name', direction: 'ascending' } as const;

/** The list of persons. Drawn anew only when the rows change: typing into the search must not wait for it. */
export const PersonTable = memo(function PersonTable({
  rows,
  isRanked,
  currentId,
}: {
  rows: readonly PersonRow[];
  /** Found by words: the best come first until the user sorts. */
  isRanked: boolean;
  currentId: string | undefined;
}) {
  const { t } = useTranslation(['contacts', 'common']);
  const [, navigate] = useLocation();
  const sort = usePersonList((list) => list.sort);
  const ticked = usePersonList((list) => list.ticked);
  const deletePersons = useDeletePersons();
  if (rows.length === 0) return <NoHits text={t('contacts:empty.noHitsText')} />;

  const columns: Column<PersonRow, PersonColumn | 'rank'>[] = [
    {
      id: 'name',
      header: t('contacts:field.name'),
      sortable: true,
      cell: (row) => (
        <span className={styles.named}>
          {row.name} {row.person.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'organisation',
      header: t('contacts:field.organisation'),
      sortable: true,
      clip: (row) => row.organisationName,
      className: styles.organisation,
      cell: (row) => <Cell>{row.organisationName}</Cell>,
    },
    {
      id: 'title',
      header: t('contacts:field.title'),
      sortable: true,
      clip: (row) => row.title,
      className: styles.title,
      cell: (row) => <Cell>{row.title}</Cell>,
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
      id: 'groups',
      header: t('contacts:field.groups'),
      sortable: true,
      clip: (row) => row.groups,
      className: styles.groups,
      cell: (row) => (
        <span className={styles.quiet}>{row.groups || t('common:notApplicable')}</span>
      ),
    },
    {
      id: 'language',
      header: t('contacts:short.language'),
      sortable: true,
      className: styles.language,
      cell: (row) => <Cell>{row.person.language ?? ''}</Cell>,
    },
  ];

  return (
    <div className={styles.list}>
      <DataTable
        label={t('contacts:persons')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        sort={sort ?? (isRanked ? BY_RANK : BY_NAME)}
        onSort={({ by, direction }) => {
          if (by !== 'rank') usePersonList.setState({ sort: { by, direction } });
        }}
        hrefOf={(row) => `#/contacts/${row.id}`}
        currentId={currentId}
        tickedIds={ticked}
        onTick={(ids) => usePersonList.setState({ ticked: ids })}
        onEdit={(row) => navigate(`/contacts/${row.id}/edit`)}
        onDelete={(row) => {
          void deletePersons([row.person]);
          if (row.id === currentId) navigate('/contacts');
        }}
      />
    </div>
  );
});
