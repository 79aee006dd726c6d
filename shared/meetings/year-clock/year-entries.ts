import type { Body } from '../../contacts/bodies/body.ts';
import type { Engagement } from '../../cooperation/engagements/engagement.ts';
import { deadlinesBetween, isDone } from '../../cooperation/obligations/deadlines.ts';
import type { Delivery, Obligation } from '../../cooperation/obligations/obligation.ts';
import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { holidayOn, type HolidayName } from '../../lib/finnish-holidays.ts';
import type { FollowUpRound } from '../../programme/follow-up/follow-up.ts';
import type { Meeting } from '../meeting.ts';
import { isHeld, meetingNumber } from '../meeting-series.ts';

/** What stands in a year clock (vuosikello), from its edge inwards. */
export const YEAR_KINDS = ['meeting', 'round', 'international', 'deadline'] as const;
export type YearKind = (typeof YEAR_KINDS)[number];

/** Something of a year: a meeting, a round of follow-up, an entry of the log, a day on which something is owed. */
export type YearEntry = {
  kind: YearKind;
  /** The record that it is of. */
  record: { table: 'meetings' | 'followUpRounds' | 'engagements' | 'obligations'; id: string };
  /** Its number among the entries of the year, by day, from 1. */
  no: number;
  from: CalendarDate;
  /** The last day, where there are several; both days may lie outside the year. */
  to?: CalendarDate;
  title: LocalText;
  /** What stands behind the title: the number of a meeting, `3/2027`. */
  number?: string;
  /** Held, sent, closed: nothing is to be done any more. */
  isDone: boolean;
  /** A deadline whose day nobody has checked against its source. */
  isUnverified: boolean;
  confidentiality: Engagement['confidentiality'];
  /** The day off on which it begins or is due. */
  holiday: HolidayName | null;
  isSample: boolean;
};

/** The rows that a year is made of. */
export type YearRows = {
  bodies: readonly Body[];
  meetings: readonly Meeting[];
  followUpRounds: readonly FollowUpRound[];
  engagements: readonly Engagement[];
  obligations: readonly Obligation[];
  deliveries: readonly Delivery[];
};

/** What is written and not gone to: it has no day on which the coordinator is anywhere. */
const WRITTEN: readonly Engagement['kind'][] = ['emailRound', 'euPosition', 'writtenInput'];

/**
 * What `year` holds, by day: meetings of bodies, rounds of follow-up from the day their forms go out to that on which
 * replies are due, entries of the log that are gone to, and the deadlines of obligations, the yearly days that are marked
 * among them. What was cancelled is not there. `today` tells what of a deadline is done.
 */
export function yearEntries(rows: YearRows, year: number, today: CalendarDate): YearEntry[] {
  const span = { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
  const all = [
    ...meetingEntries(rows),
    ...roundEntries(rows),
    ...engagementEntries(rows),
    ...deadlineEntries(rows, span, today),
  ].filter(({ from, to = from }) => from <= span.to && to >= span.from);
  return all
    .sort(
      (one, other) =>
        compareCodeUnits(one.from, other.from) ||
        YEAR_KINDS.indexOf(one.kind) - YEAR_KINDS.indexOf(other.kind),
    )
    .map((entry, at) => ({ ...entry, no: at + 1, holiday: holidayOn(entry.from) }));
}

/** The days off of the State in `year`, by day. */
export function holidaysOf(year: number): { day: CalendarDate; name: HolidayName }[] {
  return daysOf(year).flatMap((day) => {
    const name = holidayOn(day);
    return name ? [{ day, name }] : [];
  });
}

type Unplaced = Omit<YearEntry, 'no' | 'holiday'>;

function meetingEntries({ meetings, bodies }: YearRows): Unplaced[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return meetings
    .filter(({ state }) => state !== 'cancelled')
    .map((meeting) => {
      const body = byId.get(meeting.bodyId);
      return {
        ...plain(meeting),
        kind: 'meeting',
        record: { table: 'meetings', id: meeting.id },
        from: meeting.day,
        title: body?.abbr ?? body?.name ?? {},
        number: meetingNumber(meeting),
        isDone: isHeld(meeting),
      };
    });
}

function roundEntries({ followUpRounds }: YearRows): Unplaced[] {
  return followUpRounds.flatMap((round) => {
    const { id, title, openOn, dueOn, state } = round;
    const days = [openOn, dueOn].filter((day) => day !== undefined).sort();
    const [from, to] = days;
    if (from === undefined) return [];
    return [
      {
        ...plain(round),
        kind: 'round' as const,
        record: { table: 'followUpRounds' as const, id },
        from,
        ...(to !== undefined && { to }),
        title,
        isDone: state === 'reported' || state === 'closed',
      },
    ];
  });
}

function engagementEntries({ engagements }: YearRows): Unplaced[] {
  return engagements
    .filter(({ template, state }) => !template && state !== 'cancelled')
    .filter(({ kind }) => !WRITTEN.includes(kind))
    .flatMap((one) => {
      const { id, from, to, title, state, confidentiality } = one;
      if (from === undefined) return [];
      return [
        {
          ...plain(one),
          kind: 'international' as const,
          record: { table: 'engagements' as const, id },
          from,
          ...(to !== undefined && { to }),
          title,
          isDone: state === 'done' || state === 'reported',
          confidentiality,
        },
      ];
    });
}

function deadlineEntries(
  { obligations, deliveries }: YearRows,
  span: { from: CalendarDate; to: CalendarDate },
  today: CalendarDate,
): Unplaced[] {
  return obligations.flatMap((obligation) =>
    deadlinesBetween(obligation, deliveries, span, today).map(({ dueOn, state, isVerified }) => ({
      ...plain(obligation),
      kind: 'deadline' as const,
      record: { table: 'obligations' as const, id: obligation.id },
      from: dueOn,
      title: obligation.title,
      isDone: isDone(state),
      isUnverified: !isVerified,
    })),
  );
}

const plain = ({ sample }: { sample?: boolean }) => ({
  isUnverified: false,
  confidentiality: 'normal' as const,
  isSample: sample === true,
});

function daysOf(year: number): CalendarDate[] {
  const first = Date.UTC(year, 0, 1);
  const count = (Date.UTC(year + 1, 0, 1) - first) / DAY;
  return Array.from({ length: count }, (_, at) =>
    new Date(first + at * DAY).toISOString().slice(0, 10),
  );
}

const DAY = 86_400_000;
