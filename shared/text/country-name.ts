import { LOCALES, type Language } from '../i18n/languages.ts';
import { countryCodeOf } from './country-code.ts';

const names = new Map<string, string>();

/** A country as a list in `language` writes it: the name of a two-letter code, anything else as it was typed. */
export function countryName(country: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const key = `${language} ${country}`;
  let name = names.get(key);
  if (name === undefined) {
    const shown = new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(country);
    name = shown !== undefined && countryCodeOf(shown) === country ? shown : country;
    names.set(key, name);
  }
  return name;
}
