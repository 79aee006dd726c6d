/**
 * Compares days, moments and ids, by their code units: the same in every language and on every machine. Names are compared by
 * `collatorFor`. Returns less than 0, 0 or more than 0, as `sort` asks.
 */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
