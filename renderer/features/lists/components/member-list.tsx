import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TickedBar } from '#renderer/ui/tables/ticked-bar.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { removeMembers } from '../lists-commands.ts';
import { readLookup } from '../lists-data.ts';
import { memberRows, type MemberRow } from '../lists-view.ts';
import { useReasonText } from './left-out.tsx';
import styles from './lists.module.css';

type Shown = 'all' | 'written' | 'left';

/** The members of a list, at which address each is written to, and why some are not. */
export function MemberList({
  list,
  members,
}: {
  list: MailingList;
  members: readonly MemberRef[];
}) {
  const today = useToday();
  const language = useScreenLanguage();
  const live = useLive((open) => readLookup(open, members), [members], { keepPrevious: true });
  const lookup = valueOr(live, null);
  const rows = useMemo(
    () => (lookup ? memberRows(members, lookup, { today, language }) : []),
    [lookup, members, language, today],
  );
  return <LiveValue live={live}>{() => <Members list={list} rows={rows} />}</LiveValue>;
}

function Members({ list, rows }: { list: MailingList; rows: ReturnType<typeof memberRows> }) {
  const { t } = useTranslation(['lists', 'common']);
  const office = useOffice();
  const act = useAct();
  const number = useNumber();
  const [shown, setShown] = useState<Shown>('all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  const left = rows.filter((row) => row.leftOut !== null).length;
  const written = rows.length - left;
  const found =
    shown === 'all' ? rows : rows.filter((row) => (row.leftOut !== null) === (shown === 'left'));
  const canRemove = list.mode === 'fixed';
  const stillTicked = rows.filter((row) => ticked.has(row.id)).length;

  const remove = async (ids: ReadonlySet<string>) => {
    const count = ids.size;
    if (count > 1 && !(await backupBefore('before-bulk-delete'))) return;
    const isDone = await act(
      () => removeMembers(office, list, ids),
      t('lists:page.removed', { count, formatted: number(count) }),
      t('lists:page.removedUndone'),
    );
    if (isDone) setTicked(new Set());
  };

  return (
    <>
      <div className={styles.bar}>
        <Segmented<Shown>
          label={t('lists:page.show')}
          value={shown}
          onChange={setShown}
          options={(['all', 'written', 'left'] as const).map((value) => ({
            value,
            label: t(`lists:page.${value}`),
          }))}
        />
        <span role="status" className={styles.counts}>
          {t('lists:page.members', { count: rows.length, formatted: number(rows.length) })}
          {' · '}
          {t('lists:page.recipients', { count: written, formatted: number(written) })}
          {left > 0 ? (
            <> · {t('lists:page.leftOut', { count: left, formatted: number(left) })}</>
          ) : null}
        </span>
      </div>
      {canRemove && stillTicked > 0 ? (
        <TickedBar className={styles.selection} label={t('lists:page.selection')}>
          <strong role="status">
            {t('lists:page.ticked', { count: stillTicked, formatted: number(stillTicked) })}
          </strong>
          <Button size="small" icon="x" onPress={() => void remove(ticked)}>
            {t('lists:page.removeTicked')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setTicked(new Set())}>
            {t('lists:page.clear')}
          </Button>
        </TickedBar>
      ) : null}
      {found.length === 0 ? (
        <p className={styles.nobody}>{t('lists:page.noneOfThese')}</p>
      ) : (
        <MemberTable
          rows={found}
          {...(canRemove && { ticked, onTick: setTicked, onRemove: remove })}
        />
      )}
    </>
  );
}

function MemberTable({
  rows,
  ticked,
  onTick,
  onRemove,
}: {
  rows: readonly MemberRow[];
  ticked?: ReadonlySet<string>;
  onTick?: (ids: Set<string>) => void;
  onRemove?: (ids: ReadonlySet<string>) => Promise<void>;
}) {
  const { t } = useTranslation(['lists', 'common']);
  const reasonOf = useReasonText();
  const orDash = (text: string) => text || t('common:notApplicable');
  const columns: Column<MemberRow>[] = [
    {
      id: 'name',
      header: t('lists:field.name'),
      cell: (row) => (
        <span className={styles.named}>
          {row.name} {row.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'organisation',
      header: t('lists:field.organisation'),
      clip: (row) => row.organisation,
      cell: (row) => orDash(row.organisation),
    },
    {
      id: 'title',
      header: t('lists:field.title'),
      clip: (row) => row.title,
      className: styles.title,
      cell: (row) => orDash(row.title),
    },
    {
      id: 'address',
      header: t('lists:field.address'),
      cell: (row) =>
        row.leftOut ? (
          <StatusMark
            tone={row.leftOut.reason === 'same-address' ? 'neutral' : 'warn'}
            icon={row.leftOut.reason === 'same-address' ? 'minus' : 'triangle-alert'}
          >
            {reasonOf(row.leftOut)}
          </StatusMark>
        ) : (
          row.address
        ),
    },
    {
      id: 'language',
      header: t('lists:field.language'),
      className: styles.language,
      cell: (row) =>
        row.language === 'none' ? t('common:notApplicable') : t(`common:languages.${row.language}`),
    },
  ];
  return (
    <DataTable
      label={t('lists:page.membersLabel')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      hrefOf={(row) =>
        row.ownerKind === 'person' ? `#/contacts/${row.id}` : `#/organisations/${row.id}`
      }
      tickedIds={ticked}
      onTick={onTick}
      onDelete={onRemove && ((row) => void onRemove(new Set([row.id])))}
    />
  );
}
