import type { CountryCode } from 'libphonenumber-js/min';
import { countryCodeOf } from '../../../text/country-code.ts';
import { isForeignCity, isForeignPostalCode } from '../../../text/foreign-place.ts';
import type { PostalAddress } from '../../contact-point.ts';
import { readPhone } from '../../phone-number.ts';
import type { ImportedContact } from '../plan.ts';

/** The country of numbers that name none; null where the row is of another than Finland, and does not say which. */
export function countryOfNumbers({ country, city, postalCode }: PostalAddress): CountryCode | null {
  if (country.trim() !== '') {
    const code = countryCodeOf(country);
    return code === 'AX' ? 'FI' : code;
  }
  return isForeignCity(city) || isForeignPostalCode(postalCode) ? null : 'FI';
}

/**
 * A number of an imported contact as it is compared and dialled (E.164, or as written), and as it is shown. What a row
 * from abroad has as it was written stays so: read again, it would become Finnish.
 */
export function keptPhone(
  value: string,
  { address }: Pick<ImportedContact, 'address'>,
): { normal: string; shown: string } {
  if (!value.startsWith('+') && countryOfNumbers(address) !== 'FI')
    return { normal: value, shown: value };
  const { e164, national } = readPhone(value);
  return { normal: e164 ?? value, shown: national };
}
