import type { Language, LocalText } from '../i18n/languages.ts';

/** That a text stands in for a missing translation: the language it is in, and that in which it should be. */
export type StandIn = {
  from: Language;
  to: Language;
  /** Nothing beside it tells its reader so: of names, and where it is said otherwise. */
  quiet?: true;
  /** It has no translation to ask for: what the office writes in one language alone, most likely this one. */
  unasked?: true;
};

/** A text as a document prints it; `language` is there where it is not the document's. */
export type TextInLanguage = { text: string; language?: StandIn };

/** The text in `language`; where it stands in another, that is told, so that it can be marked. */
export function inLanguage(text: LocalText | undefined, language: Language): TextInLanguage {
  const found = ([language, 'fi', 'sv', 'en'] as const).find((candidate) => text?.[candidate]);
  if (!found) return { text: '' };
  return { text: text?.[found] ?? '', ...standIn(found, language) };
}

/** The same of the name of an organisation, a body or a unit: in whatever language, it is what they are called. */
export function nameIn(name: LocalText | undefined, language: Language): TextInLanguage {
  return quietly(inLanguage(name, language));
}

/** The text without a word beside it that it is not translated. */
export function quietly({ text, language }: TextInLanguage): TextInLanguage {
  return language ? { text, language: { ...language, quiet: true } } : { text };
}

/** Of a text in `from` in a document in `to`; nothing where the two are one. */
export function standIn(from: Language, to: Language): { language?: StandIn } {
  return from === to ? {} : { language: { from, to } };
}
