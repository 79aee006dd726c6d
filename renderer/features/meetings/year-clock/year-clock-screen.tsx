import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { weekNumberOf } from '#shared/days/week.ts';
import { holidaysOf, YEAR_KINDS, type YearKind } from '#shared/meetings/year-clock/year-entries.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { MeetingsViews } from '../components/meetings-views.tsx';
import { readYear, yearClockRequest, type ShownYearEntry } from './year-clock-data.ts';
import { KindSign } from './year-mark.tsx';
import { YearRing } from './year-ring.tsx';
import styles from './year-clock.module.css';

const NONE: readonly ShownYearEntry[] = [];

/** A year as a ring and as a list: meetings, rounds of follow-up, international work, deadlines. */
export function YearClockScreen({ part }: { part?: string | undefined }) {
  const { t } = useTranslation(['meetings', 'obligations', 'common']);
  const language = useScreenLanguage();
  const today = useToday();
  const number = useNumber();
  const { day: dayWords, withWeekday } = useMoment();
  const thisYear = Number(today.slice(0, 4));
  const year = /^[12]\d{3}$/u.test(part ?? '') ? Number(part) : thisYear;
  const live = useLive((office) => readYear(office, year, today), [year, today]);
  const [kinds, setKinds] = useState<readonly YearKind[]>(YEAR_KINDS);
  const [currentNo, setCurrentNo] = useState<number>();
  const printButton = useCommandButton('print');
  const columns = useColumns();
  const all = valueOr(live, NONE);
  const shown = useMemo(() => all.filter(({ kind }) => kinds.includes(kind)), [all, kinds]);
  const next = shown.find(({ from, isDone }) => from >= today && !isDone);
  const hub = [
    String(year),
    ...(year === thisYear
      ? [`${withWeekday(today)} · ${t('meetings:yearClock.week', { week: weekNumberOf(today) })}`]
      : []),
    ...(next && year === thisYear
      ? [`${t('meetings:yearClock.upcoming')} ${dayWords(next.from)} (${number(next.no)})`]
      : []),
  ];
  return (
    <>
      <ViewBar
        title={t('meetings:yearClock.title', { year })}
        sub={t('meetings:yearClock.count', {
          count: shown.length,
          formatted: number(shown.length),
        })}
        secondary={[
          { id: 'print', label: t('meetings:yearClock.print'), icon: 'printer', ...printButton },
        ]}
        actions={
          <>
            <IconButton
              icon="chevron-left"
              label={t('meetings:yearClock.previous')}
              onPress={() => goToYear(year - 1)}
            />
            <IconButton
              icon="chevron-right"
              label={t('meetings:yearClock.next')}
              onPress={() => goToYear(year + 1)}
            />
            <Button
              icon="file-output"
              isDisabled={shown.length === 0}
              onPress={() => openDocument(yearClockRequest(year, today, kinds))}
            >
              {t('meetings:yearClock.document')}
            </Button>
          </>
        }
      />
      <MeetingsViews current="year" />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('meetings:yearClock.failedTitle')}>
            {t('meetings:yearClock.failedText')}
          </ReadFailure>
        }
      >
        {() => (
          <>
            <FilterBar label={t('meetings:yearClock.filter')}>
              <ToggleButtonGroup
                aria-label={t('meetings:yearClock.show')}
                className={styles.choices ?? ''}
                selectionMode="multiple"
                selectedKeys={kinds}
                onSelectionChange={(keys) => setKinds(YEAR_KINDS.filter((kind) => keys.has(kind)))}
              >
                {YEAR_KINDS.map((kind) => (
                  <ToggleButton key={kind} id={kind} className={styles.choice ?? ''}>
                    <KindSign kind={kind} />
                    {t(`meetings:yearClock.kinds.${kind}`)}{' '}
                    {number(all.filter((one) => one.kind === kind).length)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
            </FilterBar>
            <div className={styles.panes} data-pane tabIndex={-1}>
              <div className={styles.picture}>
                <YearRing
                  label={t('meetings:yearClock.ring', { year })}
                  {...{ year, today, entries: shown, hub, currentNo }}
                  onPress={({ no }) => setCurrentNo(no)}
                />
              </div>
              <div className={styles.list}>
                {shown.length === 0 ? (
                  <EmptyState
                    icon="calendar-clock"
                    title={
                      all.length === 0
                        ? t('meetings:yearClock.none', { year })
                        : t('meetings:yearClock.noneShown')
                    }
                    text={all.length === 0 ? t('meetings:yearClock.noneText') : ''}
                  />
                ) : (
                  <DataTable
                    label={t('meetings:yearClock.label', { year })}
                    columns={columns}
                    rows={shown}
                    rowId={({ no }) => String(no)}
                    rowName={({ title, number: its }) =>
                      [pickText(title, language), its].filter(Boolean).join(' ')
                    }
                    hrefOf={({ address }) => address}
                    currentId={currentNo === undefined ? undefined : String(currentNo)}
                  />
                )}
                <p className={styles.holidays}>
                  <strong>{t('meetings:yearClock.holidays')}:</strong>{' '}
                  {holidaysOf(year)
                    .map(({ day, name }) => `${dayWords(day)} ${t(`obligations:holiday.${name}`)}`)
                    .join(' · ')}
                </p>
              </div>
            </div>
          </>
        )}
      </LiveValue>
    </>
  );
}

const goToYear = (year: number) => {
  window.location.hash = `#/meetings/year/${String(year)}`;
};

function useColumns(): Column<ShownYearEntry>[] {
  const { t } = useTranslation(['meetings', 'obligations']);
  const language = useScreenLanguage();
  const { withWeekday, range } = useMoment();
  return [
    {
      id: 'what',
      breaks: true,
      header: t('meetings:yearClock.what'),
      cell: ({
        kind,
        no,
        title,
        number,
        isDone,
        isUnverified,
        confidentiality,
        holiday,
        isSample,
      }) => {
        const remarks = [
          isDone ? t('meetings:yearClock.done') : '',
          isUnverified ? t('meetings:yearClock.unverified') : '',
          confidentiality === 'normal' ? '' : t('meetings:yearClock.internal'),
          holiday ? t(`obligations:holiday.${holiday}`) : '',
        ].filter((one) => one !== '');
        return (
          <span className={styles.line}>
            <KindSign {...{ kind, no, isDone }} />
            <span>
              {[pickText(title, language), number].filter(Boolean).join(' ')}{' '}
              {isSample ? <SampleTag /> : null}
              {remarks.length > 0 ? (
                <span className={styles.remark}> {remarks.join(', ')}</span>
              ) : null}
            </span>
          </span>
        );
      },
    },
    {
      id: 'day',
      header: t('meetings:yearClock.day'),
      cell: ({ from, to }) => (
        <span className={styles.day}>
          {to !== undefined && to > from ? range(from, to) : withWeekday(from)}
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('meetings:yearClock.which'),
      cell: ({ kind }) => t(`meetings:yearClock.kind.${kind}`),
    },
  ];
}
