import type { CalendarDate } from '../lib/calendar-date.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { groupBy } from '../lib/group-by.ts';
import { MEETING_STATES, type Meeting, type MeetingState } from './meeting.ts';

/** The year of the series that a meeting belongs to. */
const yearOf = (day: CalendarDate) => day.slice(0, 4);

/** What a meeting is called in its body's series: `3/2026`. */
export function meetingNumber({ number, day }: Pick<Meeting, 'number' | 'day'>): string {
  return `${String(number)}/${yearOf(day)}`;
}

/** The number of a new meeting of `bodyId` on `day`: after the largest of that year. */
export function nextNumber(
  meetings: readonly Meeting[],
  bodyId: string,
  day: CalendarDate,
): number {
  const ofYear = meetings.filter((one) => one.bodyId === bodyId && yearOf(one.day) === yearOf(day));
  return Math.max(0, ...ofYear.map(({ number }) => number)) + 1;
}

/**
 * The numbers of those meetings whose number does not follow their day though nothing of them has gone out: within each
 * body and year the planned ones share the numbers that they have, in order of their days. Others keep the number that
 * stands in their papers. By the id of the meeting; only those that change.
 */
export function numbersByDay(meetings: readonly Meeting[]): Map<string, number> {
  const planned = meetings.filter(({ state }) => state === 'planned').sort(compareMeetings);
  const series = groupBy(planned, ({ bodyId, day }) => `${yearOf(day)} ${bodyId}`);
  const changed = new Map<string, number>();
  for (const all of series.values()) {
    const numbers = all.map(({ number }) => number).sort((one, other) => one - other);
    all.forEach(({ id, number }, at) => {
      const own = numbers[at] ?? number;
      if (own !== number) changed.set(id, own);
    });
  }
  return changed;
}

/** Sorts meetings by day, then time, then number. */
export function compareMeetings(one: Meeting, other: Meeting): number {
  return (
    compareCodeUnits(one.day, other.day) ||
    compareCodeUnits(one.start ?? '', other.start ?? '') ||
    one.number - other.number ||
    compareCodeUnits(one.id, other.id)
  );
}

/** Whether the meeting has been: there are, or will be, minutes of it. */
export function isHeld({ state }: Pick<Meeting, 'state'>): boolean {
  return state !== 'cancelled' && MEETING_STATES.indexOf(state) >= MEETING_STATES.indexOf('held');
}

/** Whether the meeting is held on `today` or was: from then on it is written of. */
export function hasBegun(
  { state, day }: Pick<Meeting, 'state' | 'day'>,
  today: CalendarDate,
): boolean {
  return isHeld({ state }) || (state !== 'cancelled' && day <= today);
}

/**
 * The state that a meeting comes to next as it is seen on `today`: the one that follows, or that it was held once its day
 * has come, whatever was sent of it. Null after the last one, and where it was cancelled.
 */
export function nextState(
  meeting: Pick<Meeting, 'state' | 'day'>,
  today: CalendarDate,
): MeetingState | null {
  const { state } = meeting;
  if (state === 'approved' || state === 'cancelled') return null;
  if (hasBegun(meeting, today) && !isHeld(meeting)) return 'held';
  return MEETING_STATES[MEETING_STATES.indexOf(state) + 1] ?? null;
}

/** The meeting of the same body before `meeting` that was not cancelled; undefined where it is the first. */
export function previousMeeting(
  meetings: readonly Meeting[],
  meeting: Meeting,
): Meeting | undefined {
  return meetings
    .filter(
      (one) =>
        one.bodyId === meeting.bodyId &&
        one.state !== 'cancelled' &&
        compareMeetings(one, meeting) < 0,
    )
    .sort(compareMeetings)
    .at(-1);
}
