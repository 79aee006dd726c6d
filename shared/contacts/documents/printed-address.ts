import type { Language } from '../../i18n/languages.ts';
import type { PostalAddress } from '../contact-point.ts';
import { countryName } from '../../text/country-name.ts';
import { townInSwedish } from './town-names.ts';

/** A post-office box, as ministries write theirs. */
const BOX = { fi: 'PL', sv: 'PB', en: 'P.O. Box' } as const;
const ANY_BOX = /^(?:PL|PB|P\.?\s?O\.?\s?Box)\s?(?=\d)/iu;

/**
 * An address as it stands on a letter (Posti): street, postal code and town, and last a country other than Finland, by its
 * name in `language`. A Finnish one is written as it is in `language`: the box, and in Swedish the town (both languages are
 * Posti's); names of streets stay as they are kept. A no-break space keeps the postal code and its town in one line.
 */
export function printedAddress(
  { street, postalCode, city, country }: PostalAddress,
  language: Language,
): string[] {
  const isFinland = /^(fi|suomi|finland)?$/iu.test(country.trim());
  const place = isFinland ? '' : countryName(country.trim(), language);
  const town = [postalCode, isFinland ? townIn(language, city) : city]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const box = isFinland ? street.trim().replace(ANY_BOX, `${BOX[language]} `) : street;
  return [box, town.join('\u00a0'), place].map((line) => line.trim()).filter((line) => line !== '');
}

function townIn(language: Language, town: string): string {
  if (language === 'en')
    return /^(?:valtioneuvosto|statsrådet)$/iu.test(town.trim()) ? 'Government' : town;
  return language === 'sv' ? townInSwedish(town) : town;
}
