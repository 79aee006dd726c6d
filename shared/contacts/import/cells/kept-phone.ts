import type { CountryCode } from 'libphonenumber-js/min';
import { countryCodeOf } from '../../../text/country-code.ts';
import { isForeignCity, isForeignPostalCode } from '../../../text/foreign-place.ts';
import { readPhone, shownPhone } from '../../phone-number.ts';
import type { ImportedContact } from '../plan.ts';

type Place = Pick<ImportedContact, 'address' | 'organisation'>;

/** Missions of states: a list of them says whose they are, not where. */
const MISSION =
  /lähetystö|konsulaatti|edustusto|ambassad|ambasad|ambasciata|embajada|embaixada|konsulat|beskickning|embassy|consulate|high commission|permanent (?:mission|representation)|botschaft/iu;

/** Whether an organisation is a mission of a state in another. */
export function isMission(organisation: string): boolean {
  return MISSION.test(organisation);
}

/** The country of numbers that name none; null where the row is of another than Finland, and does not say which. */
export function countryOfNumbers({ address, organisation }: Place): CountryCode | null {
  const { country, city, postalCode } = address;
  if (country.trim() !== '') {
    if (city === '' && isMission(organisation)) return null;
    const code = countryCodeOf(country);
    return code === 'AX' ? 'FI' : code;
  }
  return isForeignCity(city) || isForeignPostalCode(postalCode) ? null : 'FI';
}

/**
 * A number of an imported contact as it is compared and dialled (E.164, or as written), and as it is shown. What a row
 * from abroad has as it was written stays so: read again, it would become Finnish.
 */
export function keptPhone(value: string, contact: Place): { normal: string; shown: string } {
  if (!value.startsWith('+') && countryOfNumbers(contact) !== 'FI')
    return { normal: value, shown: value };
  return { normal: readPhone(value).e164 ?? value, shown: shownPhone(value) };
}
