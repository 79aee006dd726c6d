import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { DayQuestion } from '#shared/days/read-typed-day.ts';
import { useMoment } from './use-moment.ts';

/** Says why a typed day is not taken as it stands. */
export function useDayQuestion(): (question: DayQuestion, day: CalendarDate | undefined) => string {
  const { t } = useTranslation(['common']);
  const write = useMoment();
  return (question, day) =>
    t(`common:dayAsks.${question}`, {
      day: day === undefined ? '' : write.day(day),
      weekday: day === undefined ? '' : write.weekday(day),
    });
}
