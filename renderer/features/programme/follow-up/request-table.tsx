import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { SHOWN_STATES, type ShownState } from '#shared/programme/follow-up/requests.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { followUpAddress } from './follow-up-address.ts';
import styles from './follow-up.module.css';
import { countsOf, type RequestRow } from './request-rows.ts';
import { RequestWord, useRequestWords } from './status-word.tsx';
import { useRequestActs } from './use-request-acts.tsx';

/** Whom a round asks, and how far each is. */
export function RequestTable({
  programme,
  round,
  rows,
}: {
  programme: Programme;
  round: FollowUpRound;
  rows: readonly RequestRow[];
}) {
  const { t } = useTranslation(['followUp', 'common']);
  const [, navigate] = useLocation();
  const { day } = useMoment();
  const nameOf = useRequestWords();
  const acts = useRequestActs(programme, round);
  const [wanted, setWanted] = useState<ShownState | 'all'>('all');
  const found = rows.filter(({ state }) => wanted === 'all' || state === wanted);
  const count = (state: ShownState) => rows.filter((row) => row.state === state).length;

  const columns: Column<RequestRow>[] = [
    {
      id: 'body',
      header: t('followUp:requests.body'),
      cell: ({ name, contactName, state }) => (
        <>
          <span className={styles.strong}>{name}</span>
          {contactName !== undefined || state !== 'waived' ? (
            <span className={styles.line}>
              {contactName ?? t('followUp:requests.contactMissing')}
            </span>
          ) : null}
        </>
      ),
      width: { share: 40, atLeast: 12 },
    },
    {
      id: 'state',
      header: t('followUp:requests.state'),
      cell: ({ state }) => <RequestWord state={state} />,
    },
    {
      id: 'sentOn',
      header: t('followUp:requests.sentOn'),
      cell: ({ request: { sentOn, remindedOn = [] } }) => (
        <>
          <span className={styles.nowrap}>{sentOn ? day(sentOn) : t('common:notApplicable')}</span>
          {remindedOn.length > 0 ? (
            <span className={styles.line}>
              {t('followUp:requests.remindedDays', { days: remindedOn.map(day).join(', ') })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'dueOn',
      header: t('followUp:requests.dueOn'),
      cell: (row) => <DueDay row={row} />,
    },
    {
      id: 'actions',
      header: t('followUp:requests.actions'),
      cell: (row) => {
        const { told, toCheck } = countsOf(row);
        return (
          <>
            {t('followUp:requests.told', countsOf(row))}
            {told > 0 ? (
              <span className={styles.line}>
                {toCheck > 0
                  ? t('followUp:requests.toCheck', { count: toCheck })
                  : t('followUp:requests.accepted')}
              </span>
            ) : null}
          </>
        );
      },
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('followUp:requests.more'),
      cell: (row) => (
        <MenuButton
          label={t('followUp:requests.acts', { name: row.name })}
          size="small"
          entries={acts.entries(row)}
        />
      ),
    },
  ];

  if (rows.length === 0) {
    return <EmptyState icon="users" title={t('followUp:requests.none')} />;
  }
  return (
    <>
      <FilterBar
        label={t('followUp:requests.filter')}
        found={t('followUp:requests.found', { count: found.length })}
      >
        <Select
          label={t('followUp:requests.filter')}
          hideLabel
          size="small"
          options={[
            { value: 'all' as const, label: t('followUp:requests.all'), hint: String(rows.length) },
            ...SHOWN_STATES.filter((state) => state === wanted || count(state) > 0).map(
              (state) => ({ value: state, label: nameOf(state), hint: String(count(state)) }),
            ),
          ]}
          value={wanted}
          onChange={setWanted}
        />
      </FilterBar>
      <DataTable
        label={t('followUp:requests.label')}
        columns={columns}
        rows={found}
        rowId={({ request }) => request.id}
        rowName={({ name }) => name}
        hrefOf={({ request }) => `#${followUpAddress(round.programmeId, request.id)}`}
        onOpen={({ request }) => navigate(followUpAddress(round.programmeId, request.id))}
        onEdit={acts.edit}
      />
      {acts.dialog}
    </>
  );
}

function DueDay({ row }: { row: RequestRow }) {
  const { t } = useTranslation(['followUp', 'common']);
  const { day } = useMoment();
  const today = useToday();
  const { dueOn, request, state } = row;
  if (dueOn === undefined) return t('common:notApplicable');
  const late = Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000);
  return (
    <>
      <span className={styles.nowrap}>{day(dueOn)}</span>
      {request.dueOn ? <span className={styles.line}>{t('followUp:requests.longer')}</span> : null}
      {state === 'late' ? (
        <span className={styles.late}>{t('followUp:requests.daysLate', { count: late })}</span>
      ) : null}
    </>
  );
}
