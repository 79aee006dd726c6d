import { addDays } from '../lib/add-days.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Position } from './position.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { groupBy } from '../lib/group-by.ts';

type Dated = Pick<Position, 'from' | 'to'>;

/** Whether the position is held on `day`: begun, and its last day not over. Without dates it always is. */
export function isCurrent(position: Dated, day: CalendarDate): boolean {
  return !hasEnded(position, day) && (position.from === undefined || position.from <= day);
}

/** Whether the last day of the position is over on `day`. */
export function hasEnded({ to }: Pick<Position, 'to'>, day: CalendarDate): boolean {
  return to !== undefined && to < day;
}

type Ranked = Dated & Pick<Position, 'primary'>;

/**
 * The position that lists and documents show of one person on `day`: the primary one, or as long as that is still to
 * come, the one that it follows; failing that the first of those held then. None where all are over or still to come.
 */
export function mainPosition<P extends Ranked>(
  positions: readonly P[],
  day: CalendarDate,
): P | undefined {
  let main = positions.find(({ primary }) => primary);
  while (main?.from !== undefined && main.from > day) main = precedingOf(main, positions);
  return main && isCurrent(main, day)
    ? main
    : positions.find((position) => isCurrent(position, day));
}

/** The positions held on `day`, the main one first, the others in their order. */
export function heldPositions<P extends Ranked>(positions: readonly P[], day: CalendarDate): P[] {
  const main = mainPosition(positions, day);
  if (!main) return [];
  return [main, ...positions.filter((position) => position !== main && isCurrent(position, day))];
}

/** The one that ended on the day before `position` began: she went from there to here. */
function precedingOf<P extends Ranked>({ from }: P, positions: readonly P[]): P | undefined {
  if (from === undefined) return undefined;
  const lastDay = addDays(from, -1);
  return positions.find((one) => one.to === lastDay && (one.from ?? '') < from);
}

/** The main position of each person on `day`, by her id; persons without one are not in it. */
export function mainPositions<P extends Position>(
  positions: readonly P[],
  day: CalendarDate,
): Map<string, P> {
  const main = new Map<string, P>();
  for (const [personId, theirs] of groupBy(positions, (position) => position.personId)) {
    const shown = mainPosition(theirs, day);
    if (shown) main.set(personId, shown);
  }
  return main;
}

/** A person's positions as her page tells them: held now (the main one first), to come, then the ended ones, latest first. */
export function inOrderOfTime<P extends Dated & Pick<Position, 'primary'>>(
  positions: readonly P[],
  day: CalendarDate,
): P[] {
  const main = mainPosition(positions, day);
  const rank = (position: P) => {
    if (hasEnded(position, day)) return 3;
    if (!isCurrent(position, day)) return 2;
    return position === main ? 0 : 1;
  };
  const latestFirst = (a: P, b: P) => {
    const ends = compareCodeUnits(b.to ?? '', a.to ?? '');
    return ends === 0 ? compareCodeUnits(b.from ?? '', a.from ?? '') : ends;
  };
  return positions.toSorted((a, b) => {
    const byRank = rank(a) - rank(b);
    return byRank !== 0 || rank(a) !== 3 ? byRank : latestFirst(a, b);
  });
}
