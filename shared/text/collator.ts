import { LOCALES, type Language } from '../i18n/languages.ts';

const collators = new Map<Language, Intl.Collator>();

/** Compares names as the alphabet of `language` orders them: Finnish and Swedish put å, ä, ö last; numbers by size. */
export function collatorFor(language: Language): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: 'variant' });
    collators.set(language, collator);
  }
  return collator;
}
