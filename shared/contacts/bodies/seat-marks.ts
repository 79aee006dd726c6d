import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Mandate } from './mandate.ts';
import type { SeatMark, SeatOn } from './seat-on.ts';
import { overlap } from './validate-mandate.ts';

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

/**
 * The mandates of those who hold the seat that end by `soon`, without one after which somebody is known to hold it: a
 * new name need not be asked for.
 */
export function endingBy({ holders, next }: SeatOn, soon: CalendarDate): Mandate[] {
  const ends = [...holders, ...next].map(({ mandate }) => mandate.to);
  return holders
    .map(({ mandate }) => mandate)
    .filter(
      ({ to }) =>
        to !== undefined && to <= soon && !ends.some((end) => end === undefined || end > to),
    );
}

function doOverlap({ holders, next }: SeatOn): boolean {
  const terms = [...holders, ...next].map(({ mandate }) => mandate);
  return terms.some((term, at) => terms.slice(at + 1).some((other) => overlap(term, other)));
}

function marksOf(
  one: SeatOn,
  { soon, withDeputies }: { soon: CalendarDate; withDeputies: boolean },
  times: ReadonlyMap<string, number>,
): SeatMark[] {
  const { seat, holders, deputies } = one;
  const marks: SeatMark[] = [];
  if (holders.length === 0) marks.push('vacant');
  if (withDeputies && seat.role === 'member' && deputies.length === 0) marks.push('no-deputy');
  if (endingBy(one, soon).length > 0) marks.push('ends-soon');
  if (doOverlap(one)) marks.push('overlap');
  if (holders.some(({ person }) => (times.get(person.id) ?? 0) > 1)) marks.push('person-twice');
  return marks;
}
