import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import { daysBetween } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { holidayOn } from '#shared/lib/finnish-holidays.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

/** How a deadline is told: how far off it is, and by when to send where it is no working day. */
export function useDayWords() {
  const { t } = useTranslation(['obligations']);
  const { day, weekday, withWeekday } = useMoment();
  return {
    withWeekday,
    distance: (dueOn: CalendarDate, today: CalendarDate) => {
      const left = daysBetween(today, dueOn);
      if (left === 0) return t('obligations:page.today');
      return left > 0
        ? t('obligations:page.left', { count: left })
        : t('obligations:page.late', { count: -left });
    },
    /** Null where the deadline is a working day. */
    sendByAdvice: ({ dueOn, sendBy }: Deadline) => {
      if (sendBy === dueOn) return null;
      const holiday = holidayOn(dueOn);
      return t('obligations:page.dayOff', {
        day: day(dueOn),
        why: holiday ? t(`obligations:holiday.${holiday}`) : weekday(dueOn),
        sendBy: withWeekday(sendBy),
      });
    },
  };
}
