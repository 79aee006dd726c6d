import { expect, it } from 'vitest';
import { base, organisation, tables } from '../../directory/testing/tables.ts';
import type { ContactTables } from '../../contact-tables.ts';
import type { ImportedContact } from '../plan.ts';
import type { ContactRows, ImportFrame } from './contact-rows.ts';
import { importBatches } from './import-batches.ts';
import { eachPersonText } from '../../person-texts.ts';

const frame: ImportFrame = {
  today: '2026-06-04',
  provenance: { kind: 'import', source: 'Sihteeri', purpose: 'network', obtainedOn: '2026-06-01' },
  listLanguage: 'fi',
  labels: { title: 'Tehtävä', unit: 'Yksikkö' },
};
const contact = (more: Partial<ImportedContact>): ImportedContact => ({
  kind: 'person',
  row: 2,
  givenName: 'Lumi',
  familyName: 'Petäjistö',
  ...eachPersonText(() => ''),
  title: '',
  organisation: '',
  unit: '',
  emails: [],
  phones: [],
  address: { street: '', postalCode: '', city: '', country: '' },
  language: '',
  groups: [],
  notes: '',
  ...more,
});

/** The rows that an import of `contacts` adds, all of them as new. */
function added(contacts: ImportedContact[], office: ContactTables = tables({})): ContactRows {
  const decided = contacts.map((one) => ({
    contact: one,
    match: { row: one.row, state: 'new' } as const,
    decision: { do: 'add' } as const,
  }));
  const [rows] = [...importBatches(decided, office, frame)];
  if (!rows) throw new Error('no batch');
  return rows;
}

it('uses the organisation that the office has, by any of its names', () => {
  const names = { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' };
  const office = tables({
    organisations: [organisation('om', { name: names, abbr: { fi: 'OM' } })],
  });
  const rows = added(
    ['oikeusministeriö ', 'JUSTITIEMINISTERIET', 'OM'].map((name) =>
      contact({ organisation: name }),
    ),
    office,
  );
  expect(rows.organisations).toEqual([]);
  expect(rows.positions.map(({ organisationId }) => organisationId)).toEqual(['om', 'om', 'om']);
});

it('makes an organisation once, however often and however written the list names it', () => {
  const rows = added([
    contact({ organisation: 'Turvasatama  ry', title: 'toiminnanjohtaja' }),
    contact({
      kind: 'organisation',
      organisation: 'TURVASATAMA RY',
      emails: ['Info@turva.invalid'],
    }),
    contact({ organisation: 'Turvasatama ry' }),
    contact({ organisation: 'Turvasätämä ry' }),
  ]);
  expect(rows.organisations).toMatchObject([
    { name: { fi: 'Turvasatama  ry' }, kind: 'ngo', country: 'FI', provenance: frame.provenance },
    { name: { fi: 'Turvasätämä ry' } },
  ]);
  expect(rows.persons).toHaveLength(3);
  expect(rows.contactPoints).toMatchObject([
    {
      ownerKind: 'organisation',
      ownerId: rows.organisations[0]?.id,
      normal: 'info@turva.invalid',
      value: 'Info@turva.invalid',
      preferred: true,
    },
  ]);
});

it('gives a person her position, with the e-mails and phones of the work', () => {
  const rows = added([
    contact({
      organisation: 'Poliisihallitus',
      unit: 'Esikunta',
      title: 'poliisitarkastaja',
      emails: ['lumi@poliisi.invalid', 'lumi.p@poliisi.invalid'],
      phones: [{ kind: 'work', value: '+358295000500' }],
      address: { street: 'Esimerkkitie 1', postalCode: '00100', city: 'Helsinki', country: '' },
    }),
  ]);
  const [position] = rows.positions;
  expect(rows.persons).toMatchObject([{ givenName: 'Lumi', provenance: frame.provenance }]);
  expect(position).toMatchObject({
    personId: rows.persons[0]?.id,
    title: { fi: 'poliisitarkastaja' },
    unit: { fi: 'Esikunta' },
    primary: true,
  });
  const points = rows.contactPoints.map(({ kind, normal, preferred, ownerId }) => [
    kind,
    normal,
    preferred,
    ownerId === position?.id,
  ]);
  expect(points).toEqual([
    ['email', 'lumi@poliisi.invalid', true, true],
    ['email', 'lumi.p@poliisi.invalid', false, true],
    ['phone', '+358295000500', true, true],
    ['address', 'esimerkkitie 1, 00100 helsinki', true, true],
  ]);
});

it('keeps in the notes what has no organisation to belong to', () => {
  const texts = { title: 'asiantuntija', unit: 'Verkosto', notes: 'Puhuu ruotsia.' };
  const rows = added([contact({ ...texts, emails: ['a@b.invalid'] })]);
  expect(rows.positions).toEqual([]);
  expect(rows.persons[0]?.notes).toBe('Tehtävä: asiantuntija\nYksikkö: Verkosto\nPuhuu ruotsia.');
  expect(rows.contactPoints).toMatchObject([{ ownerKind: 'person', ownerId: rows.persons[0]?.id }]);
});

it('makes a tag once and uses those that the office has', () => {
  const rows = added(
    [
      contact({ groups: ['Verkosto', 'Järjestöt'] }),
      contact({ groups: ['verkosto', 'JÄRJESTÖT', 'Järjestöt'] }),
    ],
    tables({ tags: [{ ...base('tag-1'), label: 'Verkosto' }] }),
  );
  expect(rows.tags).toMatchObject([{ label: 'Järjestöt' }]);
  expect(rows.taggings).toHaveLength(4);
  expect(rows.taggings.filter(({ tagId }) => tagId === 'tag-1')).toHaveLength(2);
});
