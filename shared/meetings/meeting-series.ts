import type { CalendarDate } from '../lib/calendar-date.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
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

/** The state that follows `state`; null after the last one, and where the meeting was cancelled. */
export function nextState(state: MeetingState): MeetingState | null {
  if (state === 'approved' || state === 'cancelled') return null;
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
