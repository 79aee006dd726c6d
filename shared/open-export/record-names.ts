import type { FieldContext } from '../contacts/privacy/field-text.ts';
import type { Language } from '../i18n/languages.ts';
import { fieldContext } from '../schema/field-context.ts';
import { recordName } from '../schema/record-words.ts';
import { REFERENCES } from '../schema/references.ts';
import { TABLE_NAMES } from '../schema/tables.ts';
import type { PlainTables } from './plain-tables.ts';

/** Tables whose records others name; each comes after those that it is named by itself. */
const NAMED = TABLE_NAMES.filter((table) => REFERENCES.some(({ to }) => to.includes(table)));

/** What fields of these tables are told with: the names of what they name, in the language. */
export function recordNames(tables: PlainTables, language: Language): FieldContext {
  const names = new Map<string, string>();
  const context = fieldContext(language, (id) => names.get(id) ?? '');
  for (const table of NAMED) {
    for (const row of tables[table] ?? []) {
      names.set(String(row['id']), recordName(table, row, context));
    }
  }
  return context;
}
