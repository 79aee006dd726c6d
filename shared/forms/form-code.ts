import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** No 0 and O, no 1, I and L: read aloud and typed they are taken for each other. A prime number of them. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const ID_LENGTH = 6;
/** Of rows: no digits, which would go on the number before them. A prime number again. */
const CHECK_LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** Every dash and blank that a program or a person puts for the one between. */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])([${LETTERS}]{4})[\\p{Pd}\\u2212]([${LETTERS}]{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const DASH = /[\p{Pd}\u2212]/u;
const ROW_CODE =
  /(?<![\p{L}\p{N}.])([a-z]{1,2}\d{1,4})\.(\d{1,3})([a-hjkmnp-z]{2})(?![\p{L}\p{N}])/giu;

/**
 * The code of a form, `K7Q4-M2X9`: six letters of what it is for and two that check them. The same `seed` gives the same
 * code in every process; it says what the form is for, in which language.
 */
export function formCode(seed: string): string {
  const bytes = sha256(utf8ToBytes(seed));
  const id = Array.from(bytes.subarray(0, ID_LENGTH), (byte, at) =>
    // Two bytes a letter, so that no letter is much likelier than another.
    letterOf((byte * 256 + (bytes[at + ID_LENGTH] ?? 0)) % LETTERS.length),
  ).join('');
  const whole = id + checkOf(id);
  return `${whole.slice(0, 4)}-${whole.slice(4)}`;
}

/** The codes that `text` names, as they are written, each once; what only looks like a code is none. */
export function findFormCodes(text: string): string[] {
  if (!DASH.test(text)) return [];
  const found = new Set<string>();
  for (const [, first = '', second = ''] of text.matchAll(CODE)) {
    const whole = `${first}${second}`.toUpperCase();
    if (checkOf(whole.slice(0, ID_LENGTH)) !== whole.slice(ID_LENGTH)) continue;
    found.add(`${whole.slice(0, 4)}-${whole.slice(4)}`);
  }
  return [...found];
}

/**
 * The code of a section, `KD4821`, of what it is of (`seed`): it stays the same when sections come before it or go, so that a
 * form that went out earlier is still read into the right ones.
 */
export function sectionCode(seed: string): string {
  const bytes = sha256(utf8ToBytes(`section ${seed}`));
  const number = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  const letters = [0, 2].map((at) => CHECK_LETTERS[number(at) % CHECK_LETTERS.length] ?? '');
  return letters.join('').toUpperCase() + String(number(4) % 10_000).padStart(4, '0');
}

/** The code of a row, `A17.2jk`: its section, its number there from 1, and two letters that check both and the form. */
export function rowCode(form: string, section: string, number: number): string {
  const bytes = sha256(utf8ToBytes(`${form} ${section} ${String(number)}`));
  const check = [0, 2].map(
    (at) =>
      CHECK_LETTERS[((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % CHECK_LETTERS.length] ?? '',
  );
  return `${section}.${String(number)}${check.join('')}`;
}

/** What looks like the code of a row in `text`, as `rowCode` writes it, and where it stands. */
export function findRowCodes(text: string): { code: string; at: number; length: number }[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(ROW_CODE)].map(
    ({ 0: whole, 1: section = '', 2: number = '', 3: check = '', index }) => ({
      code: `${section.toUpperCase()}.${number}${check.toLowerCase()}`,
      at: index,
      length: whole.length,
    }),
  );
}

/** Two sums modulo a prime: a letter that is another, and two that changed places, are always seen. */
function checkOf(id: string): string {
  let [first, second] = [0, 0];
  for (const [at, letter] of [...id].entries()) {
    const value = LETTERS.indexOf(letter);
    first += value * (at + 1);
    second += value * (at + 1) ** 2;
  }
  return letterOf(first % LETTERS.length) + letterOf(second % LETTERS.length);
}

function letterOf(index: number): string {
  return LETTERS[index] ?? '';
}
