import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from './use-screen-language.ts';
import { oncePerLanguage } from './once-per-language.ts';

const writers = oncePerLanguage((language: Language) => {
  const format = new Intl.NumberFormat(LOCALES[language]);
  return (value: number) => format.format(value);
});

/** Writes a number as the screen's language does: 1 234 in Finnish. */
export function useNumber(): (value: number) => string {
  return writers(useScreenLanguage());
}
