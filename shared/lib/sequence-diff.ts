/** What stands in two sequences of ids: the place in each, absent where it is not there. */
export type Aligned = { id: string; before?: number; after?: number; moved: boolean };

/**
 * Holds two sequences of ids (each id once) against each other: all of the new one in its order, and what is gone after
 * what it stood behind. `moved` are as few as tell the difference in order: those outside of a longest run that kept it.
 */
export function alignIds(before: readonly string[], after: readonly string[]): Aligned[] {
  const inOld = new Map(before.map((id, index) => [id, index]));
  const inNew = new Map(after.map((id, index) => [id, index]));
  const kept = after.flatMap((id) => inOld.get(id) ?? []);
  const inOrder = new Set(longestRise(kept));
  const lines: Aligned[] = after.map((id, index) => {
    const was = inOld.get(id);
    return {
      id,
      ...(was !== undefined && { before: was }),
      after: index,
      moved: was !== undefined && !inOrder.has(was),
    };
  });
  const goneBehind = new Map<string | null, Aligned[]>();
  let last: string | null = null;
  before.forEach((id, index) => {
    if (inNew.has(id)) last = id;
    else {
      goneBehind.set(last, [...(goneBehind.get(last) ?? []), { id, before: index, moved: false }]);
    }
  });
  return [
    ...(goneBehind.get(null) ?? []),
    ...lines.flatMap((line) => [line, ...(goneBehind.get(line.id) ?? [])]),
  ];
}

/** A longest rising subsequence of different numbers (patience sorting). */
function longestRise(numbers: readonly number[]): number[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, tops[low - 1]);
    tops[low] = number;
  }
  const rise: number[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) rise.unshift(at);
  return rise;
}
