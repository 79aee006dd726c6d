import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { readTable } from '../../tabular/read-table.ts';
import { countryCodeOf } from '../import/country-code.ts';
import { planImport } from '../import/plan-import.ts';
import { recogniseExactly } from '../import/recognise-header.ts';
import { headerOf } from './column-texts.ts';
import { EXPORT_FORMATS, exportContacts, type ExportFormat } from './export-contacts.ts';
import { EXPORT_COLUMNS, tidyContact, type ExportedContact } from './exported-contact.ts';
import { anyContact } from './testing/any-contact.ts';

const TODAY = '2026-11-25';

/** What the import reads from the file of these contacts. */
async function roundTrip(contacts: ExportedContact[], format: ExportFormat, language: Language) {
  const file = exportContacts({ format, language, contacts, today: TODAY });
  if (!file.ok) throw new Error(file.failure.code);
  const table = await readTable(file.value.bytes);
  if (!table.ok) throw new Error(table.failure.code);
  return planImport(table.value);
}

/** What both sides must agree on: the kinds of phones have columns of their own, so their order is within a kind. */
function comparable(contact: Omit<ExportedContact, 'id'> & { id?: string; row?: number }) {
  const { country } = contact.address;
  return {
    ...contact,
    id: undefined,
    row: undefined,
    phones: (['work', 'mobile', 'other'] as const).flatMap((kind) =>
      contact.phones.filter((phone) => phone.kind === kind),
    ),
    address: { ...contact.address, country: countryCodeOf(country) ?? country },
  };
}

describe.each(EXPORT_FORMATS)('%s', (format) => {
  it('comes in again unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyContact, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...LANGUAGES),
        async (contacts, language) => {
          const plan = await roundTrip(contacts, format, language);
          expect(plan.contacts.map(comparable)).toEqual(
            contacts.map((contact) => comparable(tidyContact(contact))),
          );
          expect(plan.columns.every(({ field }) => field !== null)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

it.each(LANGUAGES)('names its columns in %s so that the import knows them for sure', (language) => {
  for (const column of EXPORT_COLUMNS) {
    const found = recogniseExactly(headerOf(column, language));
    expect(found).toMatchObject({
      meaning: column === 'phoneOther' ? 'phone' : column,
      certainty: 3,
    });
  }
});
