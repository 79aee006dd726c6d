import { fold } from '../text/fold.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Action } from './action.ts';
import { readTimetable } from './read-timetable.ts';
import { withFinnish } from './translation-state.ts';

/** The two fields of when an action is carried out. */
export type PeriodEnd = 'from' | 'to';

/** What is typed into one of them, understood: null empties an end, one that is not named stays; `note` takes its place. */
export type TypedPeriod = {
  from?: CalendarDate | null;
  to?: CalendarDate | null;
  note?: string;
};

/** What goes on without an end, as it is written in the three languages; folded. */
const ONGOING = new Set(
  ['jatkuva', 'jatkuvasti', 'jatkuu', 'toistaiseksi', 'fortlöpande', 'kontinuerlig']
    .concat(['kontinuerligt', 'tills vidare', 'ongoing', 'continuous', 'until further notice'])
    .map(fold),
);

/** Whether a note of the schedule says that there is no end. */
export function isOngoing(note: string | undefined): boolean {
  return note !== undefined && ONGOING.has(fold(note.trim()));
}

const YEARS = /\d{4}/gu;

/**
 * Reads what people write where an action begins or ends: a day, a month (`3/2028`) or a year (`2028`), of which that end
 * is taken; a span of them (`2027–2029`) for both ends; "jatkuva", which leaves the end open. Null where it is neither, or
 * ends before it begins.
 */
export function readPeriod(end: PeriodEnd, typed: string): TypedPeriod | null {
  const text = typed.trim();
  if (text === '') return { [end]: null };
  if (isOngoing(text)) return { to: null, note: text };
  const { from, to, note } = readTimetable(text);
  if (note !== undefined) return null;
  const isSpan = [...text.matchAll(YEARS)].length > 1;
  if (isSpan && from !== undefined && to !== undefined) return { from, to };
  const day = end === 'from' ? (from ?? to) : to;
  return day === undefined ? null : { [end]: day };
}

/**
 * Reads both fields of a period together, as of a new programme: a span of years in the first fills the second too, where
 * nothing stands in it. `wrong` says which field is not understood, or ends before the period begins.
 */
export function readWholePeriod(typed: { from: string; to: string }): {
  from: CalendarDate | undefined;
  to: CalendarDate | undefined;
  wrong: { from?: 'unknown'; to?: 'unknown' | 'beforeFrom' };
} {
  const [first, last] = [readPeriod('from', typed.from), readPeriod('to', typed.to)];
  const from = first?.from ?? undefined;
  const to = (typed.to.trim() === '' ? first?.to : last?.to) ?? undefined;
  return {
    from,
    to,
    wrong: {
      ...((first === null || first.note !== undefined) && { from: 'unknown' }),
      ...(last === null || last.note !== undefined
        ? { to: 'unknown' }
        : endsBeforeStart({ from, to }) && { to: 'beforeFrom' }),
    },
  };
}

/** What of an action changes by it; an `undefined` field is taken away. */
export function periodChanges(
  action: Pick<Action, 'scheduleNote'>,
  { from, to, note }: TypedPeriod,
): { [Field in 'from' | 'to' | 'scheduleNote']?: Action[Field] | undefined } {
  return {
    ...(from !== undefined && { from: from ?? undefined }),
    ...(to !== undefined && { to: to ?? undefined }),
    ...(note !== undefined && { scheduleNote: withFinnish(action.scheduleNote ?? {}, note) }),
  };
}

/** Whether something ends before it begins. */
export function endsBeforeStart({
  from,
  to,
}: {
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
}): boolean {
  return from !== undefined && to !== undefined && to < from;
}
