import { useTranslation } from 'react-i18next';
import type { TimelineAction } from '#shared/programme/pictures/timeline.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

/** The schedule of an action in words. */
export function useScheduleWords(): {
  spanOf: (action: TimelineAction) => string;
  milestonesOf: (action: TimelineAction) => string[];
} {
  const { t } = useTranslation(['pictures']);
  const { day } = useMoment();
  return {
    spanOf: ({ from, to, note }) => {
      if (from !== null && to !== null) {
        return t('pictures:timeline.span', { from: day(from), to: day(to) });
      }
      if (from !== null) return t('pictures:timeline.since', { from: day(from) });
      if (to !== null) return t('pictures:timeline.until', { to: day(to) });
      return note || t('pictures:timeline.none');
    },
    milestonesOf: ({ milestones }) =>
      milestones.map(({ dueOn, title, isDone }) => {
        const milestone = t('pictures:timeline.milestone', { day: day(dueOn), title });
        return isDone ? t('pictures:timeline.done', { milestone }) : milestone;
      }),
  };
}
