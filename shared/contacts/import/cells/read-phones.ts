import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { PhoneKind } from '../../contact-point.ts';
import { isWrittenInFinland, SERVICE_NUMBER } from '../../phone-number.ts';
import { isNothing } from './clean-value.ts';

export type ReadPhones = {
  phones: { kind: PhoneKind; value: string }[];
  /** Numbers that did not parse and stand among `phones` as typed, and text that is no number. */
  invalid: string[];
  /** Words that stood beside the numbers. */
  rest: string;
};

const SPLIT = /:::|[,;|\n\r\t]+|\/|(?<!\s)\s+(?:tai|eller|or|ja|och|and|sekä|&)\s+/i;
const NUMBER = /(?:[+(]\s*)?\d[\d\s().\-–/+]*\d|\d/;
/** `040/1234567`, `+358 9/1234567`: a slash behind an area code stands within one number. */
const AREA_SLASH =
  /(?<!\d[ -]?)(\(?(?:\+\d{1,3}[\s-]?(?:\(0\))?[\s-]?\d{1,3}|0\d{1,3})\)?)\s?\/\s?(?=[1-9][\d\s-]{4})/g;
const EXTENSION =
  /(?:\b(?:alanro|alanumero|alanr|ext|extension|anknytning|ankn)\b\.?|\bx|#)\s*\d{1,6}\s*$/i;
/** Words and digits in brackets behind a number, which are no digits of it. */
const SAID = /\((?<=\d\s*\()(?=[^()]*\p{L})(?=[^()]*\d)[^()]*\)/gu;
/** Stands for a slash that divides nothing. */
const SLASH = '\u2215';
const MOBILE_WORD = /gsm|matka|mobil|känny|cell|handy/i;
const WORK_WORD =
  /työ|vaihde|toimisto|virka|suora|arb|tjänst|växel|direkt|work|office|direct|switchboard|business/i;
const HOME_WORD = /koti|hem|home|privat|oma/i;
const LABEL =
  /^(?:p|puh|puhelin|tel|telefon|phone|nro|numero|vaihde|växel|gsm|matkapuhelin|matkapuh|matka|mobil|mobile|mobiili|känny|kännykkä|työ|työpuhelin|työpuh|arbete|arb|work|office|koti|hem|home|oma|suora|direct|direkt|switchboard|business|mobilnr|mob|cell|matkap|kännykkä|toimisto|virka|lankapuhelin|tfn|telnr|puhnro|ext|m|t|d|h|w)?$/i;

/**
 * One Finnish number and nothing else, or `p.` before it: what is valid by its length alone (Traficom's numbering plan),
 * and is most of what lists hold. Everything else is left to the library, which is many times slower.
 */
const PLAIN =
  /^(?:(?:p|puh|tel)\.? )?(?:\+358[ -]?(?:\(0\) ?)?|00358[ -]?|358(?=\d{9}$)|0|(?=(?:4\d|50)\d{7}$))([2-9](?:[ -]?\d){5,8})$/;
/** `040/5550101`: the same, with a slash behind its area code. */
const PLAIN_WITH_SLASH = /^0(?=.{7,10}$)([2-9]\d{0,2}\/[1-9]\d{4,7})$/;

/**
 * Reads the numbers of one cell: several are split, each becomes E.164 where it is a valid number, else it stays as
 * typed. One without a country code is of `country`, and Finnish only where it is written so; of none where that is null. `kind` is what the column says; null lets the
 * number and the word beside it decide.
 */
export function readPhones(
  cell: string,
  kind: PhoneKind | null,
  country: CountryCode | null = 'FI',
): ReadPhones {
  const plain = PLAIN.exec(cell)?.[1] ?? PLAIN_WITH_SLASH.exec(cell)?.[1];
  if (plain !== undefined && (country === 'FI' || cell.startsWith('+'))) {
    const value = `+358${plain.replace(/[ /-]/g, '')}`;
    return { phones: [{ kind: kindOf(kind, '', value), value }], invalid: [], rest: '' };
  }
  const read: ReadPhones = { phones: [], invalid: [], rest: '' };
  const text = cell
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  if (isNothing(text)) return read;
  // Excel turned a long number into 3,58E+11: the digits are gone.
  if (/^\d[.,]\d+E\+?\d+$/i.test(text) || isDate(text)) return asTyped(read, text, kind);
  // Programs that take numbers for decimals write 405550101.0. `(pvm/mpm)` is one remark.
  // `(24h)`, `(ma–pe 9–15)` are said of a number.
  const said = text.match(SAID) ?? [];
  const whole = text
    .replace(SAID, ' ')
    .replace(/^(\+?\d{7,})[.,]0$/, '$1')
    .replace(/\([^()\d]*\)/g, (words) => words.replaceAll('/', SLASH));
  const pieces = splitNumbers(whole, country);
  if (!pieces) return asTyped(read, text, kind);
  const rest: string[] = said.map((words) => words.replace(/^\(|\)$/g, '').trim());
  for (const piece of pieces) {
    const number = NUMBER.exec(piece)?.[0].trim();
    const label = number
      ? piece
          .replace(number, ' ')
          .replace(/[():.\s]+/g, ' ')
          .trim()
      : piece;
    // `09 310 1691, vaihde`: the word belongs to the number before it.
    if (!number && read.phones.length > 0 && isLabel(piece)) continue;
    if (!number) {
      read.invalid.push(piece);
      rest.push(piece);
      continue;
    }
    if (/^(?:fax|faksi|telefax|telekopio)\b/i.test(piece)) {
      rest.push(piece);
      continue;
    }
    if (EXTENSION.test(piece)) {
      asTyped(read, piece, kind);
      continue;
    }
    const parsed = SERVICE_NUMBER.test(number) ? number : parseNumber(number, country);
    const value = parsed ?? piece;
    if (!parsed) read.invalid.push(piece);
    else if (!isLabel(label)) rest.push(label);
    add(read, kindOf(kind, label, value), value);
  }
  read.rest = rest.join(', ').replaceAll(SLASH, '/');
  return read;
}

function isLabel(text: string): boolean {
  return text.split(/[\s().:]+/).every((word) => LABEL.test(word));
}

function isDate(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}-\d{2}-\d{2}/.test(text);
}

/** `text` as E.164, or null where it is no valid number. A number with its own country code need only be possible. */
function parseNumber(text: string, country: CountryCode | null): string | null {
  if (country === 'FI' && !isWrittenInFinland(text)) return null;
  const number = parsePhoneNumberFromString(text, country ?? undefined);
  // Without an area code a number is one of many places; spreadsheets take away the zero alone.
  if (!number || /^[2-9](?:[ -]?\d){0,6}$/.test(text)) return null;
  const isForeign = /^\s*(?:\+|00)/.test(text) && number.countryCallingCode !== '358';
  return number.isValid() || (isForeign && number.isPossible()) ? number.number : null;
}

/** `P: 040 555 0101 T: 0295 480 171`: a word before the next whole number begins a piece of its own. */
const NEXT_LABEL =
  /(?<=\d)\s+(?=(?!(?:ext|extension|alanro|alanumero|alanr|ankn|anknytning|x|tai|eller|or|ja|och|and|sekä)(?!\p{L}))\p{L}{1,14}[.:]{0,2}\s?(?:\+|\(?0)[\d\s().-]{6})/giu;

/** The numbers of a cell, or null where a piece is too short to be one (`09 1234 567/568`): then nothing is cut. */
function splitNumbers(text: string, country: CountryCode | null): string[] | null {
  const pieces = text
    .replace(AREA_SLASH, '$1 ')
    .replace(NEXT_LABEL, ';')
    .split(SPLIT)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const digits = (piece: string) => piece.replace(/\D/g, '').length;
  if (pieces.length > 1 && pieces.some((piece) => digits(piece) > 0 && digits(piece) < 5))
    return null;
  const isTwo = (piece: string) => digits(piece) > 13 && digits(piece) <= 30;
  return pieces.flatMap((piece) => (isTwo(piece) ? splitRow(piece, country) : [piece]));
}

/** Two numbers with nothing but a space between them: split at the one place where both halves are valid. */
function splitRow(piece: string, country: CountryCode | null): string[] {
  if (parseNumber(piece, country)) return [piece];
  const places = [...piece.matchAll(/(?<=\d)\s+(?=\+|0)/g)].map((match) => match.index);
  const splits = places
    .map((place) => [piece.slice(0, place).trim(), piece.slice(place).trim()])
    .filter((halves) => halves.every((half) => half.replace(/\D/g, '').length >= 7))
    .filter((halves) => halves.every((half) => parseNumber(half, country)));
  return splits.length === 1 ? (splits[0] ?? [piece]) : [piece];
}

function asTyped(read: ReadPhones, text: string, kind: PhoneKind | null): ReadPhones {
  read.invalid.push(text);
  add(read, kindOf(kind, text.replace(/\d/g, ''), text), text);
  return read;
}

function add(read: ReadPhones, kind: PhoneKind, value: string): void {
  if (!read.phones.some((phone) => phone.value === value)) read.phones.push({ kind, value });
}

/** Finnish mobile numbers begin with 04 or 050 (Traficom's numbering plan); other Finnish numbers are an office's. */
function kindOf(kind: PhoneKind | null, label: string, value: string): PhoneKind {
  if (kind) return kind;
  if (MOBILE_WORD.test(label)) return 'mobile';
  if (WORK_WORD.test(label)) return 'work';
  if (HOME_WORD.test(label)) return 'other';
  if (/^\+358(?:4|50)/.test(value)) return 'mobile';
  return value.startsWith('+358') ? 'work' : 'other';
}
