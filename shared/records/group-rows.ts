import { compareCodeUnits } from '../lib/compare-code-units.ts';
/** Rows by the id that they belong to, each group by the ids of its rows: as they were made, since ids count up. */
export function groupRows<T extends { id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string | undefined,
): ReadonlyMap<string | undefined, readonly T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const row of [...rows].sort((one, other) => compareCodeUnits(one.id, other.id))) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
