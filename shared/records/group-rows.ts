import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { groupBy } from '../lib/group-by.ts';

/** Rows by the id that they belong to, each group by the ids of its rows: as they were made, since ids count up. */
export function groupRows<T extends { id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string | undefined,
): ReadonlyMap<string | undefined, readonly T[]> {
  return groupBy(
    [...rows].sort((one, other) => compareCodeUnits(one.id, other.id)),
    keyOf,
  );
}
