/**
 * Places of texts in an order that is slow to compare in (an alphabet), as numbers that are quick to compare in. Texts
 * that come later are taken in between; those no longer used do no harm.
 */
export function createCollatedRanks(compare: (a: string, b: string) => number) {
  let sorted: string[] = [];
  let ranks = new Map<string, number>();
  return {
    /** One number a text: lower comes first, the same text has the same. */
    of: (texts: readonly string[]): Uint32Array => {
      const unknown = new Set<string>();
      for (const text of texts) if (!ranks.has(text)) unknown.add(text);
      if (unknown.size > 0) {
        sorted = merged(sorted, [...unknown].sort(compare), compare);
        ranks = new Map(sorted.map((text, index) => [text, index]));
      }
      return Uint32Array.from(texts, (text) => ranks.get(text) ?? 0);
    },
  };
}

function merged(
  left: readonly string[],
  right: readonly string[],
  compare: (a: string, b: string) => number,
): string[] {
  const all: string[] = [];
  let from = 0;
  for (const text of right) {
    // Looked for by halves: few texts come into many.
    let low = from;
    let high = left.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(left[middle] ?? '', text) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) all.push(left[from] ?? '');
    all.push(text);
  }
  for (; from < left.length; from++) all.push(left[from] ?? '');
  return all;
}
