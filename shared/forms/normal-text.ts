const UNSEEN = /\p{Cf}/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
const SPACES = /\s+/gu;

/**
 * Text as the words of a form are compared: programs change blanks, dashes and how letters are composed, and put marks in
 * that are not seen.
 */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}
