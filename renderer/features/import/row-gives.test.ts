import { expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import { rowGives } from './row-gives.ts';

const FIELDS = ['fullName', 'notes', 'notes'] as const;

it('says nothing of a note whose heading and cell are seen', () => {
  const rows = [
    ['Nimi', 'Osallistuu ke', 'Muistiinpanot'],
    ['Virtanen Maija', 'kyllä', 'soittaa ensin'],
  ].map((cells, index) => ({ line: index + 1, cells }));
  const table = { format: 'csv' as const, remarks: [], rows };
  const plan = planImport(table, { fields: [...FIELDS] });
  const [row] = previewOf(table, plan).rows;
  const given = row ? rowGives(row, plan.columns) : [];
  expect(given.map(({ field }) => field)).toEqual(['familyName', 'givenName']);
});

function givenBy(header: string[], ...rows: string[][]) {
  const cells = [header, ...rows].map((row, index) => ({ line: index + 1, cells: row }));
  const table = { format: 'csv' as const, remarks: [], rows: cells };
  const plan = planImport(table);
  return previewOf(table, plan).rows.map((row) =>
    rowGives(row, plan.columns).map(({ field, value }) => `${field}: ${value}`),
  );
}

it('says nothing of rows whose cells are what they give', () => {
  const row = ['Maija Virtanen', 'Oikeusministeriö', 'maija@om.invalid', '040 555 0101'];
  expect(givenBy(['Nimi', 'Organisaatio', 'Sähköposti', 'Puhelin'], row)).toEqual([[]]);
});

it('says into what a cell is divided', () => {
  const row = ['Virtanen Maija', 'Poliisihallitus / Rikosyksikkö'];
  expect(givenBy(['Nimi', 'Organisaatio / Yksikkö'], row)).toEqual([
    [
      'familyName: Virtanen',
      'givenName: Maija',
      'organisation: Poliisihallitus',
      'unit: Rikosyksikkö',
    ],
  ]);
});

it('says what was read from above, and what stood in a column of another kind', () => {
  const header = ['Ryhmä', 'Nimi', 'Yhteystiedot'];
  const given = givenBy(
    header,
    ['Ohjausryhmä', 'Maija Virtanen', 'maija@om.invalid, 040 555 0101, Katu 1, 00100 Helsinki'],
    ['', 'Matti Korhonen', 'matti@sm.invalid'],
    ['Verkosto', 'Liisa Mäkinen', 'liisa@thl.invalid'],
    ['', 'Anna Laine', 'anna@apu.invalid'],
  );
  expect(given).toEqual([
    ['phone: 040 555 0101', 'street: Katu 1', 'postalCode: 00100', 'city: Helsinki'],
    ['groups: Ohjausryhmä'],
    [],
    ['groups: Verkosto'],
  ]);
});
