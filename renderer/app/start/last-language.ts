import { isLanguage, type Language } from '#shared/i18n/languages.ts';

/**
 * The language of the screens as it last was, kept beside the office: while the office is opening, or cannot be opened,
 * its settings cannot say. Finnish where nothing is known.
 */
const KEY = 'last-language';

export function lastLanguage(): Language {
  try {
    const kept = window.localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : 'fi';
  } catch {
    return 'fi';
  }
}

export function keepLastLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing: the next start speaks Finnish until the office is open.
  }
}
