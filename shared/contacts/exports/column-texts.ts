import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { countryCodeOf } from '../import/country-code.ts';
import type { ExportColumn } from './exported-contact.ts';

/** The header of a column: a name that the import knows for sure. */
export function headerOf(column: ExportColumn, language: Language): string {
  return translatorFor(language)(`contactExports:column.${column}`);
}

/** What each language is called in the cells of a list in `language`. */
export function languageNames(language: Language): Record<Language, string> {
  const t = translatorFor(language);
  return {
    fi: t('contactExports:language.fi'),
    sv: t('contactExports:language.sv'),
    en: t('contactExports:language.en'),
  };
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
