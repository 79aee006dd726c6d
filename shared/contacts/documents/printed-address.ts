import type { Language } from '../../i18n/languages.ts';
import type { PostalAddress } from '../contact-point.ts';
import { countryName } from '../exports/column-texts.ts';

/**
 * An address as it stands on a letter (Posti): street, postal code and town, and last a country other than Finland, by its
 * name in `language`. A no-break space keeps the postal code and its town in one line.
 */
export function printedAddress(
  { street, postalCode, city, country }: PostalAddress,
  language: Language,
): string[] {
  const isFinland = /^(fi|suomi|finland)?$/iu.test(country.trim());
  const place = isFinland ? '' : countryName(country.trim(), language);
  const town = [postalCode, city].map((part) => part.trim()).filter((part) => part !== '');
  return [street, town.join('\u00a0'), place]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
