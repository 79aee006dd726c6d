import { fold } from '../../text/fold.ts';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, pickText, type Language } from '../../i18n/languages.ts';

/** How bodies are called in the table, and how a body is found by what is written. */
export type BodyNames = {
  /** Short where the abbreviation is no other's, so that it can be read back. Empty where the body is not there. */
  nameOf: (id: string) => string;
  /** Its whole name. Empty where the body is not there. */
  fullNameOf: (id: string) => string;
  /** Every name and abbreviation of it. */
  allOf: (id: string) => string;
  /** The body of that name or abbreviation in any language; null where there is none, or more than one. */
  find: (text: string) => string | null;
};

/** Names of `organisations`, shown in `language`. */
export function bodyNames(organisations: readonly Organisation[], language: Language): BodyNames {
  const byText = new Map<string, string | null>();
  const all = new Map<string, string>();
  for (const { id, name, abbr } of organisations) {
    const texts = LANGUAGES.flatMap((one) => [name[one] ?? '', abbr?.[one] ?? '']);
    all.set(id, texts.filter(Boolean).join(' '));
    for (const text of new Set(texts.map(fold))) {
      if (text === '') continue;
      byText.set(text, byText.has(text) && byText.get(text) !== id ? null : id);
    }
  }
  const find = (text: string) => byText.get(fold(text)) ?? null;
  const shown = new Map(
    organisations.map(({ id, name, abbr }) => {
      const short = pickText(abbr, language);
      return [id, short !== '' && find(short) === id ? short : pickText(name, language)];
    }),
  );
  const full = new Map(organisations.map(({ id, name }) => [id, pickText(name, language)]));
  return {
    fullNameOf: (id) => full.get(id) ?? '',
    nameOf: (id) => shown.get(id) ?? '',
    allOf: (id) => all.get(id) ?? '',
    find,
  };
}
