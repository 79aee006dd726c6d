/** Places of contacts. There may be fifty thousand with each key, which in typed arrays leave nothing to clean up. */
export type Places = Int32Array;

/**
 * The places with a score above 0, best first and equals in their order; `scores` are those of `places`, or of all.
 * Places of one score are counted and then put beside each other: there are few different scores and may be many hits.
 */
export function bestFirst(
  places: Places | null,
  scores: Int32Array,
  order: readonly number[],
): Places {
  const counts: number[] = [];
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  // Where the places of each score begin.
  const starts: number[] = [];
  let total = 0;
  for (let score = counts.length - 1; score > 0; score -= 1) {
    starts[score] = total;
    total += counts[score] ?? 0;
  }
  const ranked = new Int32Array(total);
  const next = [...starts];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === 0) continue;
    const to = next[score] ?? 0;
    ranked[to] = places ? (places[at] ?? 0) : at;
    next[score] = to + 1;
  }
  starts.forEach((start, score) => inOrder(ranked.subarray(start, next[score]), order));
  return ranked;
}

/** Places are found in the order in which contacts were put, which mostly is theirs: there is seldom anything to do. */
export function inOrder(places: Places, order: readonly number[]): Places {
  let before = -1;
  for (const place of places) {
    const own = order[place] ?? 0;
    if (own < before) return places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
    before = own;
  }
  return places;
}

/** The sums of several points of every contact; 0 where one of them is. */
export function sumOf(points: readonly Uint8Array[], count: number): Int32Array {
  const [first, ...others] = points;
  const sums = first ? Int32Array.from(first) : new Int32Array(count);
  for (const more of others) {
    for (let place = 0; place < sums.length; place += 1) {
      const before = sums[place] ?? 0;
      const own = more[place] ?? 0;
      sums[place] = before === 0 || own === 0 ? 0 : before + own;
    }
  }
  return sums;
}

/** Of a contact that misses more than one word. */
export const MORE = -1;

/** The sums of the points of every contact, which word it misses where it misses one, and how many miss each word alone. */
export function missingOne(points: readonly Uint8Array[], count: number) {
  const sums = new Int32Array(count);
  const missing = new Int32Array(count).fill(points.length);
  points.forEach((own, which) => {
    for (let place = 0; place < count; place += 1) {
      const more = own[place] ?? 0;
      if (more > 0) sums[place] = (sums[place] ?? 0) + more;
      else missing[place] = missing[place] === points.length ? which : MORE;
    }
  });
  const counts = points.map(() => 0);
  for (const which of missing) if (which >= 0) counts[which] = (counts[which] ?? 0) + 1;
  return { sums, missing, counts };
}
