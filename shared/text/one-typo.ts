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
  /** A place in the first line of `text` that holds the word so, -1 where none does. The word runs over no line feed. */
  find: (text: string) => number;
  /** Tells of every place of `text`, of any number of lines, that holds the word so; in no order, of some more than once. */
  findAll: (text: string, tell: (at: number) => void) => void;
};

/** A part of the word that stands as it is where the typo is elsewhere, and how many letters of the word are before it. */
type Piece = { letters: string; before: number };

/**
 * Finds `term` with at most one typo: a letter wrong, missing, too many, or two that changed places (restricted
 * Damerau-Levenshtein distance 1). Term and texts are folded already; the term has four letters or more.
 */
export function typoFinder(term: string): TypoFinder {
  const pieces = piecesOf(term);
  return {
    isForgivenInside: term.length >= INSIDE_FROM,
    pieces: pieces.map(({ letters }) => letters),
    find: (text) => {
      let first = -1;
      for (const piece of pieces) {
        const start = startAround(piece, text, term);
        if (start >= 0 && (first < 0 || start < first)) first = start;
      }
      return first;
    },
    findAll: (text, tell) => {
      for (const { letters, before } of pieces) {
        for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
          const start = startAt(at - before, before, text, term);
          if (start >= 0) tell(start);
        }
      }
    },
  };
}

/**
 * A typo is in the first half or in the second, or two letters changed places over the middle. Without the two letters
 * at the middle, one of the halves of a long word stands whatever the typo: one look less through all texts.
 */
function piecesOf(term: string): Piece[] {
  const middle = term.length >> 1;
  if (term.length >= LONG_FROM) {
    return [
      { letters: term.slice(0, middle - 1), before: 0 },
      { letters: term.slice(middle + 1), before: middle + 1 },
    ];
  }
  const [left = '', right = ''] = [term[middle - 1], term[middle]];
  const swapped = term.slice(0, middle - 1) + right + left + term.slice(middle + 1);
  return [
    { letters: term.slice(0, middle), before: 0 },
    { letters: term.slice(middle), before: middle },
    { letters: swapped, before: 0 },
  ];
}

/** Where the term begins around the first piece that it stands around, with at most one typo; -1 where around none. */
function startAround({ letters, before }: Piece, text: string, term: string): number {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const start = startAt(at - before, before, text, term);
    if (start >= 0) return start;
  }
  return -1;
}

/** Where the term begins whose piece, `before` letters into it, stands as if it began at `start`; -1 where it does not. */
function startAt(start: number, before: number, text: string, term: string): number {
  if (isStart(text, start, term)) return start;
  // The typo before it: one letter missing, or one too many.
  if (before > 0 && isStart(text, start + 1, term)) return start + 1;
  if (before > 0 && isStart(text, start - 1, term)) return start - 1;
  return -1;
}

function isStart(text: string, start: number, term: string): boolean {
  if (start < 0) return false;
  const isAnywhere = term.length >= INSIDE_FROM || start === 0;
  return (isAnywhere || isGap(text.charCodeAt(start - 1))) && beginsWithOneTypo(text, start, term);
}

function beginsWithOneTypo(text: string, start: number, term: string): boolean {
  let same = 0;
  while (same < term.length && text.charCodeAt(start + same) === term.charCodeAt(same)) same++;
  // The typo may be the last letter, but then the text must have one there: `virtane` is no typo of `virta`.
  if (same >= term.length) return true;
  const at = start + same;
  const hasLetter = at < text.length && !isGap(text.charCodeAt(at));
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

/** Whether a word ends before this sign (its code), or begins after it: spaces, line feeds, what stands between two texts that are looked through together, and `-`, `.`, `@`. */
export function isGap(code: number): boolean {
  return code === 0 || code === 32 || code === 10 || code === 45 || code === 46 || code === 64;
}
