import { addDays } from '../../lib/add-days.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import { OFFICE_TIME_ZONE, type CalendarDate, type Moment } from '../../lib/calendar-date.ts';
import { utcIn } from './utc-of.ts';

/** One thing in a calendar: a whole day, several, or some hours of one. */
export type CalendarEntry = {
  /** Stays the same when the thing is written again: a calendar then changes what it has. */
  uid: string;
  from: CalendarDate;
  /** The last day, where there are several. */
  to?: CalendarDate;
  /** From when to when, `HH:MM` by the clocks of Finland; without an end a calendar shows a moment. */
  start?: string;
  end?: string;
  title: string;
  place?: string;
  /** More about it; lines are parted by `\n`. */
  text?: string;
  /** When the record was last changed, and how often it has been. */
  changedAt: Moment;
  revision: number;
  /** Whether one is away on these days; a deadline takes none of one's time. */
  isBusy: boolean;
  isTentative?: boolean;
  /** How many days before it a calendar reminds of it, at nine in the morning: of whole days. */
  reminderDays?: readonly number[];
  isCancelled?: boolean;
};

/** RFC 5545 §3.1: a line holds 75 octets at most, its break not counted. */
const LINE_OCTETS = 75;
const PRODUCT = '-//Koord//Koord//FI';

/**
 * A calendar file (RFC 5545) in UTF-8, for Outlook and others. What it says depends on the entries alone: the same ones
 * give the same bytes. The end of whole days is the day after the last (§3.6.1); hours are written in UTC (§3.3.5, form 2),
 * so that every calendar shows them right, also across the change to summer time.
 */
export function writeCalendar(entries: readonly CalendarEntry[]): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(''));
}

/** Whether the file of the entries would hold a personal identity code: then it is not to go out. */
export function holdsIdentityCode(entries: readonly CalendarEntry[]): boolean {
  return entries.some(({ title, place = '', text = '' }) =>
    [title, place, text].some(hasIdentityCode),
  );
}

function linesOf(entry: CalendarEntry): string[] {
  const { uid, title, place = '', text = '', changedAt, revision } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${momentText(changedAt)}`,
    `LAST-MODIFIED:${momentText(changedAt)}`,
    `SEQUENCE:${revision}`,
    ...timeLines(entry),
    `SUMMARY:${escapeText(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    `STATUS:${statusOf(entry)}`,
    `TRANSP:${entry.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(entry.reminderDays ?? []).flatMap((days) => reminderLines(days, title)),
    'END:VEVENT',
  ];
}

function timeLines({ from, to, start, end }: CalendarEntry): string[] {
  if (start !== undefined) {
    return [
      `DTSTART:${momentText(atClock(from, start))}`,
      ...(end !== undefined && end > start ? [`DTEND:${momentText(atClock(from, end))}`] : []),
    ];
  }
  const last = to !== undefined && to > from ? to : from;
  return [`DTSTART;VALUE=DATE:${dayText(from)}`, `DTEND;VALUE=DATE:${dayText(addDays(last, 1))}`];
}

/** A reminder is told from the beginning of the first day (§3.8.6.3), so many days before it less the hours up to nine. */
function reminderLines(days: number, title: string): string[] {
  const trigger = days === 0 ? 'PT9H' : `-P${String(days - 1)}DT15H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function statusOf({ isCancelled, isTentative }: CalendarEntry): string {
  if (isCancelled) return 'CANCELLED';
  return isTentative ? 'TENTATIVE' : 'CONFIRMED';
}

/** The moment at which the clocks of Finland show `time` on `day`. */
function atClock(day: CalendarDate, time: string): Moment {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return utcIn(OFFICE_TIME_ZONE, { year, month, day: date, hour, minute, second: 0 }).toISOString();
}

/** `20250922`. */
function dayText(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

/** `20250922T091500Z`. */
function momentText(moment: Moment): string {
  return `${moment.slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/** A text as a property's value (§3.3.11); what no calendar may hold (control characters but the tab) is left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line in pieces of 75 octets, each after the first begun with a space (§3.1); no character is cut in two. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
