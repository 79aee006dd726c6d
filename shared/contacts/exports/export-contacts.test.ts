import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { readTable } from '../../tabular/read-table.ts';
import { countryCodeOf } from '../../text/country-code.ts';
import { planImport } from '../import/plan-import.ts';
import { recogniseExactly } from '../import/columns/recognise-header.ts';
import { headerOf } from './column-texts.ts';
import { EXPORT_FORMATS, exportContacts, type ExportFormat } from './export-contacts.ts';
import { EXPORT_COLUMNS, tidyContact, type ExportedContact } from './exported-contact.ts';
import { anyContact, personOf } from './testing/any-contact.ts';

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

/** Expects each format of a list to be read as what was written. */
async function expectSame(contacts: ExportedContact[]): Promise<void> {
  for (const format of EXPORT_FORMATS) {
    const { contacts: read } = await roundTrip(contacts, format, 'fi');
    expect(read.map(comparable)).toEqual(contacts.map(comparable));
  }
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
  }, 60_000);
});

it('comes in again where most are called as columns are', async () => {
  const names = ['Huom', 'Sukunimi', 'Esimerkki'];
  const contacts = names.map((familyName) => personOf({ familyName, title: 'Esimerkki' }));
  for (const format of EXPORT_FORMATS) {
    const { contacts: read } = await roundTrip(contacts, format, 'fi');
    expect(read.map(({ familyName }) => familyName)).toEqual(names);
  }
});

it('comes in again with what stands in brackets behind a name, and a seat or an office for a name', async () => {
  const contacts = [
    personOf({ familyName: 'Esimerkki (os. malli)', givenName: 'Maija (pj.)' }),
    personOf({ familyName: '"(å)', unit: 'Esimerkki', notes: 'Avoin' }),
    personOf({ familyName: 'Kirjaamo', organisation: 'Esimerkkivirasto (pj.)' }),
  ];
  await expectSame(contacts);
  await expectSame([personOf({ givenName: 'Jäsenet', title: 'Esimerkki', unit: 'Jäsenet' })]);
});

it('says with a dash that there is no organisation where the import would read the one above', async () => {
  const [first, second] = [{ organisation: 'Tuki ry' }, { organisation: 'Apu ry' }];
  const contacts = [first, {}, {}, second, {}].map((more, index) =>
    personOf({ familyName: `Esimerkki${'abcde'[index] ?? ''}`, ...more }),
  );
  const columns = ['organisation', 'familyName'] as const;
  const file = exportContacts({ format: 'csv', language: 'fi', contacts, columns, today: TODAY });
  const table = file.ok ? await readTable(file.value.bytes) : file;
  const plan = table.ok ? planImport(table.value) : null;
  expect(plan?.contacts.map(({ organisation }) => organisation)).toEqual(
    contacts.map(({ organisation }) => organisation),
  );
  expect(plan?.issues).toEqual([]);
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

describe('what goes out', () => {
  const order = { language: 'fi', today: TODAY } as const;

  it('is stopped by an identity code in any field that would be written, and says where', () => {
    const contacts = [
      personOf({ familyName: 'Esimerkki', givenName: 'Maija' }),
      personOf({ id: 'b', familyName: 'Malli', notes: 'synt. 131052-308T' }),
      personOf({ familyName: '131052-308T', groups: ['131052-308T'] }),
    ];
    for (const format of EXPORT_FORMATS) {
      expect(exportContacts({ ...order, format, contacts })).toEqual({
        ok: false,
        failure: {
          code: 'identity-code',
          facts: { contact: 'Malli', id: 'b', column: 'Muistiinpanot', count: 3 },
        },
      });
      const narrow = { columns: ['givenName', 'email'] as const, contacts };
      expect(exportContacts({ ...order, format, ...narrow }).ok).toBe(true);
    }
  });

  it('never repeats the code in what it says of it', () => {
    const contacts = [personOf({ familyName: '131052-308T' })];
    const made = exportContacts({ ...order, format: 'csv', contacts });
    expect(JSON.stringify(made)).not.toContain('308T');
    expect(made).toMatchObject({ failure: { facts: { contact: '#1' } } });
    const named = [personOf({ givenName: 'Maija 131052-308T', familyName: 'Aho' })];
    expect(exportContacts({ ...order, format: 'csv', contacts: named })).toMatchObject({
      failure: { facts: { contact: 'Maija Aho' } },
    });
  });

  it('has the columns that were chosen in their order, and no row that says nothing', async () => {
    const contacts = [
      personOf({ familyName: 'Esimerkki', emails: ['a@x.invalid', 'b@x.invalid'], language: 'sv' }),
      personOf({ familyName: 'Malli' }),
    ];
    const columns = ['language', 'email'] as const;
    const made = exportContacts({ ...order, format: 'csv', contacts, columns });
    const table = made.ok ? await readTable(made.value.bytes) : null;
    expect(table?.ok && table.value.rows.map(({ cells }) => cells)).toEqual([
      ['Asiointikieli', 'Sähköposti'],
      ['ruotsi', 'a@x.invalid; b@x.invalid'],
    ]);
  });

  it('quotes nothing in an ordinary list', () => {
    const contacts = [
      personOf({
        familyName: 'Äänekäs-Öhman',
        givenName: 'Maija',
        title: 'erityisasiantuntija',
        organisation: 'Esimerkkivirasto',
        unit: 'Kansainväliset asiat; osasto',
        phones: [{ kind: 'other', value: '+358295160001' }],
        address: { street: 'Katu 1', postalCode: '00023', city: 'Helsinki', country: 'FI' },
        groups: ['Verkosto', 'Ohjausryhmä'],
        notes: 'Soita ensin.\nTavataan usein.',
      }),
    ];
    const made = exportContacts({ ...order, format: 'csv', contacts });
    expect(made.ok && new TextDecoder().decode(made.value.bytes).split('\r\n')[1]).toBe(
      'Äänekäs-Öhman;Maija;;erityisasiantuntija;Esimerkkivirasto;"Kansainväliset asiat; osasto";;;;' +
        '+358 29 516 0001;Katu 1;00023;Helsinki;Suomi;;"Verkosto; Ohjausryhmä";"Soita ensin.\nTavataan usein."',
    );
  });
});
