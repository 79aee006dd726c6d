import { addDays, daysBetween } from '../lib/add-days.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/** The day of the week from 0, Monday, to 6, Sunday (ISO 8601). */
export function weekdayOf(day: CalendarDate): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** The last day, Sunday, of the week that `day` is in. */
export function endOfWeek(day: CalendarDate): CalendarDate {
  return addDays(day, 6 - weekdayOf(day));
}

/** The number of the week that `day` is in; week 1 is that of the year's first Thursday (ISO 8601). */
export function weekNumberOf(day: CalendarDate): number {
  const thursday = addDays(day, 3 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
