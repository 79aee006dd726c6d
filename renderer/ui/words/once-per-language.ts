import type { Language } from '#shared/i18n/languages.ts';

/** Makes for each language what takes long to make, once: the browser reads its rules for dates and numbers anew each time. */
export function oncePerLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
