const UNSEEN = /\p{Cf}/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
const SPACES = /\s+/gu;
/** What most texts consist of: nothing of it is compared otherwise than it stands. */
const PLAIN = /^[ -~åäöÅÄÖ]*$/u;

/**
 * Text as the words of a form are compared: programs change blanks, dashes and how letters are composed, and put marks in
 * that are not seen.
 */
export function normalText(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

/** Lists set a sign before what they list. */
const LIST_SIGN = /^(?:[•▪▫◦*-]|\d{1,3}[.)])\s+/u;

/** A normal text without the sign of a list before it. */
export function withoutListSign(text: string): string {
  return text.replace(LIST_SIGN, '');
}
