/** The languages of the office: screens, documents and texts. Finnish is the source and the default. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Locale tags for `Intl` and Word: Swedish as in Finland, English as in Britain. */
export const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A text in one or more languages; a language without its text is absent, never an empty string. */
export type LocalText = Partial<Record<Language, string>>;

/** The text in `language`, or failing that in Finnish, Swedish or English; `''` where there is none at all. */
export function pickText(text: LocalText | undefined, language: Language): string {
  return text?.[language] ?? text?.fi ?? text?.sv ?? text?.en ?? '';
}

/** The language in which `pickText` gives a text; undefined where there is none at all. */
export function languageOf(text: LocalText | undefined, language: Language): Language | undefined {
  return [language, ...LANGUAGES].find((one) => text?.[one] !== undefined);
}

/** Whether `value` is one of the three languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
