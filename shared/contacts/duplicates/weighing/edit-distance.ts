const LONGEST = 64;
/** Three rows of the table, used again: pairs are compared by the million. */
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let now = new Uint8Array(LONGEST + 1);

/**
 * In how many typing mistakes two words differ (restricted Damerau-Levenshtein: a letter wrong, missing, too many, or
 * two that changed places), counted to `limit`; `limit + 1` where they are further apart, or longer than 64 letters.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const tooFar = limit + 1;
  if (
    limit === 0 ||
    Math.abs(a.length - b.length) > limit ||
    a.length > LONGEST ||
    b.length > LONGEST
  )
    return tooFar;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    now[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (now[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const crossed =
        i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (crossed) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[b.length] ?? tooFar, tooFar);
}
