import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { quote } from '../../../tabular/quoted-text.ts';

/** A number without a calling code, alone or among words and other numbers. */
const WITHOUT_CODE =
  /(?<![+\d"@])(?<!\+[\d\s()-]{1,20})\(?(?!00)\d[\d\s().\-–]{3,18}\d(?![\d"]|[^\s;,]*@)/g;
const FEWEST_DIGITS = 6;

/** `text` with the calling code of `country` before each number that names none; null where one is no number of it. */
export function withCountry(text: string, country: CountryCode): string | null {
  let isOfIt = true;
  let isChanged = false;
  const become = text.replace(WITHOUT_CODE, (number) => {
    if (number.replace(/\D/g, '').length < FEWEST_DIGITS) return number;
    const read = parsePhoneNumberFromString(number, country);
    if (!read?.isPossible()) isOfIt = false;
    isChanged = true;
    return read?.formatInternational() ?? number;
  });
  return isOfIt && isChanged ? become : null;
}

/** `text` with each number that names no country in double quotes, so that it is kept as it is; null where it has none. */
export function asWritten(text: string): string | null {
  const parts = text.split(/[;\n]|,\s|\s\/\s/).map((part) => part.trim());
  let isChanged = false;
  const become = parts.filter(Boolean).map((part) => {
    const [number = ''] = part.match(WITHOUT_CODE) ?? [];
    if (number.replace(/\D/g, '').length < FEWEST_DIGITS) return part;
    isChanged = true;
    return quote(part);
  });
  return isChanged ? become.join('; ') : null;
}
