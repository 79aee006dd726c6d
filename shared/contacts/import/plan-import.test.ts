import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../tabular/table.ts';
import { planImport } from './plan-import.ts';

const tableOf = (rows: string[][], format: Table['format'] = 'csv'): Table => ({
  format,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
  remarks: [],
});

const LIST = [
  ['Sukunimi', 'Etunimi', 'Kenttä', 'Sähköposti'],
  ['Meikäläinen', 'Maija', 'Virasto', 'maija@x.invalid'],
];

it('lets no invisible character in by way of codes for letters or of broken encoding', () => {
  const hidden = [
    'Mei\\u202Ek\\u0000äläinen',
    'Mei&#x202E;k&#8203;äläinen',
    'Maâ€‹kinen',
    'Mei\\ud800k',
  ];
  const [header = []] = LIST;
  const plan = planImport(
    tableOf([header, ...hidden.map((name) => [name, 'Maija', 'Virasto', ''])]),
  );
  const names = plan.contacts.map(({ familyName }) => familyName);
  expect(names).toEqual(['Meikäläinen', 'Meikäläinen', 'Makinen', 'Mei\uFFFDk']);
});

it('cuts what is longer than any name or organisation, and says so, however plain its letters', () => {
  const [name, organisation] = ['a'.repeat(600), 'Virasto '.repeat(300).trim()];
  const plan = planImport(
    tableOf([
      ['Sukunimi', 'Organisaatio'],
      ['Meikäläinen', 'Virasto'],
      [name, organisation],
    ]),
  );
  expect(plan.contacts[1]).toMatchObject({
    familyName: name.slice(0, 500),
    organisation: organisation.slice(0, 2_000),
  });
  expect(plan.issues).toMatchObject([
    { row: 3, code: 'value-too-long', column: 0 },
    { row: 3, code: 'value-too-long', column: 1 },
  ]);
});

it('divides an organisation and a person behind it, and leaves a place behind it where it is', () => {
  const plan = planImport(
    tableOf([
      ['Nimi', 'Sähköposti'],
      ['THL, Meikäläinen Maija', 'maija@example.fi'],
      ['Poliisihallitus, Åke Exempel', ''],
      ['Oikeusministeriö, Helsinki', ''],
    ]),
  );
  expect(
    plan.contacts.map(({ organisation, familyName, givenName }) => [
      organisation,
      familyName,
      givenName,
    ]),
  ).toEqual([
    ['THL', 'Meikäläinen', 'Maija'],
    ['Poliisihallitus', 'Exempel', 'Åke'],
    ['Oikeusministeriö, Helsinki', '', ''],
  ]);
  expect(plan.issues).toMatchObject([
    { row: 2, code: 'cell-split', facts: { to: 'THL | Meikäläinen Maija' } },
    { row: 3, code: 'cell-split', facts: { to: 'Poliisihallitus | Åke Exempel' } },
  ]);
});

it('says where a number without a country is taken as Finnish though the row is foreign', () => {
  const plan = planImport(
    tableOf([
      ['Nimi', 'Puhelin', 'Matkapuhelin', 'Sähköposti', 'Postinumero', 'Maa'],
      ['Anna Exempel', '08-405 10 00 anna@example.se', '', '', '', ''],
      ['Hans Beispiel', '+49 30 2639 1234', '0171 1234567', 'hans@example.eu', '', ''],
      ['Åsa Exempel', '08-405 10 00', '', 'asa@example.se', '', 'Ruotsi'],
      ['Maija Meikäläinen', '0295 150 100', '+358 50 123 4567', 'maija@example.io', '', ''],
      ['Kati Meikäläinen', '+32 2 287 8411', '+358 50 123 4567', '', '', ''],
      ['Kaj Exempel', '+46 8 555 010 70', '018 555 0107', '', '22100', ''],
      ['Jörg Beispiel', '030 18681-0', '', 'joerg@example.eu', '10557', ''],
    ]),
  );
  expect(plan.issues.filter(({ code }) => code === 'phone-country-assumed')).toMatchObject([
    { row: 2, column: 1, facts: { value: '08-405 10 00' } },
    { row: 3, column: 2, facts: { value: '0171 1234567' } },
    { row: 8, column: 1, facts: { value: '030 18681-0' } },
  ]);
});

it('says which numbers are taken for Finnish in a list from abroad', () => {
  const assumedIn = (...numbers: [phone: string, postalCode?: string, email?: string][]) =>
    planImport(
      tableOf([
        ['Surname', 'First name', 'Phone', 'Postal code', 'E-mail'],
        ...numbers.map(([phone, code = '', email = ''], at) => [
          `Ex${'ab'.repeat(at)}`,
          'Ann',
          phone,
          code,
          email,
        ]),
      ]),
    )
      .issues.filter(({ code }) => code === 'phone-country-assumed')
      .map(({ facts }) => facts?.['value']);
  const british = ['SW1P 4DF', 'EC1A 1BB', 'M1 1AE'].map((code, at): [string, string] => [
    `0117 496 012${at}`,
    code,
  ]);
  expect(assumedIn(['020 7946 0958'], ...british)).toEqual(['020 7946 0958']);
  // Five digits are of France, too, and so is a number in pairs.
  expect(assumedIn(['0474 240308', '01400', 'maire@ville.fr'])).toEqual(['0474 240308']);
  expect(assumedIn(['04 74 24 03 08', '01400'], ['05.90.80.56.60'])).toEqual([
    '04 74 24 03 08',
    '05.90.80.56.60',
  ]);
  // A short list says it with one: half of its numbers are of none of Finland's networks.
  expect(assumedIn(['020 7946 0958'], ['0117 496 0120', 'SW1P 4DF'])).toEqual(['020 7946 0958']);
  // Some from abroad make no list foreign.
  const here = Array.from({ length: 5 }, (_, at): [string] => [`040 555 011${at}`]);
  expect(assumedIn(...here, ...british)).toEqual([]);
});

it('takes a number for Finnish only where no country is given, nothing is foreign, and it is written so', () => {
  const numbersOf = (header: string[], ...rows: string[][]) =>
    planImport(tableOf([header, ...rows])).contacts.map(({ phones }) =>
      phones.map(({ value }) => value).join(' '),
    );
  expect(
    numbersOf(
      ['Name', 'Phone', 'City', 'Postal code', 'Country'],
      ['Ann Example', '(404) 555-1212', 'Atlanta', '30303', ''],
      ['Bob Example', '4045551212', '', '', ''],
      ['Jörg Beispiel', '040 428380', 'Hamburg', '20095', ''],
      ['Jane Example', '020 7946 0958', '', 'SW1P 4DF', ''],
      ['Jan Example', '040 123 4567', '', '', 'Nowhereland'],
      ['Eva Exempel', '08-405 10 00', '', '', 'Sverige'],
      ['Ute Beispiel', '49 30 2639 1234', '', '', 'Germany'],
      ['Maija Meikäläinen', '0295 150 100', 'Helsinki', '00100', ''],
      ['Matti Meikäläinen', '405550101', '', '', ''],
      ['Stina Exempel', '018 12345', 'Mariehamn', '22100', 'Åland'],
    ),
  ).toEqual([
    '(404) 555-1212',
    '4045551212',
    '040 428380',
    '020 7946 0958',
    '040 123 4567',
    '+4684051000',
    '+493026391234',
    '+358295150100',
    '+358405550101',
    '+3581812345',
  ]);
});

it('adds no zeros to postal codes of another country', () => {
  const list = (codes: string[][]) => [
    ['Nimi', 'Postinumero', 'Kaupunki', 'Puhelin', 'Sähköposti'],
    ...codes,
  ];
  const plan = planImport(
    tableOf(
      list([
        ['Maija Meikäläinen', '130', 'Helsinki', '09 555 0101', 'maija@example.fi'],
        ['Luc Example', '1000', 'Brussels', '+32 2 555 01 01', 'luc@x.invalid'],
        ['Maja Example', '1000', 'Ljubljana', '', 'maja@example.si'],
        ['Matti Meikäläinen', '130', 'Helsinki', '00358 9 555 0102', 'matti@example.eu'],
      ]),
    ),
  );
  expect(plan.contacts.map(({ address }) => address.postalCode)).toEqual([
    '00130',
    '1000',
    '1000',
    '00130',
  ]);
  expect(plan.issues.map(({ row, code }) => [row, code])).toEqual([
    [2, 'postal-code-padded'],
    [5, 'postal-code-padded'],
  ]);
});

it('finds the header of a form that asks for much else', () => {
  const questions = Array.from({ length: 12 }, (_, index) => `Kysymys ${index + 1}`);
  const plan = planImport(
    tableOf([
      ['Sukunimi', 'Etunimi', ...questions],
      ['Meikäläinen', 'Maija', ...questions.map(() => 'kyllä')],
      ['Virtanen', 'Matti', ...questions.map(() => 'ei')],
    ]),
  );
  expect(plan.headerRow).toBe(1);
  expect(plan.contacts.map(({ familyName }) => familyName)).toEqual(['Meikäläinen', 'Virtanen']);
});

it('makes no person of a registry that stands alone', () => {
  const plan = planImport(
    tableOf([
      ['Nimi', 'Sähköposti'],
      ['Maija Meikäläinen', 'maija@x.invalid'],
      ['Kirjaamo', 'kirjaamo@x.invalid'],
    ]),
  );
  expect(plan.contacts[1]).toMatchObject({ kind: 'organisation', organisation: 'Kirjaamo' });
});

describe('what the user says by hand', () => {
  it('keeps the heading of a column that becomes notes, but where it only says that they are notes', () => {
    const list = [
      ['Sukunimi', 'Etunimi', 'Osallistuu ke', 'Muistiinpanot'],
      ['Meikäläinen', 'Maija', 'kyllä', 'soittaa ensin'],
    ];
    const plan = planImport(tableOf(list), {
      fields: ['familyName', 'givenName', 'notes', 'notes'],
    });
    expect(plan.contacts[0]?.notes).toBe('Osallistuu ke: kyllä\nsoittaa ensin');
  });

  it('comes before what the columns seem to be', () => {
    const plan = planImport(tableOf(LIST), {
      fields: ['familyName', 'ignore', 'organisation', null],
    });
    expect(plan.columns.map(({ field }) => field)).toEqual([
      'familyName',
      'ignore',
      'organisation',
      null,
    ]);
    expect(plan.contacts).toMatchObject([
      { familyName: 'Meikäläinen', givenName: '', organisation: 'Virasto', emails: [] },
    ]);
    expect(plan.issues).toEqual([]);
  });

  it('may be that the header is elsewhere, or nowhere', () => {
    const table = tableOf([['Luettelo', 'x', 'y', 'z'], ...LIST]);
    expect(planImport(table, { headerRow: 2 }).headerRow).toBe(2);
    const without = planImport(table, { headerRow: null });
    expect(without.headerRow).toBeNull();
    expect(without.rows.read).toBe(3);
  });
});

describe('the signature', () => {
  it('is the same for files of one shape, whatever their rows', () => {
    const other = [
      ['SUKUNIMI ', 'Etunimi', 'Kenttä', 'Sähköposti'],
      ['A', 'B', 'C', 'd@x.invalid'],
    ];
    expect(planImport(tableOf(other)).signature).toBe(planImport(tableOf(LIST)).signature);
  });

  it('differs for another shape', () => {
    const other = [['Sukunimi', 'Sähköposti', 'Etunimi', 'Kenttä']];
    expect(planImport(tableOf(other)).signature).not.toBe(planImport(tableOf(LIST)).signature);
  });
});

it('counts every row once: usable or skipped', () => {
  const plan = planImport(
    tableOf([
      ...LIST,
      ['', '', '', ''],
      ['Yhteensä', '1', '', ''],
      ['', '', '', 'nobody is named'],
      ['', '', '', ''],
    ]),
  );
  expect(plan.rows).toEqual({ read: 4, usable: 1, skipped: 3 });
  expect(plan.issues.map(({ row, severity, code }) => [row, severity, code])).toEqual([
    [0, 'warning', 'column-unknown'],
    [3, 'warning', 'row-empty'],
    [4, 'warning', 'row-is-total'],
    [5, 'warning', 'email-invalid'],
    [5, 'error', 'row-without-name'],
  ]);
});

it('shows no identity code among the samples, nor anywhere else', () => {
  const plan = planImport(
    tableOf([
      ['Sukunimi', 'Etunimi', 'Koodi', 'Lisätiedot'],
      ['Testi', 'Teppo', '131052-308T', 'tunnus 131052-308T'],
    ]),
  );
  expect(JSON.stringify(plan)).not.toContain('131052');
  expect(plan.issues.map(({ code }) => code)).toEqual([
    'identity-code-left-out',
    'identity-code-left-out',
  ]);
});

const words = fc.constantFrom(
  '',
  ' ',
  'Nimi',
  'Sukunimi',
  'Etunimi',
  'Sähköposti',
  'Puhelin',
  'Organisaatio',
  'Osoite',
  'Kieli',
  'Ryhmät',
  'Postinumero',
  'Henkilötunnus',
  '__proto__',
  'toString',
  'Yhteensä',
  'x',
  'Maija Meikäläinen',
  'Virtanen, Matti',
  'a@x.invalid',
  '040 555 0101',
  '00100',
  '00100 Helsinki',
  '131052-308T',
  '=1+1',
  '#N/A',
  'MÃ¤ki',
  '\n',
  'von',
  ',',
);
const cells = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 20 }));

it('answers for every table: each row gives one contact at most, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const plan = planImport(tableOf(rows));
      expect(plan.rows.read).toBe(plan.rows.usable + plan.rows.skipped);
      expect(plan.contacts).toHaveLength(plan.rows.usable);
      const lines = plan.contacts.map(({ row }) => row);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      for (const { kind, familyName, givenName, organisation } of plan.contacts) {
        expect(kind === 'person' ? familyName + givenName : organisation).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});

it('answers for every mapping by hand', () => {
  const field = fc.constantFrom(
    'fullName',
    'familyName',
    'email',
    'phone',
    'street',
    'postalCode',
    'groups',
    'notes',
    'ignore',
    null,
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 6 }),
      fc.array(field, { maxLength: 8 }),
      fc.option(fc.integer({ min: -1, max: 9 })),
      (rows, fields, headerRow) => {
        const plan = planImport(tableOf(rows, 'xlsx'), { fields, headerRow });
        expect(plan.contacts).toHaveLength(plan.rows.usable);
      },
    ),
  );
});

it('reads a cell of names that is nothing but digits, however many', () => {
  const rows = [
    ['Nimi', 'Sähköposti'],
    ['Maija Esimerkki', 'maija@x.invalid'],
    ['0'.repeat(200_000), ''],
  ];
  expect(planImport(tableOf(rows)).contacts[0]).toMatchObject({ familyName: 'Esimerkki' });
});
