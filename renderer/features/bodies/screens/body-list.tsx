import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { readBodies } from '../bodies-data.ts';
import { bodyRows, type BodyRow } from '../bodies-view.ts';
import { AddFromCatalogue } from '../components/add-from-catalogue.tsx';
import { BodyState } from '../components/body-state.tsx';
import styles from '../components/bodies.module.css';
import { useDeleteBody } from '../use-delete.ts';

/** Every body with what is missing from it today. */
export function BodyList() {
  const today = useToday();
  const { t } = useTranslation(['bodies', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const live = useLive(readBodies, []);
  const [isAdding, setAdding] = useState(false);
  const newButton = useCommandButton('newBody');
  const deleteBody = useDeleteBody();
  const found = valueOr(live, null);
  const rows = useMemo(
    () => (found ? bodyRows(found, language, today) : []),
    [found, language, today],
  );
  const fromCatalogue = {
    id: 'catalogue',
    label: t('bodies:fromCatalogue'),
    icon: 'book-open' as const,
    onPress: () => setAdding(true),
    isDisabled: false,
    shortcut: undefined,
  };

  const columns: Column<BodyRow, string>[] = [
    {
      id: 'name',
      header: t('bodies:field.name'),
      cell: (row) => (
        <span className={styles.named}>
          {row.name}
          {row.abbr && row.abbr !== row.name ? ` (${row.abbr})` : ''}{' '}
          {row.body.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('bodies:field.kind'),
      className: styles.kind,
      cell: (row) => t(`bodies:kind.${row.body.kind}`),
    },
    {
      id: 'held',
      header: t('bodies:field.held'),
      align: 'end',
      className: styles.held,
      cell: ({ counts }) =>
        counts.seats === 0
          ? t('common:notApplicable')
          : t('bodies:list.members', { held: counts.held, seats: counts.seats }),
    },
    { id: 'state', header: t('bodies:field.state'), cell: (row) => <BodyState {...row} /> },
  ];

  return (
    <>
      <ViewBar
        title={t('bodies:title')}
        sub={
          rows.length > 0
            ? t('bodies:list.count', { count: rows.length, formatted: String(rows.length) })
            : undefined
        }
        secondary={[fromCatalogue]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('bodies:newBody')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        loading={<Loading />}
        failed={
          <ReadFailure title={t('bodies:list.failedTitle')}>
            {t('bodies:list.failedText')}
          </ReadFailure>
        }
      >
        {() =>
          rows.length === 0 ? (
            <EmptyState
              icon="network"
              title={t('bodies:empty.title')}
              text={t('bodies:empty.text')}
              action={
                <>
                  <Button icon="book-open" onPress={() => setAdding(true)}>
                    {t('bodies:fromCatalogue')}
                  </Button>
                  <Button icon="plus" {...newButton}>
                    {t('bodies:newBody')}
                  </Button>
                </>
              }
            />
          ) : (
            <DataTable
              label={t('bodies:list.label')}
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              rowName={(row) => row.name}
              hrefOf={(row) => `#/bodies/${row.id}`}
              onEdit={(row) => navigate(`/bodies/${row.id}/edit`)}
              onDelete={(row) => void deleteBody(row.body)}
            />
          )
        }
      </LiveValue>
      {isAdding ? <AddFromCatalogue of="bodies" onClose={() => setAdding(false)} /> : null}
    </>
  );
}
