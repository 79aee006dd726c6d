import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  base,
  email,
  organisation,
  person,
  position,
  tables,
} from '../../directory/testing/tables.ts';
import type { ContactTables } from '../../contact-tables.ts';
import { contactMatcher } from '../match/contact-matcher.ts';
import { decisionOf, USUAL_DECISIONS } from '../match/row-decisions.ts';
import type { RowDecision } from '../match/row-match.ts';
import type { ImportedContact } from '../plan.ts';
import type { ImportFrame } from './contact-rows.ts';
import { importBatches } from './import-batches.ts';
import { eachPersonText } from '../../person-texts.ts';

const frame: ImportFrame = {
  today: '2026-06-04',
  provenance: { kind: 'import', source: 'Sihteeri', purpose: 'network', obtainedOn: '2026-06-01' },
  listLanguage: 'fi',
  labels: { title: 'Tehtävä', unit: 'Yksikkö' },
};
const row = (more: Partial<ImportedContact>): ImportedContact => ({
  kind: 'person',
  row: 2,
  givenName: 'Maija',
  familyName: 'Meikäläinen',
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

const matched = (contacts: ImportedContact[], office: ContactTables) =>
  contacts.map(contactMatcher({ ...office, tombstones: [] }, frame).match);

/** The office after an import of `contacts`, with what is done with each unless `decide` says otherwise. */
function imported(
  contacts: ImportedContact[],
  office: ContactTables,
  decide: (index: number) => RowDecision | undefined = () => undefined,
): ContactTables {
  const matches = matched(contacts, office);
  const decided = contacts.flatMap((contact, index) => {
    const match = matches[index];
    return match
      ? [{ contact, match, decision: decide(index) ?? decisionOf(USUAL_DECISIONS, match, index) }]
      : [];
  });
  const after = structuredClone(office);
  for (const { updates, ...rows } of importBatches(decided, office, frame)) {
    for (const [name, added] of Object.entries(rows)) {
      const table: object[] = after[name as keyof ContactTables];
      table.push(...added.map((one) => ({ ...base(one.id), ...one })));
    }
    for (const { table, id, changes } of updates) {
      const kept = after[table].find((one) => one.id === id);
      if (!kept) throw new Error(`${id} is not there`);
      Object.assign(kept, changes);
    }
  }
  return after;
}

const office = tables({
  persons: [
    person('maija', { givenName: 'Maija', familyName: 'Meikäläinen', notes: 'Puhuu ruotsia.' }),
  ],
  organisations: [organisation('om', { name: { fi: 'Oikeusministeriö' } })],
  positions: [position('maija', 'om', { title: { fi: 'neuvos', sv: 'råd' } })],
  contactPoints: [email('maija', 'maija@om.invalid')],
});

describe('importBatches', () => {
  it('changes what was taken over, and nothing else', () => {
    const contact = row({
      organisation: 'Oikeusministeriö',
      title: 'yksikön päällikkö',
      unit: 'KPO',
      emails: ['maija@om.invalid', 'maija@gov.invalid'],
      notes: 'Puhuu ruotsia.\nSyksyllä vapaalla.',
      groups: ['Verkosto'],
    });
    const after = imported([contact], office, () => ({
      do: 'update',
      changes: ['unit', 'email maija@gov.invalid', 'notes'],
    }));
    expect(after.persons).toHaveLength(1);
    expect(after.persons[0]?.notes).toBe('Puhuu ruotsia.\nSyksyllä vapaalla.');
    expect(after.positions).toMatchObject([
      { title: { fi: 'neuvos', sv: 'råd' }, unit: { fi: 'KPO' }, primary: true },
    ]);
    expect(after.contactPoints.map(({ normal }) => normal)).toEqual([
      'maija@om.invalid',
      'maija@gov.invalid',
    ]);
    expect(after.taggings).toEqual([]);
  });

  it('keeps a title in another language when it takes over one', () => {
    const contact = row({ organisation: 'Oikeusministeriö', title: 'johtaja' });
    expect(imported([contact], office).positions[0]?.title).toEqual({ fi: 'johtaja', sv: 'råd' });
  });

  it('ends the old position and begins another where a person has moved', () => {
    const contact = row({
      organisation: 'Sisäministeriö',
      title: 'johtaja',
      emails: ['maija@om.invalid', 'maija@sm.invalid'],
    });
    const after = imported([contact], office);
    const made = after.organisations.find(({ name }) => name.fi === 'Sisäministeriö');
    expect(after.positions).toMatchObject([
      { organisationId: 'om', primary: false, to: '2026-05-31' },
      { organisationId: made?.id, title: { fi: 'johtaja' }, from: '2026-06-01', primary: true },
    ]);
    // The old address is kept, and no longer the first to use.
    expect(after.contactPoints[0]).toMatchObject({ normal: 'maija@om.invalid', preferred: false });
    expect(after.contactPoints[1]).toMatchObject({
      normal: 'maija@sm.invalid',
      ownerId: after.positions[1]?.id,
      preferred: true,
    });
  });

  it('leaves out the title of who has moved where it was not taken', () => {
    const contact = row({
      organisation: 'Sisäministeriö',
      title: 'johtaja',
      unit: 'KPO',
      emails: ['maija@om.invalid'],
    });
    const after = imported([contact], office, () => ({
      do: 'update',
      changes: ['organisation', 'unit'],
    }));
    expect(after.positions[1]).toMatchObject({ unit: { fi: 'KPO' } });
    expect(after.positions[1]?.title).toEqual({});
    const same = { ...contact, title: 'neuvos' };
    const kept = imported([same], office, () => ({ do: 'update', changes: ['organisation'] }));
    expect(kept.positions[1]?.title).toEqual({ fi: 'neuvos' });
  });

  it.each([
    [
      'who gave her data herself',
      'self',
      'Hän itse',
      { ...frame.provenance, source: 'Hän itse; Sihteeri' },
    ],
    [
      'who came from a list',
      'import',
      'Verkosto 2024',
      { kind: 'import', source: 'Verkosto 2024; Sihteeri' },
    ],
    [
      'who came from the same list before',
      'import',
      'Sihteeri',
      { kind: 'import', source: 'Sihteeri' },
    ],
    ['whose source nobody noted', undefined, '', frame.provenance],
  ] as const)('says whence the new place of a person is known, %s', (_, kind, source, expected) => {
    const known = {
      kind: kind ?? 'other',
      source,
      purpose: 'media',
      obtainedOn: '2024-01-02',
    } as const;
    const before = structuredClone(office);
    if (kind) before.persons = before.persons.map((one) => ({ ...one, provenance: known }));
    const contact = row({ organisation: 'Sisäministeriö', emails: ['maija@om.invalid'] });
    const once = imported([contact], before);
    expect(once.persons[0]?.provenance).toEqual({
      ...expected,
      // What she is kept for stays; when her data came changes only where they no longer are her own.
      purpose: kind ? 'media' : 'network',
      obtainedOn: kind === 'import' ? '2024-01-02' : '2026-06-01',
    });
  });

  it('leaves the address of who has moved as it is where the list brings no new one', () => {
    const contact = row({ organisation: 'Sisäministeriö', emails: ['maija@om.invalid'] });
    expect(imported([contact], office).contactPoints).toMatchObject([
      { normal: 'maija@om.invalid', preferred: true },
    ]);
  });

  it('joins what two rows of one list say of one person', () => {
    const rows = [
      row({ emails: ['maija@om.invalid'], honorific: 'OTT' }),
      row({ row: 3, emails: ['maija@om.invalid'], language: 'sv' }),
    ];
    expect(imported(rows, office).persons).toMatchObject([{ honorific: 'OTT', language: 'sv' }]);
  });

  it('does nothing with a row that is passed over', () => {
    expect(imported([row({ givenName: 'Uusi' })], office, () => ({ do: 'skip' }))).toEqual(office);
  });

  it('changes nothing when the same list comes again', () => {
    const word = fc.constantFrom('Aino', 'Åke', 'Ville-Veikko', 'af Ursin', 'Mäki', "O'Neill");
    const some = (values: string[]) => fc.constantFrom('', ...values);
    const contact = fc.record({
      kind: fc.constantFrom('person' as const, 'person' as const, 'organisation' as const),
      row: fc.nat(),
      givenName: word,
      familyName: word,
      ...eachPersonText(() => some(['OTT'])),
      title: some(['neuvos', 'Johtaja']),
      organisation: fc.constantFrom('Oikeusministeriö', 'OIKEUSMINISTERIÖ', 'Uusi ry', 'THL', ''),
      unit: some(['KPO']),
      emails: fc.uniqueArray(fc.constantFrom('a@om.invalid', 'B@ry.invalid', 'c@thl.invalid')),
      phones: fc.uniqueArray(
        fc.constantFrom(
          { kind: 'mobile' as const, value: '+358401234567' },
          { kind: 'work' as const, value: 'alanumero 113' },
        ),
        { selector: ({ value }) => value },
      ),
      address: fc.constantFrom(
        { street: '', postalCode: '', city: '', country: '' },
        { street: 'Katu 1', postalCode: '00100', city: 'Helsinki', country: '' },
      ),
      language: fc.constantFrom('fi' as const, 'sv' as const, '' as const),
      groups: fc.uniqueArray(fc.constantFrom('Verkosto', 'verkosto', 'Ryhmä 2')),
      notes: some(['Huomio', 'Huomio\nToinen']),
    });
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 1 }), (contacts) => {
        const named = contacts.filter(
          ({ kind, organisation: name }) => kind === 'person' || name !== '',
        );
        const first = imported(named, office);
        const again = matched(named, first);
        expect(again.map(({ state }) => state)).toEqual(named.map(() => 'same'));
      }),
      { numRuns: 300 },
    );
  });
});
