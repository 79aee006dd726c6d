import { isLanguage, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { textAt } from './field-text.ts';

/** Tables of contacts, whose fields have their names from the person's report. */
const OF_CONTACTS = new Set(['persons', 'positions', 'contactPoints', 'listMembers', 'seats']);

/** What a field of a table is called. */
export function fieldName(table: string, field: string, language: Language): string {
  return (
    knownFieldName(table, field, language) ?? translatorFor(language)('recordHistory:otherField')
  );
}

/** The same; null where the field has no name of its own. */
export function knownFieldName(table: string, field: string, language: Language): string | null {
  const t = translatorFor(language);
  const alone = `tables:field.${table}.${field}`;
  const own = `recordHistory:field.${field}`;
  const shared = `records:field.${field}`;
  const keys = OF_CONTACTS.has(table) ? [shared, own] : [own, shared];
  for (const key of [alone, ...keys, `openExport:field.${field}`]) {
    const text = textAt(t, key);
    if (text !== null) return text;
  }
  return null;
}

/** Parts of a place that are no field of a record: the build of a text with form, and what a translation was made from. */
const WITHIN = new Set(['content', 'text', 'basis', 'attrs', 'marks']);

/** What the field is called in which a text stands: *Perustelu* of `why.fi.content.0.content.0.text`. */
export function placeName(table: string, path: string, language: Language): string {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.filter(
    (part) => !isLanguage(part) && !/^\d+$/u.test(part) && !WITHIN.has(part),
  );
  for (const part of [...inner.toReversed(), first]) {
    const name = knownFieldName(table, part, language);
    if (name !== null) return name;
  }
  return translatorFor(language)('recordHistory:otherField');
}
