import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { OBLIGATION_KINDS } from '#shared/cooperation/obligations/obligation.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ObligationRows } from '../obligations-data.ts';
import {
  NO_FILTERS,
  STATE_LOOK,
  deadlineRows,
  filterRows,
  shortName,
  type DeadlineRow,
} from '../obligations-view.ts';
import { useDeleteObligation } from '../use-delete.ts';
import { StateMark } from './state-mark.tsx';
import styles from './obligations.module.css';

/** Every deadline, what is overdue on top. */
export function ListView({ rows, today }: { rows: ObligationRows; today: CalendarDate }) {
  const { t } = useTranslation(['obligations', 'cooperation', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { day } = useMoment();
  const deleteObligation = useDeleteObligation();
  const [filters, setFilters] = useState(NO_FILTERS);
  const set = (some: Partial<typeof NO_FILTERS>) => setFilters({ ...filters, ...some });
  const all = useMemo(() => deadlineRows(rows, language, today), [rows, language, today]);
  const wanted = useDeferredValue(filters);
  const found = useMemo(() => filterRows(all, wanted), [all, wanted]);
  const bodyIds = new Set(rows.obligations.map(({ bodyId }) => bodyId));
  const years = [
    ...new Set(all.flatMap(({ deadline }) => deadline?.dueOn.slice(0, 4) ?? [])),
  ].sort();
  const states = Object.keys(STATE_LOOK) as DeadlineRow['state'][];

  const columns: Column<DeadlineRow, string>[] = [
    {
      id: 'title',
      header: t('obligations:field.obligation'),
      cell: ({ title, obligation }) => (
        <span className={styles.named}>
          {title} {obligation.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'body',
      header: t('obligations:field.body'),
      breaks: true,
      cell: ({ bodyName }) => bodyName,
    },
    {
      id: 'due',
      header: t('obligations:field.due'),
      className: styles.nowrap,
      cell: ({ deadline }) => (deadline ? day(deadline.dueOn) : t('common:notApplicable')),
    },
    {
      id: 'state',
      header: t('obligations:field.state'),
      className: styles.nowrap,
      cell: ({ state }) => <StateMark state={state} />,
    },
    {
      id: 'ground',
      header: t('obligations:field.ground'),
      cell: ({ obligation }) => (
        <>
          <span className={styles.day}>{ruleWords(obligation, language)}</span>
          {obligation.verifiedOn ? null : (
            <StatusMark tone="unsure" icon="circle-question">
              {t('obligations:unverified')}
            </StatusMark>
          )}
        </>
      ),
    },
  ];

  return (
    <>
      <FilterBar
        label={t('obligations:list.filters')}
        found={t('obligations:list.found', { count: found.length })}
      >
        <SearchField
          label={t('obligations:list.search')}
          value={filters.words}
          onChange={(words) => set({ words })}
        />
        <Select
          label={t('obligations:field.body')}
          hideLabel
          size="small"
          options={[
            { value: 'all', label: t('obligations:list.allBodies') },
            ...rows.bodies
              .filter(({ id }) => bodyIds.has(id))
              .map((body) => ({ value: body.id, label: shortName(body, language) })),
            ...(bodyIds.has(undefined) ? [{ value: '', label: t('obligations:list.noBody') }] : []),
          ]}
          value={filters.bodyId}
          onChange={(bodyId) => set({ bodyId })}
        />
        <Select
          label={t('obligations:field.state')}
          hideLabel
          size="small"
          options={[
            { value: 'notDone' as const, label: t('obligations:list.notDone') },
            { value: 'all' as const, label: t('obligations:list.allStates') },
            ...states.map((state) => ({ value: state, label: t(`obligations:state.${state}`) })),
          ]}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        <Select
          label={t('obligations:field.kind')}
          hideLabel
          size="small"
          options={[
            { value: 'all' as const, label: t('obligations:list.allKinds') },
            ...OBLIGATION_KINDS.map((kind) => ({
              value: kind,
              label: t(`cooperation:obligationKind.${kind}`),
            })),
          ]}
          value={filters.kind}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t('obligations:field.year')}
          hideLabel
          size="small"
          options={[
            { value: 'all', label: t('obligations:list.allYears') },
            ...years.map((year) => ({ value: year, label: year })),
          ]}
          value={filters.year}
          onChange={(year) => set({ year })}
        />
      </FilterBar>
      {found.length === 0 ? (
        <EmptyState
          icon="search"
          title={t('common:noMatches')}
          text={t('common:noMatchesHint')}
          action={
            <Button onPress={() => setFilters({ ...NO_FILTERS, state: 'all' })}>
              {t('common:clearFilters')}
            </Button>
          }
        />
      ) : (
        <DataTable
          label={t('obligations:list.label')}
          columns={columns}
          rows={found}
          rowId={({ id }) => id}
          rowName={({ title }) => title}
          hrefOf={({ obligation }) => `#/obligations/${obligation.id}`}
          onEdit={({ obligation }) => navigate(`/obligations/${obligation.id}/edit`)}
          onDelete={({ obligation }) => void deleteObligation(obligation)}
        />
      )}
    </>
  );
}
