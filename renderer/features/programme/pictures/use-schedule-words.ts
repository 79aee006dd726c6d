import { useTranslation } from 'react-i18next';
import { typedDay } from '#shared/lib/read-day.ts';
import type { TimelineAction } from '#shared/programme/pictures/timeline.ts';

/** The schedule of an action in words. */
export function useScheduleWords(): {
  spanOf: (action: TimelineAction) => string;
  milestonesOf: (action: TimelineAction) => string[];
} {
  const { t } = useTranslation(['pictures']);
  return {
    spanOf: ({ from, to, note }) => {
      if (from !== null && to !== null) {
        return t('pictures:timeline.span', { from: typedDay(from), to: typedDay(to) });
      }
      if (from !== null) return t('pictures:timeline.since', { from: typedDay(from) });
      if (to !== null) return t('pictures:timeline.until', { to: typedDay(to) });
      return note || t('pictures:timeline.none');
    },
    milestonesOf: ({ milestones }) =>
      milestones.map(({ dueOn, title, isDone }) => {
        const milestone = t('pictures:timeline.milestone', { day: typedDay(dueOn), title });
        return isDone ? t('pictures:timeline.done', { milestone }) : milestone;
      }),
  };
}
