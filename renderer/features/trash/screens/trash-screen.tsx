import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { FoundRecords, HeldRecords } from '../components/held-records.tsx';
import { TrashFilters } from '../components/trash-filters.tsx';
import styles from '../components/trash.module.css';
import { filterTrash, readTrash, type TrashFilter, type TrashRow } from '../trash-data.ts';
import { useRestore } from '../use-restore.ts';

const NO_FILTER: TrashFilter = { words: '', table: null };
const NO_ROWS: readonly TrashRow[] = [];

/** What was removed within the last 30 days, and the way back for it. */
export function TrashScreen() {
  const { t } = useTranslation(['trash', 'acts']);
  const language = useScreenLanguage();
  const { moment, day } = useMoment();
  const [filter, setFilter] = useState(NO_FILTER);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const live = useLive((office) => readTrash(office, language), [language], {
    keepPrevious: true,
  });
  const all = valueOr(live, NO_ROWS);
  const rows = useMemo(() => filterTrash(all, filter), [all, filter]);
  const restore = useRestore(all);
  const chosen = rows.filter(({ id }) => ticked.has(id));
  const nameOf = ({ name, kind }: TrashRow) => name || kind;

  const columns: Column<TrashRow>[] = [
    {
      id: 'name',
      header: t('trash:column.name'),
      cell: (row) => (
        <span className={styles.name}>
          {row.name || t('trash:unnamed')} {row.row.sample ? <SampleTag /> : null}
          <FoundRecords row={row} words={filter.words} />
        </span>
      ),
    },
    { id: 'kind', header: t('trash:column.kind'), cell: ({ kind }) => kind },
    {
      id: 'deletedAt',
      header: t('trash:column.deletedAt'),
      cell: ({ deletedAt }) => <span className={styles.moment}>{moment(deletedAt)}</span>,
    },
    {
      id: 'act',
      breaks: true,
      className: styles.wide,
      header: t('trash:column.act'),
      cell: ({ act }) => {
        if (!act) return t('trash:unknownAct');
        const text = t(`acts:${act.name}` as 'acts:editSettings', { ...act.facts });
        return (
          <span className={styles.act}>
            {act.kind === 'undo' ? t('trash:byUndo', { act: text }) : text}
          </span>
        );
      },
    },
    {
      id: 'parts',
      className: styles.wide,
      header: t('trash:column.parts'),
      cell: (row) => <HeldRecords row={row} />,
    },
    {
      id: 'goesOn',
      header: t('trash:column.goesOn'),
      cell: ({ goesOn }) => <span className={styles.moment}>{day(goesOn)}</span>,
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('trash:column.acts'),
      align: 'end',
      className: styles.acts,
      cell: (row) => (
        <Button
          size="small"
          icon="undo"
          aria-label={t('trash:restoreNamed', { name: nameOf(row) })}
          onPress={() => void restore([row])}
        >
          {t('trash:restore')}
        </Button>
      ),
    },
  ];

  return (
    <>
      <ViewBar
        title={t('trash:title')}
        sub={t('trash:sub')}
        actions={
          <Button
            variant="primary"
            icon="undo"
            isDisabled={chosen.length === 0}
            onPress={() => void restore(chosen)}
          >
            {t('trash:restoreChosen')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        failed={<ReadFailure title={t('trash:failedTitle')}>{t('trash:failedText')}</ReadFailure>}
      >
        {() =>
          all.length === 0 ? (
            <EmptyState icon="trash" title={t('trash:empty.title')} text={t('trash:empty.text')} />
          ) : (
            <>
              {' '}
              <TrashFilters all={all} found={rows.length} filter={filter} onFilter={setFilter} />
              {rows.length === 0 ? (
                <EmptyState
                  icon="filter"
                  title={t('trash:empty.filteredTitle')}
                  text={t('trash:empty.filteredText')}
                  action={
                    <Button onPress={() => setFilter(NO_FILTER)}>{t('trash:filter.clear')}</Button>
                  }
                />
              ) : (
                <DataTable
                  label={t('trash:title')}
                  columns={columns}
                  rows={rows}
                  rowId={({ id }) => id}
                  rowName={nameOf}
                  hrefOf={({ table, id }) => `#/history/${table}/${id}`}
                  tickedIds={ticked}
                  onTick={setTicked}
                />
              )}
            </>
          )
        }
      </LiveValue>
    </>
  );
}
