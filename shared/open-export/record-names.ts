import type { FieldContext } from '../contacts/privacy/field-text.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { recordName } from '../office-data/record-words.ts';
import type { PlainTables } from './plain-tables.ts';

/** Tables whose records others name, such that each comes after those that it is named by itself. */
const NAMED = [
  'organisations',
  'persons',
  'tags',
  'lists',
  'bodies',
  'seats',
  'positions',
  'programmes',
  'chapters',
  'goals',
  'actions',
  'indicators',
  'recommendations',
  'versions',
  'instruments',
  'reviewRounds',
  'obligations',
  'engagements',
  'visitSlots',
  'questionnaires',
  'questions',
];

/** What fields of these tables are told with: the names of what they name, in the language. */
export function recordNames(tables: PlainTables, language: Language): FieldContext {
  const names = new Map<string, string>();
  const context: FieldContext = {
    t: translatorFor(language),
    language,
    nameOf: (id) => names.get(id) ?? '',
  };
  for (const table of NAMED) {
    for (const row of tables[table] ?? []) {
      names.set(String(row['id']), recordName(table, row, context));
    }
  }
  return context;
}
