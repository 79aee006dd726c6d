/** A letter of the style TableText in words with many wide ones, and the two margins of a cell; in twips. */
const LETTER_TWIPS = 102;
const CELL_EDGES = 200;

/**
 * The width of a column in which no word of `texts` is broken, in twips, as far as there is room: `least` where its words
 * are short, never more than `most`.
 */
export function widthOfWords(
  texts: Iterable<string>,
  { least, most }: { least: number; most: number },
): number {
  let longest = 0;
  for (const text of texts) {
    for (const word of text.split(/[\s\u00ad-]+/u)) longest = Math.max(longest, word.length);
  }
  return Math.min(most, Math.max(least, CELL_EDGES + longest * LETTER_TWIPS));
}
