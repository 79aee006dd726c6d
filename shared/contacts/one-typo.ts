/** From this length on, the word may also stand inside a compound; shorter ones only at the beginning of a word. */
const INSIDE_FROM = 6;

/**
 * Whether `text` holds `term` with at most one typo: a letter wrong, missing, too many, or two that changed places
 * (restricted Damerau-Levenshtein distance 1). Both are folded already; the term has four letters or more.
 */
export function findWithOneTypo(text: string, term: string): boolean {
  return term.length >= INSIDE_FROM ? insideText(text, term) : atWordStart(text, term);
}

function atWordStart(text: string, term: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if ((at === 0 || isGap(text.charCodeAt(at - 1))) && beginsWithOneTypo(text, at, term))
      return true;
  }
  return false;
}

/** One typo touches at most two of three pieces of the term, so one piece stands in the text as it is. */
function insideText(text: string, term: string): boolean {
  const third = Math.floor(term.length / 3);
  for (const [from, to] of [
    [0, third],
    [third, 2 * third],
    [2 * third, term.length],
  ] as const) {
    const piece = term.slice(from, to);
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      for (const shift of [0, -1, 1]) {
        const start = at - from + shift;
        if (start >= 0 && beginsWithOneTypo(text, start, term)) return true;
      }
    }
  }
  return false;
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
