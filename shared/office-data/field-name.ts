import { textAt } from '../contacts/privacy/field-text.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';

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
  const own = `recordHistory:field.${field}`;
  const shared = `records:field.${field}`;
  const keys = OF_CONTACTS.has(table) ? [shared, own] : [own, shared];
  for (const key of [...keys, `openExport:field.${field}`]) {
    const text = textAt(t, key);
    if (text !== null) return text;
  }
  return null;
}
