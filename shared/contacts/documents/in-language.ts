import type { Language, LocalText } from '../../i18n/languages.ts';

/** The text in `language`; where it stands in another, that language is named, so that it can be marked. */
export function inLanguage(
  text: LocalText | undefined,
  language: Language,
): { text: string; language?: Language } {
  const found = ([language, 'fi', 'sv', 'en'] as const).find((candidate) => text?.[candidate]);
  if (!found) return { text: '' };
  return { text: text?.[found] ?? '', ...(found !== language && { language: found }) };
}
