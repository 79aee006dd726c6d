import { expect, it } from 'vitest';
import type { Table } from '../../../tabular/table.ts';
import { planImport } from '../plan-import.ts';
import { previewOf } from '../preview.ts';
import type { ImportedContact, ImportIssueCode } from '../plan.ts';
import { editCell, mendRow, mendsOf, type Mend } from './mends.ts';
import { editAt, lineOfList, type RowEdit } from './row-edits.ts';

const listOf = (...cells: string[][]): Table => ({
  format: 'csv',
  remarks: [],
  rows: cells.map((row, index) => ({ line: index + 1, cells: row })),
});

const said = ({
  givenName,
  familyName,
  title,
  organisation,
  unit,
  emails,
  phones,
}: ImportedContact) =>
  [
    givenName,
    familyName,
    title,
    organisation,
    unit,
    emails.join(),
    phones.map(({ value }) => value).join(),
  ].join('|');

/** The contacts of a list once the remark `code` on line 2 is mended. */
function mended(table: Table, code: ImportIssueCode, choose: (mends: Mend[]) => Mend | undefined) {
  const plan = planImport(table);
  const row = previewOf(table, plan).rows.find(({ line }) => line === 2);
  const issue = row?.issues.find((one) => one.code === code);
  if (!row || !issue) throw new Error(`No ${code}: ${JSON.stringify(row)}`);
  const mend = choose(mendsOf(issue, plan.columns));
  const rows = mend && mendRow(mend, issue, row, plan.columns);
  if (!rows) throw new Error('Nothing to mend');
  return planImport(table, { edits: [editAt(2, rows, undefined)] });
}
const first = ([one]: Mend[]) => one;

it('makes a row of her own of a deputy, below that of the member', () => {
  const table = listOf(
    ['Nimi', 'Organisaatio', 'Rooli', 'Varajäsen'],
    [
      'Dora Dahl',
      'Oikeusministeriö',
      'puheenjohtaja',
      'erityisasiantuntija Eeva Elo, sisäministeriö',
    ],
    ['Bo Berg', 'Ulkoministeriö', 'jäsen', 'Cecilia Clo'],
  );
  const plan = mended(table, 'deputy-apart', first);
  expect(plan.contacts.map(said)).toEqual([
    'Dora|Dahl||Oikeusministeriö|||',
    'Eeva|Elo|erityisasiantuntija|sisäministeriö|||',
    'Bo|Berg||Ulkoministeriö|||',
  ]);
  const seats = plan.contacts.map(({ seat }) => [
    seat?.role,
    seat?.deputies.map(({ familyName }) => familyName).join(),
  ]);
  expect(seats).toEqual([
    ['puheenjohtaja', ''],
    ['varajäsen', ''],
    ['jäsen', 'Clo'],
  ]);
});

it('gives a deputy who gets a row of her own the address that the list has of her', () => {
  const table = listOf(
    ['Nimi', 'Sähköposti', 'Varajäsen', 'Varajäsenen sähköposti'],
    ['Dora Dahl', 'dora.dahl@om.invalid', 'Eeva Elo (SM)', 'eeva.elo@sm.invalid'],
    ['Bo Berg', 'bo.berg@um.invalid', 'Cecilia Clo', 'cecilia.clo@um.invalid'],
  );
  const { contacts } = mended(table, 'deputy-apart', first);
  expect(contacts.map(({ familyName, emails }) => [familyName, ...emails])).toEqual([
    ['Dahl', 'dora.dahl@om.invalid'],
    ['Elo', 'eeva.elo@sm.invalid'],
    ['Berg', 'bo.berg@um.invalid'],
  ]);
  expect(contacts[0]?.seat?.deputies ?? []).toEqual([]);
});

it('makes two contacts of two people in a cell, each with its own address and number', () => {
  const table = listOf(
    ['Nimi', 'Organisaatio', 'Sähköposti', 'Puhelin'],
    [
      'Dora Dahl ja Eeva Elo',
      'Säätiö',
      'eeva.elo@example.invalid, dora.dahl@example.invalid',
      '040 555 0101; 040 555 0102',
    ],
    ['Bo Berg', 'Säätiö', 'bo@example.invalid', ''],
  );
  const plan = mended(table, 'name-several-people', first);
  expect(plan.contacts.map(said)).toEqual([
    'Dora|Dahl||Säätiö||dora.dahl@example.invalid|+358405550101',
    'Eeva|Elo||Säätiö||eeva.elo@example.invalid|+358405550102',
    'Bo|Berg||Säätiö||bo@example.invalid|',
  ]);
  expect(plan.contacts.map(({ row }) => lineOfList(row))).toEqual([2, 2, 3]);
  expect(new Set(plan.contacts.map(({ row }) => row)).size).toBe(3);
  expect(plan.issues).toEqual([]);
});

it('gives people who share a family name both parts, and recipients of a message their names', () => {
  const shared = listOf(
    ['Nimi', 'Sähköposti'],
    ['Anna ja Pekka Virtanen', ''],
    ['Bo Berg', 'bo@example.invalid'],
  );
  expect(mended(shared, 'name-several-people', first).contacts.map(said).slice(0, 2)).toEqual([
    'Anna|Virtanen|||||',
    'Pekka|Virtanen|||||',
  ]);
  const listed = listOf(
    ['Organisaatio', 'Sähköposti'],
    ['Säätiö', '"Dahl, Dora" <dora@example.invalid>; Eeva Elo <eeva@example.invalid>'],
    ['Virasto', 'bo@example.invalid'],
  );
  expect(mended(listed, 'name-several-people', first).contacts.map(said).slice(0, 2)).toEqual([
    'Dora|Dahl||Säätiö||dora@example.invalid|',
    'Eeva|Elo||Säätiö||eeva@example.invalid|',
  ]);
});

it.each([
  [
    ['Rinne ja Salo', 'Risto ja Satu', 'satu.salo@x.invalid, risto.rinne@x.invalid'],
    ['Risto|Rinne||||risto.rinne@x.invalid|', 'Satu|Salo||||satu.salo@x.invalid|'],
  ],
  [
    ['Virtanen', 'Anna & Pekka', ''],
    ['Anna|Virtanen|||||', 'Pekka|Virtanen|||||'],
  ],
  [
    ['Rinne / Salo', 'Risto / Satu', ''],
    ['Risto|Rinne|||||', 'Satu|Salo|||||'],
  ],
])('makes two contacts of the parts of two names: %j', (cells, people) => {
  const table = listOf(
    ['Sukunimi', 'Etunimi', 'Sähköposti'],
    cells,
    ['Berg', 'Bo', 'bo@example.invalid'],
    ['Oja', 'Olli Kalle', 'olli@example.invalid'],
  );
  const plan = mended(table, 'name-several-people', first);
  expect(plan.contacts.map(said).slice(0, 2)).toEqual(people);
  expect(plan.issues).toEqual([]);
});

it('divides an organisation and its unit, beside the columns of the list where it has none for units', () => {
  const table = listOf(
    ['Nimi', 'Organisaatio'],
    ['Dora Dahl', 'Helsingin yliopisto, Rikosuhripäivystys'],
    ['Bo Berg', 'Säätiö'],
  );
  const plan = mended(table, 'cell-not-split', first);
  expect(plan.contacts.map(said)[0]).toBe('Dora|Dahl||Helsingin yliopisto|Rikosuhripäivystys||');
  expect(plan.columns.at(-1)).toMatchObject({ index: 2, field: 'unit', isAdded: true });
});

it('swaps the parts of a name, in one column or two', () => {
  const apart = listOf(
    ['Sukunimi', 'Etunimi'],
    ['Matti', 'Korhonen'],
    ['Virtanen', 'Maija'],
    ['Laine', 'Aino'],
  );
  expect(mended(apart, 'name-order-unclear', first).contacts.map(said)[0]).toBe(
    'Matti|Korhonen|||||',
  );
});

it('takes a cell in as another field', () => {
  const table = listOf(
    ['Nimi', 'Organisaatio', 'Tehtävä'],
    ['Dora Dahl', 'ylitarkastaja', ''],
    ['Bo Berg', 'Sisäministeriö', 'neuvos'],
  );
  const asTitle = (mends: Mend[]) =>
    mends.find((one) => one.do === 'take-as' && one.as === 'title');
  expect(mended(table, 'cell-kind-unclear', asTitle).contacts.map(said)[0]).toBe(
    'Dora|Dahl|ylitarkastaja||||',
  );
});

it('reads an edited cell by the same rules, and no guess of the list changes', () => {
  const table = listOf(
    ['Nimi', 'Sähköposti'],
    ['Dora Dahl', 'dora(ät)example'],
    ['Bo Berg', 'bo@example.invalid'],
  );
  const plan = planImport(table);
  const row = previewOf(table, plan).rows[0];
  if (!row) throw new Error('No row');
  const edit: RowEdit = editAt(
    2,
    [editCell(row, plan.columns, 1, 'dora (at) example.invalid')],
    undefined,
  );
  const again = planImport(table, { edits: [edit] });
  expect(again.contacts.map(said)[0]).toBe('Dora|Dahl||||dora@example.invalid|');
  expect(again.issues.map(({ code }) => code)).toEqual(['email-repaired']);
  const shown = previewOf(again.edited ?? table, again, table);
  expect(shown.rows[0]).toMatchObject({ original: ['Dora Dahl', 'dora(ät)example'] });
  expect(shown.rows[1]).not.toHaveProperty('original');
});

it('gives the row of each of two people whatever addresses there are, and loses none', () => {
  const one = mended(
    listOf(
      ['Koko nimi', 'Organisaatio', 'Sähköposti'],
      ['Matti Meikäläinen ja Maija Mallikas', 'Oikeusministeriö', 'matti.m@om.invalid'],
      ['Bo Berg', 'Ulkoministeriö', 'bo.berg@um.invalid'],
    ),
    'name-several-people',
    first,
  );
  expect(one.contacts.map(said).slice(0, 2)).toEqual([
    'Matti|Meikäläinen||Oikeusministeriö||matti.m@om.invalid|',
    'Maija|Mallikas||Oikeusministeriö|||',
  ]);
  const nobodys = mended(
    listOf(
      ['Koko nimi', 'Organisaatio', 'Sähköposti'],
      ['Matti Meikäläinen ja Maija Mallikas', 'Oikeusministeriö', 'kirjaamo@om.invalid'],
      ['Bo Berg', 'Ulkoministeriö', 'bo.berg@um.invalid'],
    ),
    'name-several-people',
    first,
  );
  expect(nobodys.contacts.map(said).slice(0, 2)).toEqual([
    'Matti|Meikäläinen||Oikeusministeriö||kirjaamo@om.invalid|',
    'Maija|Mallikas||Oikeusministeriö|||',
  ]);
});

it('divides two people who stand in one of the two columns of names', () => {
  const plan = mended(
    listOf(
      ['Sukunimi', 'Etunimi', 'Organisaatio', 'Sähköposti'],
      ['Matti Meikäläinen ja Maija Mallikas', '', 'Oikeusministeriö', 'maija.mallikas@om.invalid'],
      ['Berg', 'Bo', 'Ulkoministeriö', 'bo.berg@um.invalid'],
      ['Dahl', 'Dora', 'Ulkoministeriö', 'dora.dahl@um.invalid'],
    ),
    'name-several-people',
    first,
  );
  expect(plan.contacts.map(said).slice(0, 2)).toEqual([
    'Matti|Meikäläinen||Oikeusministeriö|||',
    'Maija|Mallikas||Oikeusministeriö||maija.mallikas@om.invalid|',
  ]);
});

it('gives each of two people her own title and organisation where the cell has one for each', () => {
  const plan = mended(
    listOf(
      ['Name', 'Job title', 'Company', 'Unit', 'E-mail'],
      [
        'Petra Example; Marc Sample',
        'Executive Secretary; Administrator',
        'Council of Example',
        'Secretariat',
        'petra.example@coe.invalid; marc.sample@coe.invalid',
      ],
      ['Dora Dahl', 'Adviser', 'Example Office', '', 'dora.dahl@office.invalid'],
    ),
    'name-several-people',
    first,
  );
  expect(plan.contacts.slice(0, 2).map(said)).toEqual([
    'Petra|Example|Executive Secretary|Council of Example|Secretariat|petra.example@coe.invalid|',
    'Marc|Sample|Administrator|Council of Example|Secretariat|marc.sample@coe.invalid|',
  ]);
});

it('lets two cells that stand in each other’s columns change places, and loses neither', () => {
  const table = listOf(
    ['Sukunimi', 'Etunimi', 'Tehtävä', 'Organisaatio'],
    ['Aho', 'Timo', 'Rikosuhripäivystys', 'johtaja'],
    ['Elo', 'Eeva', 'tutkija', 'Esimerkkisäätiö'],
  );
  const toOrganisation = (mends: Mend[]) =>
    mends.find((one) => one.do === 'take-as' && one.as === 'organisation');
  const [contact] = mended(table, 'cell-kind-unclear', toOrganisation).contacts;
  expect(contact).toMatchObject({ title: 'johtaja', organisation: 'Rikosuhripäivystys' });
});
