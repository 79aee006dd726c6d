import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { groupDigits, groupOfficeNumber } from '../lib/group-digits.ts';
import type { PhoneKind } from './contact-point.ts';

export type ReadPhone = {
  /** E.164 (`+358401234567`), or null where the text is not one whole number; then keep the text as typed. */
  e164: string | null;
  /** Mobile and landline are told apart for Finnish numbers; others are `other`. */
  kind: PhoneKind;
  /** As written at home for a Finnish number (`040 123 4567`), internationally for others; the text itself if unread. */
  national: string;
};

/** Finnish mobile ranges after the country code: 4x, 50 (Traficom's numbering plan M 32). */
const FINNISH_MOBILE = /^(4\d|50)/;

/**
 * Whether a number without a country code is written as one is in Finland: with its 0, or as a mobile number that lost it
 * in a spreadsheet (`405550101`, `40 555 0101`). `(404) 555-1212` and `501 234 567` are of other countries (Traficom's
 * numbering plan M 32: mobile numbers are 4x and 50 with seven digits behind, 457 with seven).
 */
export function isWrittenInFinland(text: string): boolean {
  const number = text.trim().replace(/^\p{L}{1,12}[.:]{0,2}\s?/u, '');
  if (isBritishMobile(number)) return false;
  return WRITTEN_IN_FINLAND.some((form) => form.test(number));
}

/** `07700 900123`: eleven digits that begin with 07 are British; the numbers of Finland that do (0700, 071, 073, 075) have less. */
function isBritishMobile(number: string): boolean {
  return /^07\d{9}$/.test(number.replace(/\D/g, ''));
}

const WRITTEN_IN_FINLAND = [
  // With its 0, or with a calling code, behind what is dialled before one.
  /^(?:\(?0|\+|990)/,
  /^358(?:[ -]?\d){6,10}$/,
  /^(?:4\d|50)[ -]?\d{3}[ -]?\d{4}(?:[.,]0)?$/,
  /^457\d{7}$/,
];

/** A harmonised service number (116 006): the same in all of Europe, and without a country code (Traficom's numbering plan). */
export const SERVICE_NUMBER = /^116[ -]?\d{3}$/;

/**
 * Reads one phone number as it is written in Finland: `040 123 4567`, `+358 (0)40 …`, `00358…`, `p. 040…`,
 * `405550101` (a cell that lost its zero). Finland is assumed where no country is given and the number is written so.
 * Two numbers in one text (`09 1234 5678 / 050 123`) are not read as one: split them first with `splitPhones`.
 */
export function readPhone(text: string): ReadPhone {
  const typed = text.trim();
  if (splitPhones(typed).length > 1 || SERVICE_NUMBER.test(typed))
    return { e164: null, kind: 'other', national: typed };
  const parsed = isWrittenInFinland(typed)
    ? parsePhoneNumberFromString(typed, { defaultCountry: 'FI' }, metadata)
    : undefined;
  if (!parsed?.isValid()) return { e164: null, kind: 'other', national: typed };
  if (parsed.countryCallingCode !== '358') {
    return { e164: parsed.number, kind: 'other', national: parsed.formatInternational() };
  }
  return {
    e164: parsed.number,
    kind: FINNISH_MOBILE.test(parsed.nationalNumber) ? 'mobile' : 'work',
    national: groupDigits(parsed.formatNational()),
  };
}

/** A number as it is shown: in the groups in which it is written in Finland, internationally for others; else as typed. */
export function shownPhone(text: string): string {
  const { e164, national } = readPhone(text);
  return e164 === null ? text : groupOfficeNumber(national);
}

/**
 * The numbers in a cell that holds several: `09 1234 5678 / 050 1234567`, `040 1 tai 050 2`, one a line.
 * A slash within one number (`050/1234567`) does not part it. Returns the parts as typed, trimmed, none empty.
 */
export function splitPhones(text: string): string[] {
  const parts = text
    .split(/[;,\n\r|]|(?<!\s)\s+(?:tai|ja|eller|och|or|and)\s+|\/|:::/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const whole = parts.every((part) => part.replace(/\D/g, '').length >= 5);
  return parts.length > 1 && !whole && text.includes('/') ? [text.trim()] : parts;
}
