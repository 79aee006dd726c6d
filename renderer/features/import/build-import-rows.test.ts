import { expect, it } from 'vitest';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { buildImportRows, type ImportFrame } from './build-import-rows.ts';
import { knownContacts, type OfficeContacts } from './office-contacts.ts';

const frame: ImportFrame = {
  provenance: {
    kind: 'import',
    source: 'Verkoston sihteeri',
    purpose: 'network',
    obtainedOn: '2026-06-01',
  },
  listLanguage: 'fi',
  labels: { title: 'Tehtävä', unit: 'Yksikkö' },
};
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const empty: OfficeContacts = {
  organisations: [],
  persons: [],
  positions: [],
  contactPoints: [],
  tags: [],
};
const ministry: Organisation = {
  ...base,
  id: 'org-om',
  name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' },
  abbr: { fi: 'OM' },
  kind: 'ministry',
  country: 'FI',
};

function contact(fields: Partial<ImportedContact>): ImportedContact {
  return {
    kind: 'person',
    row: 2,
    givenName: 'Lumi',
    familyName: 'Petäjistö',
    honorific: '',
    title: '',
    organisation: '',
    unit: '',
    emails: [],
    phones: [],
    address: { street: '', postalCode: '', city: '', country: '' },
    language: '',
    groups: [],
    notes: '',
    ...fields,
  };
}

const build = (contacts: ImportedContact[], office = empty) =>
  buildImportRows(contacts, knownContacts(office), frame, () => Promise.resolve());

it('uses the organisation that the office has, by any of its names', async () => {
  const rows = await build(
    [
      contact({ organisation: 'oikeusministeriö ' }),
      contact({ organisation: 'JUSTITIEMINISTERIET' }),
      contact({ organisation: 'OM' }),
    ],
    { ...empty, organisations: [ministry] },
  );
  expect(rows.organisations).toEqual([]);
  expect(rows.positions.map((position) => position.organisationId)).toEqual(
    Array(3).fill('org-om'),
  );
});

it('makes an organisation once, however often and however written the list names it', async () => {
  const rows = await build([
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
      kind: 'email',
      normal: 'info@turva.invalid',
      value: 'Info@turva.invalid',
      preferred: true,
    },
  ]);
});

it('gives a person her position, with the e-mails and phones of the work', async () => {
  const rows = await build([
    contact({
      organisation: 'Poliisihallitus',
      unit: 'Esikunta',
      title: 'poliisitarkastaja',
      emails: ['lumi@poliisi.invalid', 'lumi.p@poliisi.invalid'],
      phones: [{ kind: 'work', value: '+358295000500' }],
      address: { street: 'Esimerkkitie 1', postalCode: '00100', city: 'Helsinki', country: '' },
    }),
  ]);
  const [person] = rows.persons;
  const [position] = rows.positions;
  expect(person).toMatchObject({ givenName: 'Lumi', provenance: frame.provenance });
  expect(position).toMatchObject({
    personId: person?.id,
    title: { fi: 'poliisitarkastaja' },
    unit: { fi: 'Esikunta' },
    primary: true,
  });
  expect(
    rows.contactPoints.map(({ kind, normal, preferred, ownerId }) => [
      kind,
      normal,
      preferred,
      ownerId === position?.id,
    ]),
  ).toEqual([
    ['email', 'lumi@poliisi.invalid', true, true],
    ['email', 'lumi.p@poliisi.invalid', false, true],
    ['phone', '+358295000500', true, true],
    ['address', 'esimerkkitie 1, 00100 helsinki', true, true],
  ]);
});

it('keeps in the notes what has no organisation to belong to', async () => {
  const rows = await build([
    contact({
      title: 'asiantuntija',
      unit: 'Verkosto',
      notes: 'Puhuu ruotsia.',
      emails: ['a@b.invalid'],
    }),
  ]);
  expect(rows.positions).toEqual([]);
  expect(rows.persons[0]?.notes).toBe('Tehtävä: asiantuntija\nYksikkö: Verkosto\nPuhuu ruotsia.');
  expect(rows.contactPoints).toMatchObject([{ ownerKind: 'person', ownerId: rows.persons[0]?.id }]);
});

it('makes a tag once and uses those that the office has', async () => {
  const rows = await build(
    [
      contact({ groups: ['Verkosto', 'Järjestöt'] }),
      contact({ groups: ['verkosto', 'JÄRJESTÖT', 'Järjestöt'] }),
    ],
    { ...empty, tags: [{ ...base, id: 'tag-1', label: 'Verkosto' }] },
  );
  expect(rows.tags).toMatchObject([{ label: 'Järjestöt' }]);
  expect(rows.taggings).toHaveLength(4);
  expect(rows.taggings.filter((tagging) => tagging.tagId === 'tag-1')).toHaveLength(2);
});

it('lets the window draw in the middle of a long list', async () => {
  let pauses = 0;
  await buildImportRows(
    Array.from({ length: 1600 }, (_, row) => contact({ row })),
    knownContacts(empty),
    frame,
    () => {
      pauses += 1;
      return Promise.resolve();
    },
  );
  expect(pauses).toBe(3);
});

it('knows a contact that the office has, and tells namesakes apart', () => {
  const known = knownContacts({
    ...empty,
    organisations: [ministry],
    persons: [{ ...base, id: 'p1', givenName: 'Lumi', familyName: 'Petäjistö' }],
    positions: [
      { ...base, id: 'pos1', personId: 'p1', organisationId: 'org-om', title: {}, primary: true },
    ],
    contactPoints: [
      {
        ...base,
        id: 'c1',
        ownerKind: 'position',
        ownerId: 'pos1',
        preferred: true,
        kind: 'email',
        value: 'Lumi@om.invalid',
        normal: 'lumi@om.invalid',
      },
    ],
  });
  expect(known.has(contact({ emails: ['LUMI@om.invalid'] }))).toBe(true);
  expect(known.has(contact({ organisation: 'OM' }))).toBe(true);
  expect(known.has(contact({ organisation: 'Tulli', emails: ['lumi@tulli.invalid'] }))).toBe(false);
  expect(known.has(contact({}))).toBe(true);
  expect(known.has(contact({ givenName: 'Helka' }))).toBe(false);
  expect(known.has(contact({ kind: 'organisation', organisation: 'Justitieministeriet' }))).toBe(
    true,
  );
  expect(
    known.has(contact({ kind: 'organisation', organisation: 'OM', emails: ['uusi@om.invalid'] })),
  ).toBe(false);
});
