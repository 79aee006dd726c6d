import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useMoment } from './use-moment.ts';

/** Writes a day with its weekday: `pe 27.11.2026`. */
export function useWeekday(): (day: CalendarDate) => string {
  return useMoment().withWeekday;
}
