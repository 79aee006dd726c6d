import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { LaneGroup, Years } from '#renderer/common/lanes/lane.ts';
import { LaneFigure, type LegendMark } from '#renderer/common/lanes/lane-figure.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

const MARKS = ['span', 'estimate', 'deadline', 'overdue', 'unsure', 'event', 'done'] as const;

/** A timeline of deadlines or, with `areRounds`, of rounds and their stages. */
export function DeadlineLanes({
  areRounds = false,
  ...figure
}: {
  groups: readonly LaneGroup[];
  years: Years;
  today: CalendarDate;
  width: number;
  letter: number;
  areRounds?: boolean;
}) {
  const { t } = useTranslation(['obligations']);
  const { day } = useMoment();
  const legend: LegendMark[] = areRounds
    ? [
        { mark: 'span', label: t('obligations:timeline.legend.round') },
        ...(['deadline', 'overdue', 'done'] as const).map((mark) => ({
          mark,
          label: t(`obligations:timeline.legend.${mark}`),
        })),
      ]
    : MARKS.map((mark) => ({ mark, label: t(`obligations:timeline.legend.${mark}`) }));
  return (
    <LaneFigure
      {...figure}
      todayText={t('obligations:timeline.today', { day: day(figure.today) })}
      legend={legend}
    />
  );
}
