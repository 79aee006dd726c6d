import type { CalendarDate } from './calendar-date.ts';

const DAY = 86_400_000;
const atNoon = (day: CalendarDate) => Date.parse(`${day}T12:00:00Z`);

/** The day `count` days after `day`; before it where `count` is negative. `day` must exist. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return new Date(atNoon(day) + count * DAY).toISOString().slice(0, 10);
}

/** How many days `later` is after `earlier`; negative where it comes before. Both must exist. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return Math.round((atNoon(later) - atNoon(earlier)) / DAY);
}
