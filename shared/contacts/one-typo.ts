/** From this length on, the word may also stand inside a compound; shorter ones only at the beginning of a word. */
const INSIDE_FROM = 6;

/** Half of a word of this length is still on few contacts when a letter is taken off. */
const LONG_FROM = 10;

/** What finds one word with at most one typo. */
export type TypoFinder = {
  /** Whether the word is found inside others too, not at their beginning alone. */
  isForgivenInside: boolean;
  /** A text that holds the word with at most one typo holds one of these as it stands. */
  pieces: readonly string[];
  /** Whether the part of `text` from `from` to `to` holds the word so; a line feed or the end of the text is at `to`. */
  isIn: (text: string, from: number, to: number) => boolean;
};

/**
 * Finds `term` with at most one typo: a letter wrong, missing, too many, or two that changed places (restricted
 * Damerau-Levenshtein distance 1). Term and texts are folded already; the term has four letters or more.
 */
export function typoFinder(term: string): TypoFinder {
  const middle = term.length >> 1;
  const [left = '', right = ''] = [term[middle - 1], term[middle]];
  const first = term.slice(0, middle);
  const second = term.slice(middle);
  const swapped = term.slice(0, middle - 1) + right + left + term.slice(middle + 1);
  const inside = term.length >= INSIDE_FROM;

  const isIn = (text: string, from: number, to: number) => {
    const begins = (start: number) =>
      start >= from &&
      (inside || start === from || isGap(text.charCodeAt(start - 1))) &&
      beginsWithOneTypo(text, start, to, term);
    const isAt = (piece: string, starts: (at: number) => boolean) => {
      for (
        let at = text.indexOf(piece, from);
        at >= 0 && at < to;
        at = text.indexOf(piece, at + 1)
      ) {
        if (starts(at)) return true;
      }
      return false;
    };
    return (
      isAt(first, begins) ||
      // The typo before it: a wrong letter, one missing, one too many.
      isAt(
        second,
        (at) => begins(at - middle) || begins(at - middle + 1) || begins(at - middle - 1),
      ) ||
      isAt(swapped, begins)
    );
  };
  // A typo is in the first half or in the second, or two letters changed places over the middle. Without the two letters
  // at the middle, one of the halves of a long word stands whatever the typo: one look less through all texts.
  const pieces =
    term.length >= LONG_FROM
      ? [term.slice(0, middle - 1), term.slice(middle + 1)]
      : [first, second, swapped];
  return { isForgivenInside: inside, pieces, isIn };
}

function beginsWithOneTypo(text: string, start: number, to: number, term: string): boolean {
  let same = 0;
  while (same < term.length && text.charCodeAt(start + same) === term.charCodeAt(same)) same++;
  // The typo may be the last letter, but then the text must have one there: `virtane` is no typo of `virta`.
  if (same >= term.length) return true;
  const at = start + same;
  const hasLetter = at < to && !isGap(text.charCodeAt(at));
  if (hasLetter && goesOnWith(text, at + 1, term, same + 1)) return true;
  if (same + 1 < term.length && goesOnWith(text, at, term, same + 1)) return true;
  if (hasLetter && goesOnWith(text, at + 1, term, same)) return true;
  return (
    same + 1 < term.length &&
    text.charCodeAt(at) === term.charCodeAt(same + 1) &&
    text.charCodeAt(at + 1) === term.charCodeAt(same) &&
    goesOnWith(text, at + 2, term, same + 2)
  );
}

/** Whether `text` has at `at` what `term` has from `from` on. */
function goesOnWith(text: string, at: number, term: string, from: number): boolean {
  for (let each = from; each < term.length; each += 1) {
    if (text.charCodeAt(at + each - from) !== term.charCodeAt(each)) return false;
  }
  return true;
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 45 || code === 46 || code === 64;
}
