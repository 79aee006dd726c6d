import { LANGUAGES, LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { countryCodeOf } from '../import/country-code.ts';
import type { ExportColumn } from './exported-contact.ts';

/** The header of a column: a name that the import knows for sure. */
export function headerOf(column: ExportColumn, language: Language): string {
  return translatorFor(language)(`contactExports:column.${column}`);
}

/** What a language is called in the cells of a list in `language`. */
export function languageName(named: Language, language: Language): string {
  return translatorFor(language)(`contactExports:language.${named}`);
}

/** What every language is called, to choose from. */
export function languageNames(language: Language): string[] {
  return LANGUAGES.map((named) => languageName(named, language));
}

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
