import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';

/** What each language is called in the cells of a list in `language`. */
export function languageNames(language: Language): Record<Language, string> {
  const t = translatorFor(language);
  return {
    fi: t('contactExports:language.fi'),
    sv: t('contactExports:language.sv'),
    en: t('contactExports:language.en'),
  };
}
