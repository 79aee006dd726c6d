import type { CalendarDate } from '../../lib/calendar-date.ts';

/** Whether a time from a day to a day (both included, either open) holds on `day`. */
export function holdsOn(
  time: { from?: CalendarDate; to?: CalendarDate },
  day: CalendarDate,
): boolean {
  return (time.from === undefined || time.from <= day) && (time.to === undefined || time.to >= day);
}
