/** Form of a Finnish personal identity code; the marks of the century are those of decree 690/2022. */
const FORM =
  /(?<![\p{L}\d])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d)([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const CHECK_MARKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether the text holds what looks like a personal identity code (henkilötunnus). Made to be sure rather than lenient:
 * a code with a wrong check mark still counts, unless it is digits and a hyphen alone (`040123-4567`), which may be a
 * phone number and counts only when its check mark is right.
 */
export function hasIdentityCode(text: string): boolean {
  for (const [, day, month, year, century, order, mark] of text.matchAll(FORM)) {
    const digitsAlone = century === '-' && /\d/.test(mark ?? '');
    const right = CHECK_MARKS[Number(`${day}${month}${year}${order}`) % 31] === mark?.toUpperCase();
    if (right || !digitsAlone) return true;
  }
  return false;
}
