import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import type { Language } from '../../i18n/languages.ts';
import { groupDigits, groupOfficeNumber } from '../../lib/group-digits.ts';

/**
 * A phone number as a document prints it: a Finnish number the way it is dialled at home in Finnish and Swedish
 * documents (`0295 160 001`), internationally in English ones (`+358 29 516 0001`); others always internationally.
 * `number` is E.164, or as it is dialled in Finland; what does not parse is printed as it stands.
 */
export function phoneText(number: string, language: Language): string {
  // Words about a number are not to be lost.
  const parsed = /\p{L}/u.test(number)
    ? undefined
    : parsePhoneNumberFromString(number, 'FI', metadata);
  if (!parsed) return number;
  if (parsed.countryCallingCode !== '358') return parsed.formatInternational();
  if (language === 'en') return groupDigits(parsed.formatInternational());
  return groupOfficeNumber(groupDigits(parsed.formatNational()));
}
