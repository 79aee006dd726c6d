import { describe, expect, it } from 'vitest';
import {
  email,
  organisation,
  person,
  phone,
  position,
  tables,
} from '../../directory/testing/tables.ts';
import { marksOf } from '../../privacy/marks.ts';
import type { ImportedContact } from '../plan.ts';
import { contactMatcher } from './contact-matcher.ts';
import type { MatchTables } from './office-index.ts';
import { eachPersonText } from '../../person-texts.ts';

const row = (more: Partial<ImportedContact>): ImportedContact => ({
  kind: 'person',
  row: 2,
  givenName: '',
  familyName: '',
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

const OFFICE: MatchTables = {
  ...tables({
    persons: [
      person('maija', { givenName: 'Maija', familyName: 'Meikäläinen', language: 'fi' }),
      person('other', { givenName: 'Maija', familyName: 'Meikäläinen' }),
      person('alone', { givenName: 'Urho', familyName: 'Ainokainen' }),
    ],
    organisations: [
      organisation('om', {
        name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' },
        abbr: { fi: 'OM' },
      }),
      organisation('sm', { name: { fi: 'Sisäministeriö' }, abbr: { fi: 'SM' } }),
    ],
    positions: [position('maija', 'om', { title: { fi: 'neuvos', sv: 'råd' } })],
    contactPoints: [
      email('maija', 'maija@om.invalid'),
      phone('maija', '040 123 4567', '+358401234567'),
      email('other', 'mm@ry.invalid'),
    ],
  }),
  tombstones: [{ id: 'stone', marks: marksOf([{ kind: 'email', normal: 'gone@om.invalid' }]) }],
};
const frame = { today: '2026-06-01', listLanguage: 'fi' } as const;
const match = (more: Partial<ImportedContact>, language: 'fi' | 'sv' = 'fi') =>
  contactMatcher(OFFICE, { ...frame, listLanguage: language }).match(row(more));
const maija = { givenName: 'Maija', familyName: 'Meikäläinen' };

describe('contactMatcher', () => {
  it('knows a person by her name and her address, number or organisation', () => {
    expect(match({ ...maija, emails: ['Maija@OM.invalid'] })).toMatchObject({
      state: 'same',
      id: 'maija',
    });
    expect(match({ ...maija, phones: [{ kind: 'mobile', value: '+358401234567' }] })).toMatchObject(
      { state: 'same', id: 'maija' },
    );
    expect(match({ ...maija, organisation: 'OM', title: 'neuvos' })).toMatchObject({
      state: 'same',
      id: 'maija',
    });
    expect(match({ ...maija, emails: ['mm@ry.invalid'] })).toMatchObject({
      state: 'same',
      id: 'other',
    });
  });

  it('knows her with the names the other way round', () => {
    expect(
      match({ givenName: 'Meikäläinen', familyName: 'Maija', emails: ['maija@om.invalid'] }),
    ).toMatchObject({ state: 'same', id: 'maija' });
  });

  it('asks of a namesake, and takes nobody whose name the office has for new', () => {
    expect(match({ ...maija, emails: ['maija.m@thl.invalid'], organisation: 'THL' })).toMatchObject(
      { state: 'possible', reasons: ['same-name', 'different-organisation', 'other-fits-too'] },
    );
    const urho = { givenName: 'Urho', familyName: 'Ainokainen' };
    for (const more of [
      { emails: ['urho@koti.invalid'] },
      { phones: [{ kind: 'mobile' as const, value: '+358401112223' }] },
      { organisation: 'THL' },
    ])
      expect(match({ ...urho, ...more })).toMatchObject({ state: 'possible', id: 'alone' });
    expect(match({ givenName: 'Urho', familyName: 'Toinen' })).toEqual({ row: 2, state: 'new' });
  });

  it('goes by the name alone only where the row says nothing else and there is one', () => {
    expect(match({ givenName: 'Urho', familyName: 'Ainokainen' })).toMatchObject({
      state: 'same',
      id: 'alone',
    });
    expect(match(maija)).toMatchObject({ state: 'possible' });
  });

  it('takes one of two namesakes of whom each says what the row does', () => {
    const both = tables({
      persons: ['one', 'two'].map((id) => person(id, { givenName: 'Aino', familyName: 'Laine' })),
      contactPoints: [email('one', 'aino@ry.invalid'), email('two', 'aino@ry.invalid')],
    });
    const aino = { givenName: 'Aino', familyName: 'Laine', emails: ['aino@ry.invalid'] };
    const of = (more: Partial<ImportedContact>) =>
      contactMatcher({ ...both, tombstones: [] }, frame).match(row({ ...aino, ...more }));
    expect(of({})).toMatchObject({ state: 'same', id: 'one' });
    expect(of({ honorific: 'FT' })).toMatchObject({
      state: 'possible',
      reasons: ['same-name', 'other-fits-too'],
    });
    expect(of({ emails: [] })).toMatchObject({ state: 'possible' });
  });

  it('changes nothing of one whose data are only kept', () => {
    const office = tables({
      persons: [
        person('aino', { givenName: 'Aino', familyName: 'Laine', restrictedOn: '2026-05-01' }),
      ],
      contactPoints: [email('aino', 'aino@ry.invalid')],
    });
    const aino = { givenName: 'Aino', familyName: 'Laine', emails: ['aino@ry.invalid'] };
    expect(
      contactMatcher({ ...office, tombstones: [] }, frame).match(row({ ...aino, language: 'sv' })),
    ).toMatchObject({ state: 'same', id: 'aino', restricted: true });
  });

  it('knows whose an address is that a list gives without a name', () => {
    const alone = { familyName: 'maija@om.invalid', emails: ['maija@om.invalid'] };
    expect(match(alone)).toMatchObject({ state: 'same', id: 'maija' });
    expect(match({ ...alone, groups: ['Verkosto'] })).toMatchObject({
      state: 'update',
      id: 'maija',
      changes: [{ field: 'group' }],
    });
    const other = 'nobody@om.invalid';
    expect(match({ familyName: other, emails: [other] })).toMatchObject({ state: 'new' });
  });

  it('takes the only one of a name, who has another organisation now, for one who changed jobs', () => {
    const urho = { givenName: 'Urho', familyName: 'Siirtyjä' };
    const office = contactMatcher(
      {
        ...OFFICE,
        persons: [...OFFICE.persons, person('urho', urho)],
        positions: [...OFFICE.positions, position('urho', 'om')],
      },
      frame,
    );
    const found = office.match(row({ ...urho, organisation: 'SM', emails: ['urho@sm.invalid'] }));
    expect(found).toMatchObject({
      state: 'moved',
      id: 'urho',
      reasons: ['same-name', 'different-organisation'],
    });
    expect('changes' in found && found.changes.map(({ key }) => key)).toContain('organisation');
    // Of two of the name nobody knows which.
    expect(match({ ...maija, organisation: 'SM', emails: ['m@sm.invalid'] }).state).toBe(
      'possible',
    );
    // A hint by what is like, and nothing against it: the same.
    const hinted = (reasons: Parameters<typeof office.possible>[2]) =>
      office.possible(row({ ...urho, organisation: 'SM' }), 'urho', reasons).state;
    expect(hinted(['same-name', 'same-mobile', 'different-organisation'])).toBe('moved');
    expect(hinted(['same-name', 'different-mobile', 'different-organisation'])).toBe('possible');
    expect(hinted(['nickname', 'different-organisation'])).toBe('possible');
  });

  it('goes by what stands before the @ where a whole name does, and the organisation is another', () => {
    const matti = { givenName: 'Matti', familyName: 'Esimerkki' };
    const aliisa = { givenName: 'Anna-Liisa', familyName: 'Rinne' };
    const office = contactMatcher(
      {
        ...OFFICE,
        persons: [
          ...OFFICE.persons,
          person('one', matti),
          person('two', matti),
          person('aliisa', aliisa),
        ],
        positions: ['one', 'two', 'aliisa'].map((id) => position(id, 'om')),
        contactPoints: [
          email('one', 'matti.esimerkki@om.invalid'),
          email('two', 'matti.esimerkki2@om.invalid'),
          email('aliisa', 'anna-liisa.rinne@om.invalid'),
        ],
      },
      frame,
    );
    const of = (more: Partial<ImportedContact>) =>
      office.match(row({ organisation: 'SM', ...more }));
    expect(of({ ...matti, emails: ['Matti.Esimerkki@SM.invalid'] })).toMatchObject({
      state: 'moved',
      id: 'one',
      reasons: ['same-name', 'same-local-part-other-domain', 'different-organisation'],
    });
    const emails = ['anna-liisa.rinne@sm.invalid'];
    expect(of({ familyName: 'Rinne', givenName: 'A.', emails })).toMatchObject({
      state: 'moved',
      id: 'aliisa',
      reasons: ['initial', 'same-local-part-other-domain', 'different-organisation'],
    });
    expect(of({ familyName: 'Salo', givenName: 'Anna-Liisa', emails })).toMatchObject({
      state: 'possible',
      id: 'aliisa',
      reasons: ['same-local-part-other-domain', 'different-family-name', 'different-organisation'],
    });
    expect(of({ familyName: 'Salo', givenName: 'Outi', emails }).state).toBe('new');
  });

  it('asks where one of another family name has the address', () => {
    expect(
      match({ givenName: 'Maija', familyName: 'Virtanen', emails: ['maija@om.invalid'] }),
    ).toMatchObject({
      state: 'possible',
      id: 'maija',
      reasons: ['same-email', 'different-family-name'],
    });
  });

  it('tells field by field what would change, and whether something would go', () => {
    const found = match({
      ...maija,
      organisation: 'oikeusministeriö',
      title: 'yksikön päällikkö',
      unit: 'KPO',
      language: 'sv',
      emails: ['maija@om.invalid', 'maija.m@gov.invalid'],
      groups: ['Verkosto'],
    });
    expect(found).toMatchObject({ state: 'update', id: 'maija', name: 'Maija Meikäläinen' });
    expect(found?.state === 'update' && found.changes).toEqual([
      { key: 'language', field: 'language', old: 'fi', new: 'sv', effect: 'replaces' },
      { key: 'title', field: 'title', old: 'neuvos', new: 'yksikön päällikkö', effect: 'replaces' },
      { key: 'unit', field: 'unit', old: '', new: 'KPO', effect: 'adds' },
      {
        key: 'email maija.m@gov.invalid',
        field: 'email',
        // It stays: the list's is a further one.
        old: 'maija@om.invalid',
        new: 'maija.m@gov.invalid',
        effect: 'adds',
      },
      { key: 'group verkosto', field: 'group', old: '', new: 'Verkosto', effect: 'adds' },
    ]);
  });

  it('tells of what an order for non-disclosure keeps the points of her post alone', () => {
    const [maijaRow, ...others] = OFFICE.persons;
    if (!maijaRow) throw new Error('She is there.');
    const guarded = {
      ...OFFICE,
      persons: [{ ...maijaRow, nonDisclosure: true as const, notes: 'Muuttanut.' }, ...others],
    };
    const emails = ['maija@om.invalid', 'maija.m@gov.invalid'];
    const found = contactMatcher(guarded, frame).match(
      row({ ...maija, organisation: 'OM', emails, notes: 'Lomalla.' }),
    );
    expect(found).toMatchObject({
      id: 'maija',
      changes: [
        { field: 'email', old: '' },
        { field: 'notes', old: '', new: 'Lomalla.' },
      ],
    });
  });

  it('adds a title in another language, and knows one that is there in any', () => {
    expect(match({ ...maija, organisation: 'OM', title: 'råd' }, 'sv')).toMatchObject({
      state: 'same',
    });
    expect(match({ ...maija, organisation: 'OM', title: 'neuvos' }, 'sv')).toMatchObject({
      state: 'same',
    });
  });

  it('tells of a move with the title before and after', () => {
    const found = match({
      ...maija,
      emails: ['maija@om.invalid'],
      organisation: 'Sisäministeriö',
      title: 'johtaja',
    });
    expect(found?.state === 'update' && found.changes).toEqual([
      {
        key: 'organisation',
        field: 'organisation',
        old: 'Oikeusministeriö',
        new: 'Sisäministeriö',
        effect: 'replaces',
      },
      { key: 'title', field: 'title', old: 'neuvos', new: 'johtaja', effect: 'replaces' },
    ]);
  });

  it('says where a row would bring back one who was erased', () => {
    expect(match({ givenName: 'Ei', familyName: 'Enää', emails: ['Gone@om.invalid'] })).toEqual({
      row: 2,
      state: 'erased',
      tombstoneId: 'stone',
    });
  });

  it('knows an organisation by its name or abbreviation', () => {
    const om = { kind: 'organisation', organisation: 'OM' } as const;
    expect(match(om)).toMatchObject({ state: 'same', id: 'om' });
    expect(match({ ...om, emails: ['kirjaamo@om.invalid'] })).toMatchObject({
      state: 'update',
      changes: [{ field: 'email', effect: 'adds' }],
    });
    expect(match({ kind: 'organisation', organisation: 'Uusi ry' })).toMatchObject({
      state: 'new',
    });
  });

  it('knows an organisation by several of its names in one cell, and by no other than all of them', () => {
    const state = (organisation: string) => match({ kind: 'organisation', organisation }).state;
    expect(state('Oikeusministeriö (OM)')).toBe('same');
    expect(state('OM / Justitieministeriet')).toBe('same');
    expect(state('OM – Oikeusministeriö')).toBe('same');
    expect(state('Oikeusministeriö (kriminaalipolitiikan osasto)')).toBe('new');
    expect(state('Oikeusministeriö / SM')).toBe('new');
  });
});
