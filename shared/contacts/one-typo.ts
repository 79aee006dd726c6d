/** From this length on, the word may also stand inside a compound; shorter ones only at the beginning of a word. */
const INSIDE_FROM = 6;

/**
 * Whether `text` holds `term` with at most one typo: a letter wrong, missing, too many, or two that changed places
 * (restricted Damerau-Levenshtein distance 1). Both are folded already; the term has four letters or more.
 */
export function findWithOneTypo(text: string, term: string): boolean {
  const { first, second, swapped, middle } = split(term);
  const inside = term.length >= INSIDE_FROM;
  const begins = (start: number) =>
    start >= 0 &&
    (inside || start === 0 || isGap(text.charCodeAt(start - 1))) &&
    beginsWithOneTypo(text, start, term);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (begins(at)) return true;
  }
  for (let at = text.indexOf(second); at >= 0; at = text.indexOf(second, at + 1)) {
    // The typo before it: a wrong letter, one missing, one too many.
    if (begins(at - middle) || begins(at - middle + 1) || begins(at - middle - 1)) return true;
  }
  for (let at = text.indexOf(swapped); at >= 0; at = text.indexOf(swapped, at + 1)) {
    if (begins(at)) return true;
  }
  return false;
}

/**
 * A text that holds `term` with at most one typo holds one of these as it stands: a typo is in the first half or in the
 * second, or two letters changed places over the middle.
 */
export function piecesWithOneTypo(term: string): readonly string[] {
  const { first, second, swapped } = split(term);
  return [first, second, swapped];
}

function split(term: string) {
  const middle = term.length >> 1;
  const [left = '', right = ''] = [term[middle - 1], term[middle]];
  return {
    middle,
    first: term.slice(0, middle),
    second: term.slice(middle),
    swapped: term.slice(0, middle - 1) + right + left + term.slice(middle + 1),
  };
}

function beginsWithOneTypo(text: string, start: number, term: string): boolean {
  let same = 0;
  while (same < term.length && text.charCodeAt(start + same) === term.charCodeAt(same)) same++;
  // The typo may be the last letter, but then the text must have one there: `virtane` is no typo of `virta`.
  if (same >= term.length) return true;
  const at = start + same;
  const rest = term.slice(same + 1);
  if (at < text.length && !isGap(text.charCodeAt(at)) && text.startsWith(rest, at + 1)) return true;
  if (rest !== '' && text.startsWith(rest, at)) return true;
  if (text.startsWith(term.slice(same), at + 1) && !isGap(text.charCodeAt(at))) return true;
  return (
    same + 1 < term.length &&
    text.charCodeAt(at) === term.charCodeAt(same + 1) &&
    text.charCodeAt(at + 1) === term.charCodeAt(same) &&
    text.startsWith(term.slice(same + 2), at + 2)
  );
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 45 || code === 46 || code === 64;
}
