import { useMemo } from 'react';
import { LOCALES } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';

/** Writes a number as the screen's language does: 1 234 in Finnish. */
export function useNumber(): (value: number) => string {
  const language = useScreenLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(LOCALES[language]);
    return (value) => format.format(value);
  }, [language]);
}
