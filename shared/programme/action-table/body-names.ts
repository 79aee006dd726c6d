import { CATALOGUE_ORGANISATIONS } from '../../contacts/catalogue/organisations.ts';
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
  /**
   * The body of that name or abbreviation in any language, one of the catalogue where the office has none
   * (`catalogueKeyOf`); null where there is none, or more than one.
   */
  find: (text: string) => string | null;
  /** Whether more than one of the office bears that name. */
  isShared: (text: string) => boolean;
};

const OF_CATALOGUE = 'catalogue:';

/** The key in the catalogue of a body that the office does not have yet; undefined for the id of one that it has. */
export function catalogueKeyOf(id: string): string | undefined {
  return id.startsWith(OF_CATALOGUE) ? id.slice(OF_CATALOGUE.length) : undefined;
}

/** Names of `organisations`, and of those of the catalogue that are not among them, shown in `language`. */
export function bodyNames(office: readonly Organisation[], language: Language): BodyNames {
  const had = new Set(office.map(({ catalogueKey }) => catalogueKey));
  const others = CATALOGUE_ORGANISATIONS.filter(({ key }) => !had.has(key));
  const listed = others.map(({ key, name, abbr }) => ({ id: `${OF_CATALOGUE}${key}`, name, abbr }));
  const organisations = [...office, ...listed];
  const byText = new Map<string, string | null>();
  const all = new Map<string, string>();
  for (const { id, name, abbr } of office) {
    const texts = LANGUAGES.flatMap((one) => [name[one] ?? '', abbr?.[one] ?? '']);
    all.set(id, texts.filter(Boolean).join(' '));
    for (const text of new Set(texts.map(fold))) {
      if (text === '') continue;
      byText.set(text, byText.has(text) && byText.get(text) !== id ? null : id);
    }
  }
  const isShared = (text: string) => byText.get(fold(text)) === null;
  const known = new Set(byText.keys());
  for (const { id, name, abbr } of listed) {
    for (const text of LANGUAGES.flatMap((one) => [name[one] ?? '', abbr?.[one] ?? '']).map(fold)) {
      // One of the office is meant first; of two of the catalogue the first.
      if (text !== '' && !known.has(text) && !byText.has(text)) byText.set(text, id);
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
    isShared,
  };
}
