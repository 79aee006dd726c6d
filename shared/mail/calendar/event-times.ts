import {
  dayInFinland,
  isCalendarDate,
  OFFICE_TIME_ZONE,
  type CalendarDate,
} from '../../lib/calendar-date.ts';
import type { MessageEvent } from '../message.ts';

/** When something is, by the calendar and the clocks of Finland; `to` is the last day, where there are several. */
export type EventTimes = { from: CalendarDate; to?: CalendarDate; start?: string; end?: string };

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICE_TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** When the meeting of an invitation is in Finland; null where its day is not told. */
export function eventTimes({ start, end }: Pick<MessageEvent, 'start' | 'end'>): EventTimes | null {
  const first = placeOf(start);
  if (!first) return null;
  const last = placeOf(end);
  const to = last && last.day > first.day ? last.day : undefined;
  return {
    from: first.day,
    ...(to !== undefined && { to }),
    ...(first.time !== undefined && { start: first.time }),
    ...(to === undefined &&
      first.time !== undefined &&
      last?.time !== undefined &&
      last.time > first.time && { end: last.time }),
  };
}

/** A day, and the time of it where a moment is told. */
function placeOf(text: string | null): { day: CalendarDate; time?: string } | null {
  if (text === null) return null;
  if (isCalendarDate(text)) return { day: text };
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return null;
  return { day: dayInFinland(moment), time: clock.format(moment) };
}
