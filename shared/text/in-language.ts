import type { Language, LocalText } from '../i18n/languages.ts';

/** A text as a document prints it; `language` is there where it is not the document's. */
export type TextInLanguage = { text: string; language?: Language };

/** The text in `language`; where it stands in another, that language is named, so that it can be marked. */
export function inLanguage(text: LocalText | undefined, language: Language): TextInLanguage {
  const found = ([language, 'fi', 'sv', 'en'] as const).find((candidate) => text?.[candidate]);
  if (!found) return { text: '' };
  return { text: text?.[found] ?? '', ...(found !== language && { language: found }) };
}
