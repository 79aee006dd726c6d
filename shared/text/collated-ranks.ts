import { collatorFor } from './collator.ts';

type Keyed = { text: string; plain: string | null };

/**
 * Places of texts in the Finnish alphabet, as numbers: comparing texts by a collator is slow, comparing numbers is not.
 * Texts that come later are taken in between; those no longer used do no harm.
 */
export function createCollatedRanks() {
  let sorted: Keyed[] = [];
  let ranks = new Map<string, number>();
  return {
    /** One number a text: lower comes first, the same text has the same. */
    of: (texts: readonly string[]): Uint32Array => {
      const unknown = new Set<string>();
      for (const text of texts) if (!ranks.has(text)) unknown.add(text);
      if (unknown.size > 0) {
        sorted = merged(sorted, Array.from(unknown, keyed).sort(compareKeyed));
        ranks = new Map(sorted.map(({ text }, index) => [text, index]));
      }
      return Uint32Array.from(texts, (text) => ranks.get(text) ?? 0);
    },
  };
}

// Finnish names in the Finnish alphabet, whatever the language of the screen: Äyräs stands after Zetterman.
const { compare } = collatorFor('fi');

/**
 * Most names are made of the letters of the alphabet, spaces and hyphens. Those are ordered by the codes of their lower
 * case once å, ä, ö follow z; only where two are the same but for the case is the collator asked.
 */
function keyed(text: string): Keyed {
  const lower = text.toLowerCase();
  if (!/^[a-zåäö -]*$/u.test(lower)) return { text, plain: null };
  return {
    text,
    plain: lower.replaceAll('å', '{').replaceAll('ä', '|').replaceAll('ö', '}'),
  };
}

function compareKeyed(a: Keyed, b: Keyed): number {
  if (a.plain !== null && b.plain !== null && a.plain !== b.plain)
    return a.plain < b.plain ? -1 : 1;
  return compare(a.text, b.text);
}

/** Few texts come into many: the place of each is looked for by halves. */
function merged(left: readonly Keyed[], right: readonly Keyed[]): Keyed[] {
  const all: Keyed[] = [];
  let from = 0;
  for (const text of right) {
    let low = from;
    let high = left.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = left[middle];
      if (other && compareKeyed(other, text) <= 0) low = middle + 1;
      else high = middle;
    }
    for (const other of left.slice(from, low)) all.push(other);
    all.push(text);
    from = low;
  }
  for (const other of left.slice(from)) all.push(other);
  return all;
}
