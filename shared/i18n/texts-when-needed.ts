import type { Texts } from './fi/index.ts';
import type { Language } from './languages.ts';

/**
 * The texts of each language that are there: in the window and its workers, those that were loaded (`#texts` in
 * `package.json`).
 */
export const texts: Partial<Record<Language, Texts>> = {};

const FILES: Record<Language, () => Promise<Texts>> = {
  fi: async () => (await import('./fi/index.ts')).fi,
  sv: async () => (await import('./sv/index.ts')).sv,
  en: async () => (await import('./en/index.ts')).en,
};

/** Loads the texts of `language` unless they are there. Rejects where their file cannot be had; then it may be asked again. */
export async function loadTexts(language: Language): Promise<void> {
  texts[language] ??= await FILES[language]();
}
