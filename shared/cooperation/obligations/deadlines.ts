import { addDays } from '../../lib/add-days.ts';
import { addMonths } from '../../lib/add-months.ts';
import { isCalendarDate, type CalendarDate } from '../../lib/calendar-date.ts';
import { workingDayOnOrBefore } from '../../lib/finnish-holidays.ts';
import type { DeadlineRule, Delivery, DeliveryState, Obligation } from './obligation.ts';

/**
 * How far a deadline has come. `open` is one whose time is running, `coming` one further off, `overdue` one that went by
 * without anything sent; `past` is an event that has been: nobody owes it.
 */
export type DeadlineState = 'coming' | 'open' | DeliveryState | 'overdue' | 'past';

/** One day on which something of an obligation is due. */
export type Deadline = {
  obligation: Obligation;
  dueOn: CalendarDate;
  /** The last working day on or before `dueOn` (`finnish-holidays.ts`). */
  sendBy: CalendarDate;
  isVerified: boolean;
  delivery?: Delivery;
  state: DeadlineState;
};

/** How long before its day a deadline is open: a reply to GRETA has taken 4.5–5 months. */
const OPEN_MONTHS = 6;

/**
 * The deadlines of an obligation from `span.from` to `span.to`, both included, the earliest first.
 *
 * A rule with one day gives it with the delivery begun for it, also where the rule has since moved the day. A yearly one
 * gives every year from its first (`from`), or failing that from the day on which the obligation was written down: an
 * office owes nothing for the years before. What was sent for a day that the rule no longer gives stays, as history.
 */
export function deadlinesBetween(
  obligation: Obligation,
  deliveries: readonly Delivery[],
  span: { from: CalendarDate; to: CalendarDate },
  today: CalendarDate,
): Deadline[] {
  const own = deliveries.filter(({ obligationId }) => obligationId === obligation.id);
  const days = daysOfRule(obligation, own, span);
  const byDay = new Map(own.map((delivery) => [delivery.dueOn, delivery]));
  const [only] = days;
  if (obligation.rule.kind !== 'yearly' && only !== undefined && !byDay.has(only)) {
    const begun = own.findLast((delivery) => !isSettled(delivery.state));
    if (begun) {
      byDay.delete(begun.dueOn);
      byDay.set(only, begun);
    }
  }
  return [...new Set([...days, ...byDay.keys()])]
    .filter((dueOn) => dueOn >= span.from && dueOn <= span.to)
    .sort()
    .map((dueOn) => {
      const delivery = byDay.get(dueOn);
      return {
        obligation,
        dueOn,
        sendBy: workingDayOnOrBefore(dueOn),
        isVerified: obligation.verifiedOn !== undefined,
        ...(delivery && { delivery }),
        state: stateOf(obligation, dueOn, delivery, today),
      };
    });
}

/** Every deadline of an obligation that is worth showing: yearly ones to the end of next year. */
export function deadlinesOf(
  obligation: Obligation,
  { deliveries }: { deliveries: readonly Delivery[] },
  today: CalendarDate,
): Deadline[] {
  const isYearly = obligation.rule.kind === 'yearly';
  const to = isYearly ? `${String(Number(today.slice(0, 4)) + 1)}-12-31` : '9999-12-31';
  return deadlinesBetween(obligation, deliveries, { from: '0001-01-01', to }, today);
}

/** The deadline that matters now: the first that is not done, or failing that the last. */
export function currentDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.find(({ state }) => !isDone(state)) ?? deadlines.at(-1);
}

/** Whether nothing more is owed; `none` is an obligation whose rule gives no day yet. */
export function isDone(state: DeadlineState | 'none'): boolean {
  return state === 'sent' || state === 'waived' || state === 'past';
}

/**
 * The day that a rule gives; of a yearly one that on or after `today`. Null where it gives none: what it counts from has
 * not happened, or the day does not exist.
 */
export function dayOfRule(rule: DeadlineRule, today: CalendarDate): CalendarDate | null {
  if (rule.kind === 'yearly') {
    const year = Math.max(Number(today.slice(0, 4)), rule.from ?? 0);
    const here = dayInYear(year, rule.month, rule.day);
    if (here === null || here >= today) return here;
    return dayInYear(year + 1, rule.month, rule.day);
  }
  return onlyDay(rule);
}

function onlyDay(rule: Exclude<DeadlineRule, { kind: 'yearly' }>): CalendarDate | null {
  switch (rule.kind) {
    case 'fixed':
      return rule.day;
    case 'after':
      if (rule.eventOn === undefined) return null;
      return addDays(addMonths(rule.eventOn, rule.months), rule.days ?? 0);
    case 'atMostEvery':
      return rule.lastOn === undefined ? null : addMonths(rule.lastOn, 12 * rule.years);
  }
}

function daysOfRule(
  { rule, createdAt }: Obligation,
  own: readonly Delivery[],
  span: { from: CalendarDate; to: CalendarDate },
): CalendarDate[] {
  if (rule.kind === 'yearly') {
    const days: CalendarDate[] = [];
    const first = Math.max(Number(span.from.slice(0, 4)), rule.from ?? 0);
    for (let year = first; year <= Number(span.to.slice(0, 4)); year += 1) {
      const day = dayInYear(year, rule.month, rule.day);
      const isOwed = day !== null && (rule.from !== undefined || day >= createdAt.slice(0, 10));
      if (isOwed) days.push(day);
    }
    return days;
  }
  if (rule.kind === 'atMostEvery') {
    // What has been sent since begins the years anew.
    const times = own.flatMap(({ state, sentOn }) => (state === 'sent' && sentOn ? [sentOn] : []));
    const lastOn = [rule.lastOn ?? '', ...times].sort().at(-1);
    const day = onlyDay({ kind: 'atMostEvery', years: rule.years, ...(lastOn && { lastOn }) });
    return day === null ? [] : [day];
  }
  const day = onlyDay(rule);
  return day === null ? [] : [day];
}

function dayInYear(year: number, month: number, day: number): CalendarDate | null {
  const written = (date: number) =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (isCalendarDate(written(day))) return written(day);
  return month === 2 && day === 29 ? written(28) : null;
}

function stateOf(
  { kind }: Obligation,
  dueOn: CalendarDate,
  delivery: Delivery | undefined,
  today: CalendarDate,
): DeadlineState {
  if (delivery && isSettled(delivery.state)) return delivery.state;
  if (dueOn < today) return kind === 'event' ? 'past' : 'overdue';
  if (delivery) return delivery.state;
  return addMonths(dueOn, -OPEN_MONTHS) <= today ? 'open' : 'coming';
}

function isSettled(state: DeliveryState): boolean {
  return state === 'sent' || state === 'waived';
}
