/**
 * Day, month, year, sign of the century, number and check mark, with no letter or digit before or after. The sign is
 * sometimes left out: what is left counts only with a right check mark that is a letter, since ten digits are a phone number.
 * Word makes dashes of hyphens as one types; U+2212 is the minus sign.
 */
const CODE =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([\p{Pd}\u2212+A-FU-Y]?)(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu;
/**
 * The same in a folded text, whatever stands around it and with a blank anywhere. Looked for at every character anew: a
 * number that begins like a code may not hide the code that begins within it.
 */
const LOOSE =
  /(?=((\d ?\d) ?(\d ?\d) ?(\d ?\d) ?([\p{Pd}\u2212\u2043\u02d7+A-FU-Y]?) ?(\d ?\d ?\d) ?([0-9A-FHJ-NPR-Y])))/giu;
/** What folds to itself, as nearly every character does. */
const PLAIN = /^[ -~]$/;
/** Beside those, what texts are written with and what is a digit in no other form either. */
const NO_DIGITS = new Set(Array.from('åäöÅÄÖéÉ–—’”…•', (sign) => sign.charCodeAt(0)));
/** Of a code whose sign and check mark are letters. */
const DIGITS = 9;
const DASH = /^[\p{Pd}\u2212\u2043\u02d7]$/u;
const CHECK_MARKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Signs between birth date and number: `+` 1800s; `-` and Y–U 1900s; A–F 2000s (Decree 128/2010, as amended 690/2022). */
const CENTURIES: Record<string, number> = { '+': 1800 };
for (const sign of '-YXWVU') CENTURIES[sign] = 1900;
for (const sign of 'ABCDEF') CENTURIES[sign] = 2000;

/** What is not seen and parts nothing: soft hyphens, zero-width characters, controls that are no blank. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;
/** The program's own ids are random, so that a code can seem to stand in one. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/** Where in a text a code stands; `isRight` when its check mark is. */
type Place = { start: number; end: number; isRight: boolean };

/** The parts of a code: day, month, year, sign, number, check mark. */
type Parts = readonly string[];

/**
 * Where in `text` there is what looks like a Finnish personal identity code (henkilötunnus), in order. Made to be sure
 * rather than lenient: a code with a wrong check mark still counts, unless it is digits and a hyphen alone
 * (`040123-4567`), which may be a phone number and counts only when its check mark is right.
 *
 * A code is also known where it is glued to words, has blanks or line breaks in it, soft hyphens, zero-width characters
 * or other forms of its characters (compatibility forms of Unicode, as full-width ones). So written its check mark must
 * be right (the remainder of its nine digits by 31, Decree 128/2010).
 */
export function identityCodesIn(text: string): Place[] {
  if (isShortOfDigits(text) || !/\p{N}/u.test(text)) return [];
  const strict = strictPlaces(text);
  const loose = loosePlaces(text).filter(({ start, end }) =>
    strict.every((one) => one.end <= start || one.start >= end),
  );
  return [...strict, ...loose].sort((one, other) => one.start - other.start);
}

/** Nearly every text ends here: too few digits, and no character that may be one in another form. */
function isShortOfDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
    else if (unit > 0x7e && !NO_DIGITS.has(unit)) return false;
  }
  return digits < DIGITS;
}

/** Whether there is anything in `text` that `identityCodesIn` finds. */
export function hasIdentityCode(text: string): boolean {
  return identityCodesIn(text).length > 0;
}

/** `text` with `…` in the place of everything for which `hasIdentityCode` says that there is a code. */
export function maskIdentityCodes(text: string): string {
  return replaced(text, identityCodesIn(text), '…');
}

/** Whether `text` is one or more Finnish personal identity codes with right check marks, and nothing else. */
export function isIdentityCode(text: string): boolean {
  return text.trim() !== '' && removeIdentityCodes(text).trim() === '';
}

/** `text` without the personal identity codes in it whose check mark is right; other numbers stay. */
export function removeIdentityCodes(text: string): string {
  const right = identityCodesIn(text).filter(({ isRight }) => isRight);
  if (right.length === 0) return text;
  return replaced(text, right, '')
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function replaced(text: string, places: readonly Place[], by: string): string {
  let left = '';
  let from = 0;
  for (const { start, end } of places) {
    left += text.slice(from, start) + by;
    from = end;
  }
  return left + text.slice(from);
}

function strictPlaces(text: string): Place[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const [whole, ...parts] = match;
    const right = isRight(parts);
    const isPlain = isDigitsAlone(parts) || parts[3] === '';
    if (!isDate(parts) || (!right && isPlain)) return [];
    return [{ start: match.index, end: match.index + whole.length, isRight: right }];
  });
}

function loosePlaces(text: string): Place[] {
  // Nearly every text ends here, before each character is folded by itself: taken apart, a text holds whatever it holds.
  if (folded(text, 'NFKD').search(LOOSE) < 0) return [];
  const { fold, starts, ends } = foldWithPlaces(text.replace(ID, (id) => '_'.repeat(id.length)));
  const places: Place[] = [];
  for (const match of fold.matchAll(LOOSE)) {
    const whole = match[1] ?? '';
    const start = starts[match.index] ?? 0;
    const end = ends[match.index + whole.length - 1] ?? 0;
    if (start < (places.at(-1)?.end ?? 0)) continue;
    const around = { before: before(text, start), after: text.slice(end, end + 2) };
    if (isLooseCode(whole, match.slice(2), around)) places.push({ start, end, isRight: true });
  }
  return places;
}

/** A longer number is none; a blank elsewhere than around the sign, or no sign, needs more that speaks for a code. */
function isLooseCode(
  whole: string,
  spaced: Parts,
  { before, after }: { before: string; after: string },
): boolean {
  if (/\p{Nd}$/u.test(before) || /^\p{Nd}/u.test(after)) return false;
  const parts = spaced.map((part) => part.replaceAll(' ', ''));
  if (!isRight(parts) || !isDate(parts)) return false;
  const isWhole = parts[3] !== '' && /^\d{6} ?\D ?\d{3}\S$/u.test(whole);
  return isWhole || (!isDigitsAlone(parts) && !/^[\p{L}\p{M}]/u.test(after));
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at);
}

/** `text` in compatibility forms, a blank for blanks, nothing unseen. */
function folded(text: string, form: 'NFKC' | 'NFKD'): string {
  return text.normalize(form).replace(UNSEEN, '').replace(/\s+/gu, ' ');
}

/** Each character of `text` folded, with where in `text` what became each of its characters begins and ends. */
function foldWithPlaces(text: string): { fold: string; starts: number[]; ends: number[] } {
  let fold = '';
  // Asked of the text itself at each blank, it would be put together anew each time.
  let endsInBlank = false;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = PLAIN.test(character) ? character : folded(character, 'NFKC');
    if (plain === ' ' && endsInBlank) ends[ends.length - 1] = end;
    else {
      fold += plain;
      if (plain !== '') endsInBlank = plain.endsWith(' ');
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { fold, starts, ends };
}

function isDigitsAlone([, , , sign = '', , mark = '']: Parts): boolean {
  return DASH.test(sign) && /\d/.test(mark);
}

function isRight([day, month, year, sign, number, mark]: Parts): boolean {
  if (sign === '' && /\d/.test(mark ?? '')) return false;
  return CHECK_MARKS[Number(`${day}${month}${year}${number}`) % 31] === mark?.toUpperCase();
}

function isDate([day, month, year, sign]: Parts): boolean {
  const century = CENTURIES[sign?.toUpperCase() ?? ''] ?? 1900;
  const date = new Date(Date.UTC(century + Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
