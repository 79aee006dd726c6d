import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { isSilent } from '../records/silent-fields.ts';
import { knownFieldName } from '../contacts/privacy/field-name.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { ROW_SCHEMAS } from '../office-data/row-schemas.ts';

it('every field that says something has a name in each language', () => {
  const unnamed: string[] = [];
  for (const table of Object.keys(ROW_SCHEMAS) as (keyof OfficeDataRows)[]) {
    for (const field of fieldsOf(ROW_SCHEMAS[table])) {
      if (isSilent(field)) continue;
      const lacks = LANGUAGES.filter((language) => knownFieldName(table, field, language) === null);
      if (lacks.length > 0) unnamed.push(`${table}.${field}: ${lacks.join(' ')}`);
    }
  }
  expect(unnamed).toEqual([]);
});

/** The names of a row's fields; of one in several forms, of all of them. */
function fieldsOf(schema: object): string[] {
  if ('shape' in schema) return Object.keys(schema.shape as object);
  if ('options' in schema) return [...new Set((schema.options as object[]).flatMap(fieldsOf))];
  throw new Error('A schema of another form');
}
