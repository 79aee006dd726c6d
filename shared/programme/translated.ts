import type { Language } from '../i18n/languages.ts';

/** The languages into which the programme is translated; Finnish is the source. */
export const TARGET_LANGUAGES = ['sv', 'en'] as const satisfies readonly Language[];
export type TargetLanguage = (typeof TARGET_LANGUAGES)[number];

/**
 * A text of the programme in up to three languages, absent where there is none. `basis` holds for each translation the
 * mark (`textMark`) of the Finnish that it was made from: where the Finnish has another mark today, the translation is
 * older than it. So an undo of the Finnish makes the translation current again.
 */
export type Translated<T> = Partial<Record<Language, T>> & {
  basis?: Partial<Record<TargetLanguage, string>>;
};
