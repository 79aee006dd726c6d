import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesBetween } from '#shared/cooperation/obligations/deadlines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { FigureFrame } from '#renderer/common/figure-frame.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { LaneGroup, Years } from '#renderer/common/lanes/lane.ts';
import { groupByBody, obligationLane } from '../lanes.ts';
import type { ObligationRows } from '../obligations-data.ts';
import { DeadlineLanes } from './deadline-lanes.tsx';
import { LaneTable } from './lane-table.tsx';
import styles from './obligations.module.css';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** Two years at a time: what is owed to which body, and when. */
export function TimelineView({ rows, today }: { rows: ObligationRows; today: CalendarDate }) {
  const { t } = useTranslation(['obligations']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const thisYear = Number(today.slice(0, 4));
  const [first, setFirst] = useState(thisYear);
  const years: Years = { first, last: first + 1 };
  const span = { from: `${String(years.first)}-01-01`, to: `${String(years.last)}-12-31` };

  const shown = rows.obligations.flatMap((obligation) => {
    const deadlines = deadlinesBetween(obligation, rows.deliveries, span, today);
    return deadlines.length > 0 ? [{ obligation, deadlines }] : [];
  });
  const all = shown.flatMap(({ deadlines }) => deadlines);
  const groups: LaneGroup[] = groupByBody(
    shown,
    ({ obligation }) => obligation.bodyId,
    rows.bodies,
    language,
    t('obligations:list.noBody'),
  ).map(({ id, name, items }) => ({
    id,
    name,
    lanes: items
      .toSorted((one, other) => compareCodeUnits(dueOf(one.deadlines), dueOf(other.deadlines)))
      .map(({ obligation, deadlines }) =>
        obligationLane(deadlines, {
          label: pickText(obligation.title, language),
          href: `#/obligations/${obligation.id}`,
          words: deadlines
            .map(({ dueOn, state, isVerified }) =>
              [
                day(dueOn),
                t(`obligations:state.${state}`),
                ...(isVerified ? [] : [t('obligations:unverified')]),
              ].join(', '),
            )
            .join('; '),
          labelOf: (on, state) => {
            // The year stands above.
            const short = day(on).replace(/ ?\d{4}$/u, '');
            return state === 'overdue' ? `${short} ${t('obligations:state.overdue')}` : short;
          },
        }),
      ),
  }));
  const title = t('obligations:timeline.title', {
    from: String(years.first),
    to: String(years.last),
  });

  return (
    <div className={styles.pictures}>
      <div className={styles.years} data-no-print>
        <Button size="small" icon="chevron-left" onPress={() => setFirst(first - 2)}>
          {t('obligations:timeline.earlier')}
        </Button>
        <Button size="small" isDisabled={first === thisYear} onPress={() => setFirst(thisYear)}>
          {t('obligations:timeline.now')}
        </Button>
        <Button size="small" icon="chevron-right" onPress={() => setFirst(first + 2)}>
          {t('obligations:timeline.later')}
        </Button>
      </div>
      <FigureFrame
        title={title}
        summary={
          shown.length === 0
            ? t('obligations:timeline.none')
            : t('obligations:timeline.summary', {
                count: shown.length,
                overdue: all.filter(({ state }) => state === 'overdue').length,
                unsure: shown.filter(({ obligation }) => !obligation.verifiedOn).length,
              })
        }
        picture={(size) => <DeadlineLanes groups={groups} years={years} today={today} {...size} />}
        table={
          <LaneTable groups={groups} label={title} laneHeader={t('obligations:field.obligation')} />
        }
      />
    </div>
  );
}

function dueOf(deadlines: readonly { dueOn: CalendarDate }[]): CalendarDate {
  return deadlines[0]?.dueOn ?? '';
}
