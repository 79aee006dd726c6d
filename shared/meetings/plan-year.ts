import { addDays, daysBetween } from '../lib/add-days.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { isWorkingDay } from '../lib/finnish-holidays.ts';
import type { Meeting } from './meeting.ts';

/** When a body meets: in which months, on which weekday (1 = Monday … 5 = Friday), and which one of the month. */
export type Rhythm = {
  months: readonly number[];
  weekday: number;
  /** 1 to 4, or the last one of the month. */
  week: number | 'last';
};

/** How often a body meets, as it is chosen; July is left free where it can be. */
export const RHYTHMS = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  monthlyButJuly: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
  everyOtherMonth: [2, 4, 6, 8, 10, 12],
  fourTimes: [2, 5, 9, 11],
  threeTimes: [2, 5, 10],
  twice: [4, 10],
} as const satisfies Record<string, readonly number[]>;
export type RhythmName = keyof typeof RHYTHMS;
export const RHYTHM_NAMES = Object.keys(RHYTHMS) as readonly RhythmName[];

/** A day of a meeting, and the one that the rhythm asked for where it had to give way. */
export type PlannedDay = { day: CalendarDate; movedFrom?: CalendarDate };

/**
 * The days of a year's meetings: in each month the chosen weekday. Where nobody meets on it, the same weekday a week or
 * two later or earlier within the month, else the next day of the month on which one can meet, else the last one before;
 * so that each month has its meeting, and no two fall together. Nobody meets where the State's offices do not work
 * (`finnish-holidays.ts`), nor between Christmas and Epiphany.
 */
export function planYear(year: number, { months, weekday, week }: Rhythm): PlannedDay[] {
  return [...new Set(months)]
    .sort((one, other) => one - other)
    .map((month) => {
      const wished = dayIn(year, month, weekday, week);
      const day = meetingDayNear(wished);
      return day === wished ? { day } : { day, movedFrom: wished };
    });
}

/** The other meetings of a body within so many days of `day` are near: of those that are not cancelled. */
const NEAR_DAYS = 10;

/** The meeting of `meetings` (all of one body) that is nearest to `day` and close to it; undefined where none is. */
export function nearMeeting(meetings: readonly Meeting[], day: CalendarDate): Meeting | undefined {
  return meetings
    .filter((one) => one.state !== 'cancelled' && daysFrom(day, one) <= NEAR_DAYS)
    .sort((one, other) => daysFrom(day, one) - daysFrom(day, other))[0];
}

const daysFrom = (day: CalendarDate, other: Meeting) => Math.abs(daysBetween(day, other.day));

const at = (day: CalendarDate) => new Date(`${day}T12:00:00Z`);

function dayIn(year: number, month: number, weekday: number, week: number | 'last'): CalendarDate {
  const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  const firstOne = addDays(first, (weekday - at(first).getUTCDay() + 7) % 7);
  const inMonth = [0, 7, 14, 21, 28]
    .map((days) => addDays(firstOne, days))
    .filter((day) => day.slice(0, 7) === first.slice(0, 7));
  return (week === 'last' ? inMonth.at(-1) : inMonth[week - 1]) ?? firstOne;
}

function meetingDayNear(day: CalendarDate): CalendarDate {
  const away = [0, 7, -7, 14, -14, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6];
  const found = away
    .map((days) => addDays(day, days))
    .find((one) => one.slice(0, 7) === day.slice(0, 7) && isMeetingDay(one));
  return found ?? day;
}

function isMeetingDay(day: CalendarDate): boolean {
  const inYear = day.slice(5);
  return isWorkingDay(day) && inYear > '01-06' && inYear < '12-24';
}
