import type { TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';

/** What the office writes in one language alone (topics, roles, tasks): as it works in Finnish, it is read aloud so. */
export function ownWords(text: string, language: Language): TextInLanguage {
  if (language === 'fi') return { text };
  return { text, language: { from: 'fi', to: language, quiet: true, unasked: true } };
}

/** A name from a list of choices, as it stands in the middle of a line. */
export function withinLine(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
