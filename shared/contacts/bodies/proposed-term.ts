import { addDays } from '../../lib/add-days.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { definedOnly } from '../../lib/defined-only.ts';
import type { Body } from './body.ts';
import type { Mandate } from './mandate.ts';
import type { SeatOn } from './seat-on.ts';

/**
 * The term that is proposed to who is appointed to a seat on `day`: within the body's, and on no day of another's. No
 * first day where nobody knows when the seat is free.
 */
export function proposedTerm(
  { holders, next }: Pick<SeatOn, 'holders' | 'next'>,
  body: Pick<Body, 'from' | 'to'>,
  day: CalendarDate,
): Partial<Pick<Mandate, 'from' | 'to'>> {
  if (holders.length === 0) {
    // Before its term begins nobody sits in the body.
    const from = body.from !== undefined && body.from > day ? body.from : day;
    const comes = next.map(({ mandate }) => mandate.from).sort()[0];
    if (comes === undefined) return { from, ...definedOnly({ to: body.to }) };
    if (comes > from) return { from, to: addDays(comes, -1) };
  }
  const ends = [...holders, ...next].map(({ mandate }) => mandate.to ?? '');
  const last = ends.includes('') ? undefined : ends.sort().at(-1);
  const free = last === undefined ? undefined : addDays(last, 1);
  const isWithin = free !== undefined && (body.to === undefined || free <= body.to);
  return definedOnly({ from: isWithin ? free : undefined, to: body.to });
}
