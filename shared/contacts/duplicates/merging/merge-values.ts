import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { fold } from '../../../text/fold.ts';
import type { Provenance } from '../../organisation.ts';
import type { MergeChoice, MergeSide } from './merge-choice.ts';
import { editDistance } from '../weighing/edit-distance.ts';

/** Two values of one field, and which side's record stays. */
export type Sides<T> = { left: T; right: T; keep: MergeSide };

/** The side that is not `side`. */
export function otherSide(side: MergeSide): MergeSide {
  return side === 'left' ? 'right' : 'left';
}

/** The chosen value; where nothing is chosen, that of the record that stays, or else the other's. */
export function picked<T>(sides: Sides<T | undefined>, choice?: MergeChoice): T | undefined {
  if (choice === 'left' || choice === 'right') return sides[choice];
  return sides[sides.keep] ?? sides[otherSide(sides.keep)];
}

/** The same of a list: where nothing or `both` is chosen, all of the staying record and then what the other has more. */
export function united<T>(
  sides: Sides<readonly T[] | undefined>,
  choice: MergeChoice | undefined,
  keyOf: (value: T) => string,
): T[] {
  if (choice === 'left' || choice === 'right') return [...(sides[choice] ?? [])];
  const all = [...(sides[sides.keep] ?? []), ...(sides[otherSide(sides.keep)] ?? [])];
  const seen = new Set<string>();
  return all.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** Notes of both, one after the other, unless one says it all. */
export function joinedNotes(
  sides: Sides<string | undefined>,
  choice?: MergeChoice,
): string | undefined {
  if (choice === 'left' || choice === 'right') return sides[choice];
  const first = sides[sides.keep]?.trim() ?? '';
  const second = sides[otherSide(sides.keep)]?.trim() ?? '';
  if (second === '' || first.includes(second)) return first || undefined;
  return first === '' || second.includes(first) ? second : `${first}\n\n${second}`;
}

/** The older of two sources, which tells since when and for what the data are kept; the other's is named after it. */
export function olderProvenance(
  one: Provenance | undefined,
  other: Provenance | undefined,
): Provenance | undefined {
  if (!one || !other) return one ?? other;
  const [older, newer] = one.obtainedOn <= other.obtainedOn ? [one, other] : [other, one];
  const isNamed = older.source.split('; ').includes(newer.source) || newer.source.trim() === '';
  return isNamed ? older : { ...older, source: `${older.source}; ${newer.source}` };
}

/** The earlier of two days; the one that is there where the other is not. */
export function earlier(
  one: CalendarDate | undefined,
  other: CalendarDate | undefined,
): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** The later of two days; the one that is there where the other is not. */
export function later(
  one: CalendarDate | undefined,
  other: CalendarDate | undefined,
): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

/** Whether two names differ by no more than letters' marks or a slip of the pen: then one is no former name. */
export function isSlipOf(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || (Math.min(a.length, b.length) > 3 && editDistance(a, b, 1) <= 1);
}

/** Whether two spans of days have a day in common; an open end has no end. */
export function overlap(
  one: { from?: CalendarDate; to?: CalendarDate },
  other: { from?: CalendarDate; to?: CalendarDate },
): boolean {
  const starts = (a: typeof one, b: typeof one) => !a.from || !b.to || a.from <= b.to;
  return starts(one, other) && starts(other, one);
}
