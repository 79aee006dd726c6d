import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import { LOCALES } from '#shared/i18n/languages.ts';
import { daysBetween } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { holidayOn } from '#shared/lib/finnish-holidays.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** How a deadline is told: how far off it is, and by when to send where it is no working day. */
export function useDayWords() {
  const { t } = useTranslation(['obligations']);
  const { day } = useMoment();
  const language = useScreenLanguage();
  const weekday = (on: CalendarDate, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(LOCALES[language], { weekday: style, timeZone: 'UTC' }).format(
      new Date(`${on}T00:00:00Z`),
    );
  return {
    /** `su 21.6.2026` */
    withWeekday: (on: CalendarDate) => `${weekday(on, 'short')} ${day(on)}`,
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
        why: holiday ? t(`obligations:holiday.${holiday}`) : weekday(dueOn, 'long'),
        sendBy: `${weekday(sendBy, 'short')} ${day(sendBy)}`,
      });
    },
  };
}
