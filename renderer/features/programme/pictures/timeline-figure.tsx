import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Timeline } from '#shared/programme/pictures/timeline.ts';
import { LaneFigure } from '#renderer/common/lanes/lane-figure.tsx';
import { scheduleLanes, yearsOf } from './schedule-lanes.ts';
import { useScheduleWords } from './use-schedule-words.ts';

/**
 * The schedule: years across, actions by goal down; each action is a link to itself. Not drawn again for the pictures below
 * it.
 */
export const TimelineFigure = memo(function TimelineFigure({
  programmeId,
  timeline,
  today,
  ...size
}: {
  programmeId: string;
  timeline: Timeline;
  today: CalendarDate;
  width: number;
  letter: number;
  /** Whether the lines below the window are drawn as well. */
  isWhole: boolean;
}) {
  const { t } = useTranslation(['pictures']);
  const words = useScheduleWords();
  return (
    <LaneFigure
      groups={scheduleLanes(programmeId, timeline, words)}
      years={yearsOf(timeline)}
      today={today}
      todayText={t('pictures:timeline.today')}
      legend={[
        { mark: 'span', label: t('pictures:timeline.legend.bar') },
        { mark: 'estimate', label: t('pictures:timeline.legend.open') },
        { mark: 'deadline', label: t('pictures:timeline.legend.milestone') },
        { mark: 'done', label: t('pictures:timeline.legend.done') },
      ]}
      {...size}
    />
  );
});
