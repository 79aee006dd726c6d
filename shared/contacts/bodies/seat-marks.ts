import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { SeatMark, SeatOn } from './seat-on.ts';

/**
 * The seats with what is to be seen of each; see `SeatMark`. `soon` is the last day on which a mandate that ends is
 * said to end soon, `withDeputies` whether the members of the body are to have deputies.
 */
export function markedSeats(
  seats: readonly SeatOn[],
  options: { soon: CalendarDate; withDeputies: boolean },
): SeatOn[] {
  const times = new Map<string, number>();
  for (const { holders } of seats.flatMap((one) => [one, ...one.deputies])) {
    for (const id of new Set(holders.map(({ person }) => person.id))) {
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  const marked = (one: SeatOn): SeatOn => ({
    ...one,
    deputies: one.deputies.map(marked),
    marks: marksOf(one, options, times),
  });
  return seats.map(marked);
}

function marksOf(
  { seat, holders, deputies }: SeatOn,
  { soon, withDeputies }: { soon: CalendarDate; withDeputies: boolean },
  times: ReadonlyMap<string, number>,
): SeatMark[] {
  const marks: SeatMark[] = [];
  if (holders.length === 0) marks.push('vacant');
  if (withDeputies && seat.role === 'member' && deputies.length === 0) marks.push('no-deputy');
  if (holders.some(({ mandate }) => mandate.to !== undefined && mandate.to <= soon)) {
    marks.push('ends-soon');
  }
  if (holders.length > 1) marks.push('overlap');
  if (holders.some(({ person }) => (times.get(person.id) ?? 0) > 1)) marks.push('person-twice');
  return marks;
}
