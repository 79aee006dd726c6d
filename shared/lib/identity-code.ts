/**
 * Day, month, year, sign of the century, number and check mark, with no letter or digit before or after. The sign is
 * sometimes left out: what is left counts only with a right check mark that is a letter, since ten digits are a phone number.
 * Word makes dashes of hyphens as one types; U+2212 is the minus sign.
 */
const CODE =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([\p{Pd}\u2212+A-FU-Y]?)(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu;
const MAYBE = /\d{6}[\p{Pd}\u2212+A-FU-Y]?\d{3}/iu;
const DASH = /^[\p{Pd}\u2212]$/u;
const CHECK_MARKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Signs between birth date and number: `+` 1800s; `-` and Y–U 1900s; A–F 2000s (Decree 128/2010, as amended 690/2022). */
const CENTURIES: Record<string, number> = { '+': 1800 };
for (const sign of '-YXWVU') CENTURIES[sign] = 1900;
for (const sign of 'ABCDEF') CENTURIES[sign] = 2000;

/**
 * Whether `text` holds what looks like a Finnish personal identity code (henkilötunnus). Made to be sure rather than
 * lenient: a code with a wrong check mark still counts, unless it is digits and a hyphen alone (`040123-4567`), which
 * may be a phone number and counts only when its check mark is right.
 */
export function hasIdentityCode(text: string): boolean {
  if (!MAYBE.test(text)) return false;
  return [...text.matchAll(CODE)].some(isCode);
}

/** `text` with `…` in the place of everything for which `hasIdentityCode` says that there is a code. */
export function maskIdentityCodes(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text.replace(CODE, (...match: string[]) => (isCode(match) ? '…' : (match[0] ?? '')));
}

function isCode(match: ArrayLike<string> & Iterable<string>): boolean {
  const digitsAlone = DASH.test(match[4] ?? '') && /\d/.test(match[6] ?? '');
  const isPlain = digitsAlone || match[4] === '';
  return isDate(match) && (isRight(match) || !isPlain);
}

/** Whether `text` is one Finnish personal identity code with a right check mark, and nothing else. */
export function isIdentityCode(text: string): boolean {
  return MAYBE.test(text) && text.trim() !== '' && removeIdentityCodes(text).trim() === '';
}

/** `text` without the personal identity codes in it whose check mark is right; other numbers stay. */
export function removeIdentityCodes(text: string): string {
  if (!MAYBE.test(text)) return text;
  let found = false;
  const left = text.replace(CODE, (...match: string[]) => {
    if (!isDate(match) || !isRight(match)) return match[0] ?? '';
    found = true;
    return '';
  });
  if (!found) return text;
  return left
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function isRight([, day, month, year, sign, number, mark]: ArrayLike<string> &
  Iterable<string>): boolean {
  if (sign === '' && /\d/.test(mark ?? '')) return false;
  return CHECK_MARKS[Number(`${day}${month}${year}${number}`) % 31] === mark?.toUpperCase();
}

function isDate([, day, month, year, sign]: ArrayLike<string> & Iterable<string>): boolean {
  const century = CENTURIES[sign?.toUpperCase() ?? ''] ?? 1900;
  const date = new Date(Date.UTC(century + Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
