import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';

/**
 * The language and the theme of the screens as they last were, kept beside the office: while it is opening, or cannot be
 * opened, its settings cannot say. Finnish, and the system's theme, where nothing is known.
 */
const LANGUAGE = 'last-language';
const THEME = 'last-theme';

type Theme = Preferences['theme'];

const kept = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing: each start speaks Finnish until the office is open.
    return null;
  }
};

const keep = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // As above.
  }
};

export function lastLanguage(): Language {
  const language = kept(LANGUAGE);
  return isLanguage(language) ? language : 'fi';
}

/** Whether an office was open here before: the next one then looks as it did. */
export function hasOpenedBefore(): boolean {
  return kept(LANGUAGE) !== null;
}

export function keepLastLanguage(language: Language): void {
  keep(LANGUAGE, language);
}

/** Has the page look as `theme` says, now and at the next start before the office is open. */
export function showTheme(theme: Theme): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  keep(THEME, theme);
}

/** Has the page look and speak as it last did: before anything is drawn. */
export function showLastLook(): void {
  const theme = kept(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = lastLanguage();
}
