import type { CalendarDate } from './calendar-date.ts';

/**
 * The day of the same number `count` months after `day` (before it where negative); where that month has no such day,
 * its last: a month from 31 January ends on 28 February (Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c)).
 */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const date = new Date(`${day}T12:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
