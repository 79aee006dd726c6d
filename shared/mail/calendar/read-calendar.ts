import type ICAL from 'ical.js';
import { OFFICE_TIME_ZONE } from '../../lib/calendar-date.ts';
import { cleanLines, oneLine } from '../clean-lines.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Mailbox, MessageEvent, MessageIssue } from '../message.ts';
import { utcAt, utcIn, zoneNamed } from './utc-of.ts';

type Library = typeof ICAL;

/** What a calendar says of a meeting, and what a message would say that it came without. */
export type ReadCalendar = {
  event: MessageEvent;
  issues: MessageIssue[];
  /** Who is invited, or answers. */
  people: Mailbox[];
  text: string;
  stampedAt: string | null;
};

/** A line of iCalendar (RFC 5545 §3.1), or the rest of one: the library gives up a whole calendar for any other. */
const LINE = /^(?:[A-Za-z0-9-]{1,100}[;:]|[ \t])/u;
/** What may stand in a zone's rule of the year. The library counts one second after the other if it is told so. */
const YEARLY = new Set(['freq', 'bymonth', 'byday', 'bymonthday', 'until', 'wkst']);

/**
 * The meeting of a calendar (iCalendar, RFC 5545; iTIP, RFC 5546): its first event, or the first task where it has none.
 * `answering` is who sent it: of several who take part the one whose answer it is. Returns null where it holds no meeting.
 */
export async function readCalendar(calendar: string, answering = ''): Promise<ReadCalendar | null> {
  if (calendar.length > MAIL_LIMITS.calendarBytes) return null;
  const { default: library } = await import('ical.js');
  const lines = calendar.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r]/u);
  try {
    const parsed = library.parse(lines.filter((line) => LINE.test(line)).join('\r\n')) as unknown[];
    const isOne = typeof parsed[0] === 'string';
    const whole = new library.Component((isOne ? parsed : parsed[0]) as [string, [], []]);
    return eventOf(library, whole, answering);
  } catch {
    return null;
  }
}

function eventOf(
  library: Library,
  calendar: ICAL.Component,
  answering: string,
): ReadCalendar | null {
  const events = calendar.getAllSubcomponents('vevent');
  const own = events[0] ?? calendar.getFirstSubcomponent('vtodo');
  if (!own) return null;
  const issues: MessageIssue[] = [];
  const others = new Set(events.map((one) => textOf(one, 'uid')));
  if (others.size > 1) issues.push({ code: 'several-events' });
  if (own.hasProperty('rrule') || own.hasProperty('rdate')) issues.push({ code: 'event-repeats' });

  let isSure = true;
  const momentOf = (name: string): string | null => {
    const property = own.getFirstProperty(name);
    const time = property?.getFirstValue();
    if (!property || !(time instanceof library.Time)) return null;
    const read = momentIn(library, calendar, property, time);
    isSure &&= read !== null;
    return read;
  };
  const start = momentOf('dtstart');
  const end =
    momentOf('dtend') ??
    momentOf('due') ??
    endAfter(library, start, own.getFirstPropertyValue('duration'));
  if (start === null && own.name === 'vevent') issues.push({ code: 'event-unclear' });
  if (!isSure) issues.push({ code: 'time-zone-unclear' });

  const method = textOf(calendar, 'method').toUpperCase();
  const told = Number(own.getFirstPropertyValue('sequence') ?? 0);
  const sequence = Number.isSafeInteger(told) ? told : 0;
  const location = textOf(own, 'location');
  const organiser = mailboxOf(own.getFirstProperty('organizer'));
  const event = {
    start,
    end,
    uid: textOf(own, 'uid') || null,
    ...(sequence > 0 && { sequence }),
    method: method || null,
    partstat: ANSWERS.has(method) ? partstatOf(own, answering) : null,
    summary: textOf(own, 'summary'),
    ...(location !== '' && { location }),
    ...(organiser && { organiser }),
  };
  const stamp = own.getFirstPropertyValue('dtstamp');
  const text = own.getFirstPropertyValue('description');
  return {
    event,
    issues,
    people: own.getAllProperties('attendee').flatMap((one) => mailboxOf(one) ?? []),
    text: typeof text === 'string' ? cleanLines(text) : '',
    stampedAt: stamp instanceof library.Time ? utcAt(stamp, 0).toISOString() : null,
  };
}

/** What somebody who was invited sends back (RFC 5546 §1.4): an answer, or another time. */
export const ANSWERS: ReadonlySet<string> = new Set(['REPLY', 'COUNTER']);

/** A day, or the moment in UTC; null where its zone is not known. */
function momentIn(
  library: Library,
  calendar: ICAL.Component,
  property: ICAL.Property,
  time: ICAL.Time,
): string | null {
  if (time.isDate) return time.toString();
  if (time.zone === library.Timezone.utcTimezone) return utcAt(time, 0).toISOString();
  const name = property.getFirstParameter('tzid');
  // A time of no zone is that of whoever looks at it (RFC 5545 §3.3.5, form 1): of the office.
  const zone = name ? zoneNamed(name) : OFFICE_TIME_ZONE;
  if (zone !== null) return utcIn(zone, time).toISOString();
  const described = calendar
    .getAllSubcomponents('vtimezone')
    .find((one) => textOf(one, 'tzid') === oneLine(name));
  if (!described || !isPlain(described)) return null;
  const own = new library.Timezone({ component: described, tzid: name });
  return utcAt(time, own.utcOffset(time) / 60).toISOString();
}

/** Whether the changes of a zone's clocks come at most once a year each. */
function isPlain(zone: ICAL.Component): boolean {
  const changes = zone.getAllSubcomponents();
  return (
    changes.length <= 100 &&
    changes.every((change) =>
      change.getAllProperties('rrule').every((property) => {
        const rule = (property.getFirstValue() as ICAL.Recur).toJSON() as Record<string, unknown>;
        return rule['freq'] === 'YEARLY' && Object.keys(rule).every((part) => YEARLY.has(part));
      }),
    )
  );
}

/** RFC 5545 §3.6.1: what has no end takes its day, or no time at all. */
function endAfter(library: Library, start: string | null, duration: unknown): string | null {
  if (start === null) return null;
  const isDay = start.length === 10;
  const seconds =
    duration instanceof library.Duration ? duration.toSeconds() : isDay ? 24 * 60 * 60 : 0;
  const end = new Date(new Date(start).getTime() + seconds * 1000);
  return isDay ? end.toISOString().slice(0, 10) : end.toISOString();
}

function partstatOf(event: ICAL.Component, answering: string): string | null {
  const attendees = event.getAllProperties('attendee');
  const who = answering.toLowerCase();
  const own = attendees.find((one) => mailboxOf(one)?.address.toLowerCase() === who);
  const stated = (own ?? attendees[0])?.getFirstParameter('partstat');
  return stated ? oneLine(stated).toUpperCase() : null;
}

function mailboxOf(property: ICAL.Property | null): Mailbox | null {
  const value = property?.getFirstValue();
  if (typeof value !== 'string') return null;
  const address = oneLine(value.replace(/^mailto:/iu, ''));
  return { name: oneLine(property?.getFirstParameter('cn') ?? ''), address };
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? oneLine(value) : '';
}
