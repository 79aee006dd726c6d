import type { CalendarDate } from '../lib/calendar-date.ts';

/**
 * Noon of `day` as the zip library takes it: an entry's time is what a clock on the wall shows, in no zone (APPNOTE.TXT
 * 4.4.6), and the library asks the date for just that.
 */
export function zipTime(day: CalendarDate): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // eslint-disable-next-line no-restricted-syntax -- see above
  return new Date(year, month - 1, date, 12);
}
