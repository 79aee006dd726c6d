import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { collatorFor } from '#shared/text/collator.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { readLists, type ListEntry } from '../lists-data.ts';
import { queryOf } from '../use-members.ts';
import { useDeleteList } from '../use-delete-list.ts';
import styles from '../components/lists.module.css';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

type By = 'name' | 'purpose' | 'members' | 'lastUsed';
type Row = ListEntry & { count: number | null };

/** Every list: what it is for, how many are on it today, when it was last used. */
export function ListOverview() {
  const { t } = useTranslation(['lists', 'common']);
  const [, navigate] = useLocation();
  const number = useNumber();
  const { moment } = useMoment();
  const language = useScreenLanguage();
  const newButton = useCommandButton('newList');
  const deleteList = useDeleteList();
  const live = useLive(readLists, []);
  const counts = useRuleCounts(valueOr(live, []));
  const [sort, setSort] = useState<{ by: By; direction: 'ascending' | 'descending' }>({
    by: 'name',
    direction: 'ascending',
  });
  const rows = useMemo(() => {
    const { compare } = collatorFor(language);
    const all: Row[] = valueOr(live, []).map((entry) => ({
      ...entry,
      count: entry.members ?? counts[entry.list.id] ?? null,
    }));
    const order = (a: Row, b: Row) => {
      switch (sort.by) {
        case 'name':
          return compare(a.list.name, b.list.name);
        case 'purpose':
          return compare(a.list.purpose, b.list.purpose);
        case 'members':
          return (a.count ?? 0) - (b.count ?? 0);
        case 'lastUsed':
          return compareCodeUnits(a.lastUsed ?? '', b.lastUsed ?? '');
      }
    };
    const sign = sort.direction === 'ascending' ? 1 : -1;
    return all.sort((a, b) => sign * order(a, b) || compare(a.list.name, b.list.name));
  }, [live, counts, sort, language]);

  const columns: Column<Row, By | 'mode'>[] = [
    {
      id: 'name',
      header: t('lists:field.name'),
      sortable: true,
      cell: ({ list }) => (
        <span className={styles.named}>
          {list.name} {list.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'purpose',
      header: t('lists:field.purpose'),
      sortable: true,
      clip: ({ list }) => list.purpose,
      cell: ({ list }) => list.purpose,
    },
    {
      id: 'mode',
      header: t('lists:field.mode'),
      className: styles.mode,
      cell: ({ list }) => t(`lists:mode.${list.mode}`),
    },
    {
      id: 'members',
      header: t('lists:field.members'),
      sortable: true,
      align: 'end',
      cell: ({ count }) => (count === null ? t('common:notApplicable') : number(count)),
    },
    {
      id: 'lastUsed',
      header: t('lists:field.lastUsed'),
      sortable: true,
      className: styles.moment,
      cell: ({ lastUsed }) =>
        lastUsed === null ? (
          <span className={styles.quiet}>{t('lists:neverUsed')}</span>
        ) : (
          moment(lastUsed)
        ),
    },
  ];
  return (
    <>
      <ViewBar
        title={t('lists:title')}
        sub={
          rows.length > 0
            ? t('lists:count', { count: rows.length, formatted: number(rows.length) })
            : undefined
        }
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('lists:newList')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        failed={<ReadFailure title={t('lists:failedTitle')}>{t('lists:failedText')}</ReadFailure>}
      >
        {() =>
          rows.length === 0 ? (
            <EmptyState
              icon="mail"
              title={t('lists:empty.title')}
              text={t('lists:empty.text')}
              action={
                <Button icon="plus" {...newButton}>
                  {t('lists:newList')}
                </Button>
              }
            />
          ) : (
            <DataTable
              label={t('lists:label')}
              columns={columns}
              rows={rows}
              rowId={({ list }) => list.id}
              rowName={({ list }) => list.name}
              sort={sort as { by: By | 'mode'; direction: 'ascending' | 'descending' }}
              onSort={({ by, direction }) => {
                if (by !== 'mode') setSort({ by, direction });
              }}
              hrefOf={({ list }) => `#/lists/${list.id}`}
              onEdit={({ list }) => navigate(`/lists/${list.id}/edit`)}
              onDelete={({ list }) => void deleteList(list)}
            />
          )
        }
      </LiveValue>
    </>
  );
}

const NONE: Record<string, number> = {};

/** How many each list by rule finds now. */
function useRuleCounts(entries: readonly ListEntry[]): Record<string, number> {
  const queries = entries.flatMap(({ list }) =>
    list.mode === 'rule' ? [{ id: list.id, query: queryOf(list) }] : [],
  );
  const asked = useAsked(
    queries.length === 0
      ? null
      : async (directory, language) => {
          const found: Record<string, number> = {};
          for (const { id, query } of queries) {
            found[id] = (await directory.ids(query, language)).length;
          }
          return found;
        },
    JSON.stringify(queries),
    { keepPrevious: true },
  );
  return valueOr(asked, NONE);
}
