import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { compareCodeUnits } from '../lib/compare-code-units.ts';

/** A record that has a place among its siblings. */
export type Ordered = { id: string; order: string };

/**
 * A text that sorts after `before` and before `after` (`null`: no neighbour there), code unit by code unit; so a record
 * is placed between two others without touching them. Throws where a neighbour is no such text or `before` does not come
 * before `after`: `placeAmong` copes with those.
 */
export function orderBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new Error(`Nothing is between ${before} and ${after}`);
  }
  return generateKeyBetween(before, after);
}

/** `count` such texts for siblings from the first on. */
export function ordersFor(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

/** `count` such texts for siblings that come after those `there`, in whatever order these are given. */
export function ordersAfter(there: readonly Pick<Ordered, 'order'>[], count: number): string[] {
  const orders = there.map(({ order }) => order).sort(compareCodeUnits);
  while (orders.length > 0) {
    try {
      return generateNKeysBetween(orders.at(-1), null, count);
    } catch {
      // A damaged one: after the one before it.
      orders.pop();
    }
  }
  return ordersFor(count);
}

/** The order of the sibling at `place`, a whole number from 0 on, among those of `ordersFor`; files have such places. */
export function orderAt(place: number): string {
  let rest = place;
  // As the library counts: so many places with one digit (after `a`), then with two (after `b`), and so on.
  for (let digits = 1; ; digits += 1) {
    const count = DIGITS.length ** digits;
    if (rest < count) return String.fromCharCode(96 + digits) + inDigits(rest, digits);
    rest -= count;
  }
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function inDigits(value: number, digits: number): string {
  const rest = Math.floor(value / DIGITS.length);
  const last = DIGITS[value % DIGITS.length] ?? '';
  return digits === 1 ? last : inDigits(rest, digits - 1) + last;
}

/** Sorts siblings; those of the same order (placed at once on two machines) by id, so that all see them alike. */
export function compareOrder(one: Ordered, other: Ordered): number {
  return compareCodeUnits(one.order, other.order) || compareCodeUnits(one.id, other.id);
}

/**
 * The order of a record that comes to `index` among `siblings` (sorted, itself not among them), and the siblings that need
 * a new one: none as a rule; all of them where two have the same order or one is damaged, so that no place is between.
 */
export function placeAmong(
  siblings: readonly Ordered[],
  index: number,
): { order: string; others: Ordered[] } {
  const before = siblings[index - 1]?.order ?? null;
  const after = siblings[index]?.order ?? null;
  try {
    return { order: orderBetween(before, after), others: [] };
  } catch {
    const orders = ordersFor(siblings.length + 1);
    const others = siblings.map(({ id }, at) => ({
      id,
      order: orders[at < index ? at : at + 1] ?? '',
    }));
    return { order: orders[index] ?? '', others };
  }
}
