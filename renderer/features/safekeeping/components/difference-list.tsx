import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AREAS, type Area } from '#shared/schema/table-description.ts';
import type {
  DifferenceFilter,
  DifferencePage,
  DifferenceRow,
} from '#renderer/data/backup-comparison/difference-words.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import type { Fate } from '#renderer/data/backup-comparison/differences.ts';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { type Column, DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import type { ComparisonClient } from '#renderer/workers/comparison/comparison-client.ts';
import { PAGE, useDifferencePage } from '../use-differences.ts';
import { useTakeBack } from '../use-take-back.tsx';
import { FateMark } from './fate-mark.tsx';
import styles from './safekeeping.module.css';

const FATES: readonly Fate[] = ['gone', 'changed', 'added'];
export const NO_FILTER: DifferenceFilter = { area: null, fate: null, words: '' };
/** What the list shows, kept while a difference is looked at. */
export type ListView = { filter: DifferenceFilter; from: number };

/** All that differs between the backup and now, by pages; records to be taken back out of it. */
export function DifferenceList({
  client,
  name,
  view,
  onView,
  onOther,
}: {
  client: ComparisonClient;
  /** What the backup is called. */
  name: string;
  view: ListView;
  onView: (view: ListView) => void;
  onOther: () => void;
}) {
  const { t } = useTranslation(['comparison']);
  const live = useDifferencePage(client, view.filter, view.from);
  const takeBack = useTakeBack(client);
  const [ticked, setTicked] = useState<ReadonlyMap<string, DifferenceRow>>(new Map());
  const page = valueOr(live, null);
  const { filter } = view;
  const chosen = [...ticked.values()].filter(({ fate }) => fate !== 'added');
  const total = page ? totalOf(page, AREAS) : 0;

  const columns = useDifferenceColumns(takeBack);
  const takeChosen = async () => {
    const done = await takeBack.records(chosen.map((row) => ({ ...row, name: nameOf(row) })));
    if (done) setTicked(new Map());
  };
  const tick = (ids: ReadonlySet<string>) => {
    const rows = [...ticked.values(), ...(page?.rows ?? [])];
    setTicked(new Map(rows.flatMap((row) => (ids.has(idOf(row)) ? [[idOf(row), row]] : []))));
  };

  return (
    <>
      <ViewBar
        title={t('comparison:title')}
        sub={t('comparison:of', { name })}
        actions={
          <>
            <Button onPress={onOther}>{t('comparison:choose.other')}</Button>
            <Button
              variant="primary"
              icon="undo"
              isDisabled={chosen.length === 0}
              onPress={() => void takeChosen()}
            >
              {t('comparison:takeBackChosen')}
            </Button>
          </>
        }
      />
      <LiveValue
        live={live}
        failed={
          <div className={styles.choice}>
            <Notice tone="danger">{t('comparison:failed')}</Notice>
          </div>
        }
      >
        {() => null}
      </LiveValue>
      {page && total > 0 ? (
        <DifferenceFilters
          page={page}
          filter={filter}
          onFilter={(to) => onView({ filter: to, from: 0 })}
        />
      ) : null}
      {page && total === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t('comparison:same.title')}
          text={t('comparison:same.text')}
        />
      ) : null}
      {page && total > 0 && page.total === 0 ? (
        <EmptyState
          icon="filter"
          title={t('comparison:noneFound.title')}
          text={t('comparison:noneFound.text')}
          action={
            <Button onPress={() => onView({ filter: NO_FILTER, from: 0 })}>
              {t('comparison:filter.clear')}
            </Button>
          }
        />
      ) : null}
      {page && page.total > 0 ? (
        <DataTable
          label={t('comparison:title')}
          columns={columns}
          rows={page.rows}
          rowId={idOf}
          rowName={nameOf}
          hrefOf={({ table, id }) => `#/compare-backup/${table}/${id}`}
          tickedIds={new Set(ticked.keys())}
          onTick={tick}
          pageSize={PAGE}
          part={{
            from: page.from,
            total: page.total,
            onFrom: (from) => onView({ filter, from }),
          }}
        />
      ) : null}
    </>
  );
}

/** What narrows the differences: words, an area, what became of a record. */
function DifferenceFilters({
  page,
  filter,
  onFilter,
}: {
  page: DifferencePage;
  filter: DifferenceFilter;
  onFilter: (filter: DifferenceFilter) => void;
}) {
  const { t } = useTranslation(['comparison']);
  const number = useNumber();
  const field = useFindField();
  const narrow = (change: Partial<DifferenceFilter>) => onFilter({ ...filter, ...change });
  return (
    <FilterBar
      label={t('comparison:filter.label')}
      found={t('comparison:count', { count: page.total, formatted: number(page.total) })}
    >
      <SearchField
        inputRef={field}
        label={t('comparison:filter.search')}
        value={filter.words}
        onChange={(words) => narrow({ words })}
      />
      <Select
        label={t('comparison:filter.area')}
        hideLabel
        size="small"
        options={(['all', ...AREAS] as const).map((area) => ({
          value: area,
          label: t(`comparison:area.${area}`, {
            formatted: number(totalOf(page, area === 'all' ? AREAS : [area])),
          }),
        }))}
        value={filter.area ?? 'all'}
        onChange={(area) => narrow({ area: area === 'all' ? null : area })}
      />
      <Select
        label={t('comparison:filter.fate')}
        hideLabel
        size="small"
        options={(['all', ...FATES] as const).map((fate) => ({
          value: fate,
          label: t(`comparison:fate.${fate}`),
        }))}
        value={filter.fate ?? 'all'}
        onChange={(fate) => narrow({ fate: fate === 'all' ? null : fate })}
      />
    </FilterBar>
  );
}

function useDifferenceColumns(takeBack: ReturnType<typeof useTakeBack>): Column<DifferenceRow>[] {
  const { t } = useTranslation(['comparison']);
  return [
    {
      id: 'name',
      header: t('comparison:column.name'),
      cell: (row) => <span className={styles.wrap}>{nameOf(row)}</span>,
    },
    { id: 'kind', header: t('comparison:column.kind'), cell: ({ kind }) => kind },
    {
      id: 'fate',
      header: t('comparison:column.fate'),
      cell: ({ fate }) => <FateMark fate={fate} />,
    },
    {
      id: 'what',
      header: t('comparison:column.what'),
      cell: ({ what }) => <span className={styles.wrap}>{what.join(', ')}</span>,
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('comparison:column.acts'),
      align: 'end',
      cell: (row) =>
        row.fate === 'added' ? null : (
          <Button
            size="small"
            icon="undo"
            aria-label={t('comparison:takeBackNamed', { name: nameOf(row) })}
            onPress={() => void takeBack.records([{ ...row, name: nameOf(row) }])}
          >
            {t('comparison:takeBack')}
          </Button>
        ),
    },
  ];
}

const nameOf = (row: DifferenceRow) => row.name || row.kind;

function totalOf({ counts }: DifferencePage, areas: readonly Area[]): number {
  return areas.reduce((sum, area) => FATES.reduce((all, fate) => all + counts[area][fate], sum), 0);
}

function idOf({ table, id }: DifferenceRow): string {
  return `${table} ${id}`;
}
