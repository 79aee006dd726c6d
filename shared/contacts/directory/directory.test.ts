import { describe, expect, it } from 'vitest';
import type { ContactTables } from '../contact-tables.ts';
import type { ContactFilters, ContactQuery, PersonColumn, SortKey } from './contact-query.ts';
import { createDirectory } from './directory.ts';
import {
  base,
  body,
  email,
  mandate,
  member,
  organisation,
  person,
  phone,
  position,
  seat,
  tables,
  tagging,
} from './testing/tables.ts';

const SETTING = { language: 'fi', today: '2026-06-01' } as const;
const directory = (some: Partial<ContactTables>) => createDirectory(tables(some), SETTING);
const persons = (
  filters: ContactFilters = {},
  text = '',
  sort: SortKey<PersonColumn>[] = [],
): ContactQuery => ({ of: 'persons', text, filters, sort });
const organisations = (filters: ContactFilters = {}, text = ''): ContactQuery => ({
  of: 'organisations',
  text,
  filters,
  sort: [],
});

describe('filters', () => {
  const places = {
    persons: [person('A'), person('B'), person('C'), person('D')],
    organisations: [
      organisation('ministry', { kind: 'ministry' }),
      organisation('department', { kind: 'ministry', parentId: 'ministry' }),
      organisation('unit', { kind: 'other', parentId: 'department' }),
      organisation('ngo', { kind: 'ngo', language: 'sv', languages: ['sv', 'fi'] }),
    ],
    positions: [
      position('A', 'unit'),
      position('B', 'ngo'),
      position('C', 'ngo', { to: '2026-05-31' }),
      position('D', 'ministry', { from: '2026-06-02' }),
    ],
  };

  it('by kind look at the organisations where a person works today', () => {
    const found = directory(places);
    expect(found.find(persons({ kinds: ['ngo'] }))).toEqual(['B']);
    expect(found.find(persons({ kinds: ['ministry', 'other'] }))).toEqual(['A']);
    expect(found.find(organisations({ kinds: ['ngo', 'other'] }))).toEqual(['ngo', 'unit']);
    found.turnTo({ language: 'fi', today: '2026-05-31' });
    expect(found.find(persons({ kinds: ['ngo'] }))).toEqual(['B', 'C']);
  });

  it('by organisation take in those below it, however deep, and end in a circle', () => {
    const found = directory(places);
    expect(found.find(persons({ organisationIds: ['ministry'] }))).toEqual(['A']);
    expect(found.find(organisations({ organisationIds: ['ministry'] }))).toEqual([
      'department',
      'ministry',
      'unit',
    ]);
    found.apply({ organisations: { put: [organisation('ministry', { parentId: 'unit' })] } });
    expect(found.find(organisations({ organisationIds: ['unit'] }))).toHaveLength(3);
  });

  it('by body and role mean one and the same seat, held today', () => {
    const found = directory({
      persons: [person('A'), person('B'), person('C'), person('D')],
      organisations: [organisation('ministry'), organisation('ngo')],
      bodies: [body('network'), body('group'), body('ended', { to: '2025-12-31' })],
      seats: [
        seat('chair', 'network', { role: 'chair', organisationId: 'ministry' }),
        seat('member', 'network'),
        seat('group chair', 'group', { role: 'chair' }),
        seat('old', 'ended', { organisationId: 'ngo' }),
      ],
      mandates: [
        mandate('chair', 'A'),
        mandate('member', 'B'),
        mandate('group chair', 'B'),
        mandate('member', 'C', { to: '2026-05-31' }),
        mandate('old', 'D'),
      ],
    });
    expect(found.find(persons({ bodyIds: ['network'] }))).toEqual(['A', 'B']);
    expect(found.find(persons({ bodyIds: ['network'], seatRoles: ['chair'] }))).toEqual(['A']);
    expect(found.find(persons({ seatRoles: ['chair'] }))).toEqual(['A', 'B']);
    expect(found.find(persons({ bodyIds: ['ended'] }))).toEqual([]);
    expect(found.find(organisations({ bodyIds: ['network', 'ended'] }))).toEqual(['ministry']);
  });

  it('by language know who has none, and every language of an organisation', () => {
    const found = directory({
      ...places,
      persons: [person('A', { language: 'sv' }), person('B')],
    });
    expect(found.find(persons({ languages: ['sv'] }))).toEqual(['A']);
    expect(found.find(persons({ languages: ['none', 'en'] }))).toEqual(['B']);
    expect(found.find(organisations({ languages: ['fi'] }))).toEqual(['ngo']);
  });

  it('by group and purpose', () => {
    const provenance = { kind: 'self', source: '', obtainedOn: '2026-01-01' } as const;
    const found = directory({
      persons: [person('A'), person('B', { provenance: { ...provenance, purpose: 'media' } })],
      tags: [{ ...base('t'), label: 'Ryhmä' }],
      taggings: [tagging('t', 'A')],
    });
    expect(found.find(persons({ tagIds: ['t'] }))).toEqual(['A']);
    expect(found.find(persons({ purposes: ['media'] }))).toEqual(['B']);
    expect(found.find(persons({ purposes: ['media'], tagIds: ['t'] }))).toEqual([]);
  });

  it('by list go through fixed lists and rules alike', () => {
    const list = { purpose: 'x', name: 'list' };
    const found = directory({
      ...places,
      lists: [
        { ...base('fixed'), ...list, mode: 'fixed' },
        { ...base('rule'), ...list, mode: 'rule', of: 'persons', rule: { kinds: ['ngo'] } },
        {
          ...base('both'),
          ...list,
          mode: 'rule',
          of: 'persons',
          rule: { listIds: ['fixed', 'rule'] },
        },
        {
          ...base('ngos'),
          ...list,
          mode: 'rule',
          of: 'organisations',
          rule: { languages: ['sv'] },
        },
      ],
      listMembers: [member('fixed', 'D')],
    });
    expect(found.find(persons({ listIds: ['fixed'] }))).toEqual(['D']);
    expect(found.find(persons({ listIds: ['rule'] }))).toEqual(['B']);
    expect(found.find(persons({ listIds: ['both'] }))).toEqual(['B', 'D']);
    expect(found.find(persons({ listIds: ['ngos'] }))).toEqual([]);
    expect(found.find(organisations({ listIds: ['ngos'] }))).toEqual(['ngo']);
    expect(found.person('B')?.lists.map(({ id }) => id)).toEqual(['both', 'rule']);
  });

  it('by list end where rules ask for each other', () => {
    const rule = (id: string, asks: string) =>
      ({
        ...base(id),
        name: id,
        purpose: '',
        mode: 'rule',
        of: 'persons',
        rule: { listIds: [asks, 'fixed'] },
      }) as const;
    const found = directory({
      persons: [person('A'), person('B')],
      lists: [
        rule('one', 'other'),
        rule('other', 'one'),
        { ...base('fixed'), name: 'fixed', purpose: '', mode: 'fixed' },
      ],
      listMembers: [member('fixed', 'A')],
    });
    expect(found.find(persons({ listIds: ['one'] }))).toEqual(['A']);
  });

  it('by change look at all that is the contact’s own, by the day at the office', () => {
    const changed = { updatedAt: '2026-05-19T21:30:00.000Z' };
    const found = directory({
      persons: [person('A'), person('B'), person('C', { updatedAt: '2026-05-19T20:30:00.000Z' })],
      contactPoints: [email('A', 'a@example.org', changed)],
      positions: [position('B', 'o', { to: '2020-01-01', ...changed })],
    });
    expect(found.find(persons({ changedSince: '2026-05-20' }))).toEqual(['A', 'B']);
    expect(found.find(persons({ changedSince: '2026-05-19' }))).toEqual(['A', 'B', 'C']);
  });

  it('by verification take those never verified along', () => {
    const found = directory({
      persons: [
        person('A', { verifiedOn: '2026-01-01' }),
        person('B', { verifiedOn: '2025-12-31' }),
        person('C'),
      ],
    });
    expect(found.find(persons({ notVerifiedSince: '2026-01-01' }))).toEqual(['B', 'C']);
  });

  it('without e-mail count an address of a post held, not one that is not to be used', () => {
    const found = directory({
      persons: [person('A'), person('B'), person('C'), person('D')],
      positions: [position('B', 'o'), position('D', 'o', { to: '2025-01-01' })],
      contactPoints: [
        email('A', 'a@example.org'),
        email('B@o', 'b@example.org', { ownerKind: 'position' }),
        email('C', 'c@example.org', { doNotUse: true }),
        email('D@o', 'd@example.org', { ownerKind: 'position' }),
      ],
    });
    expect(found.find(persons({ withoutEmail: true }))).toEqual(['C', 'D']);
  });

  it('by what data protection asks', () => {
    const provenance = { kind: 'import', source: '', purpose: 'network' } as const;
    const old = { updatedAt: '2024-05-31T12:00:00.000Z' };
    const found = directory({
      persons: [
        person('objected', { objectedOn: '2026-01-01' }),
        person('restricted', { restrictedOn: '2026-01-01' }),
        person('secret', { nonDisclosure: true }),
        person('untold', { provenance: { ...provenance, obtainedOn: '2026-04-30' } }),
        person('told', {
          provenance: { ...provenance, obtainedOn: '2026-04-30' },
          informedOn: '2026-05-02',
        }),
        person('new', { provenance: { ...provenance, obtainedOn: '2026-05-01' } }),
        person('gave', { provenance: { ...provenance, kind: 'self', obtainedOn: '2020-01-01' } }),
        person('review', { reviewOn: '2026-06-01' }),
        person('later', { reviewOn: '2026-06-02' }),
        person('still', old),
        person('verified', { ...old, verifiedOn: '2024-06-01' }),
      ],
    });
    const marked = (mark: NonNullable<ContactFilters['privacy']>[number]) =>
      found.find(persons({ privacy: [mark] }));
    expect(marked('objected')).toEqual(['objected']);
    expect(marked('restricted')).toEqual(['restricted']);
    expect(marked('non-disclosure')).toEqual(['secret']);
    expect(marked('not-informed')).toEqual(['untold']);
    expect(marked('to-review')).toEqual(['review']);
    expect(marked('inactive')).toEqual(['still']);
    expect(found.find(persons({ privacy: ['objected', 'to-review'] }))).toHaveLength(2);
  });
});

describe('the order', () => {
  const some = {
    persons: [
      person('1', { givenName: 'Aino', familyName: 'Äyräs', language: 'fi' }),
      person('2', { givenName: 'Matti', familyName: 'von Wright', language: 'sv' }),
      person('3', { givenName: 'Kai', familyName: 'Zetterman' }),
      person('4', { givenName: 'Aino', familyName: 'Aalto', language: 'sv' }),
    ],
    contactPoints: [phone('1', '10'), phone('2', '9'), phone('4', '10')],
  };
  const by = (...sort: SortKey<PersonColumn>[]) => directory(some).find(persons({}, '', sort));

  it('is that of Finnish names where none is asked for', () => {
    expect(by()).toEqual(['4', '2', '3', '1']);
  });

  it('goes by several columns, numbers by size, what is empty last either way, equals by name', () => {
    expect(by({ by: 'phone', direction: 'ascending' })).toEqual(['2', '4', '1', '3']);
    expect(by({ by: 'phone', direction: 'descending' })).toEqual(['4', '1', '2', '3']);
    expect(
      by({ by: 'language', direction: 'descending' }, { by: 'name', direction: 'descending' }),
    ).toEqual(['1', '2', '4', '3']);
  });

  it('is that of the best hit while searching, and by name among equal hits', () => {
    const found = directory({
      persons: [
        person('1', { givenName: 'Aino', familyName: 'Virtanen' }),
        person('2', { givenName: 'Virta', familyName: 'Ojala' }),
        person('3', { givenName: 'Aake', familyName: 'Virtanen' }),
      ],
    });
    expect(found.find(persons({}, 'virta'))).toEqual(['2', '3', '1']);
    found.apply({ persons: { put: [person('4', { givenName: 'Aada', familyName: 'Virtanen' })] } });
    expect(found.find(persons({}, 'virta'))).toEqual(['2', '4', '3', '1']);
    expect(found.find(persons({}, 'virta', [{ by: 'name', direction: 'descending' }]))).toEqual([
      '1',
      '3',
      '4',
      '2',
    ]);
  });
});

describe('search', () => {
  const found = directory({
    persons: [
      person('1', { givenName: 'Päivi', familyName: 'Virtanen', formerNames: ['Mäkelä'] }),
      person('2', { givenName: 'Onni', familyName: 'Virtanen' }),
    ],
    organisations: [organisation('om', { name: { fi: 'Oikeusministeriö' }, abbr: { fi: 'OM' } })],
    positions: [position('1', 'om'), position('2', 'om', { to: '2025-01-01' })],
    contactPoints: [phone('1', '040 123 4567', '+358401234567')],
  });

  it.each(['ministeriö virtanen', 'om päivi', '123 4567', 'makela', 'paivi', 'virtnaen päivi'])(
    '%s',
    (text) => {
      expect(found.find(persons({}, text))).toEqual(['1']);
    },
  );

  it('minds the filters', () => {
    expect(found.find(persons({ kinds: ['agency'] }, 'virtanen'))).toEqual(['1']);
  });
});

describe('rows', () => {
  it('say every column in the language asked for, as plain values', () => {
    const found = directory({
      persons: [person('1', { givenName: 'Aino', familyName: 'Aalto', verifiedOn: '2026-02-03' })],
      organisations: [organisation('om', { name: { fi: 'Oikeusministeriö', sv: 'JM' } })],
      positions: [
        position('1', 'om', { title: { fi: 'neuvos' }, unit: { fi: 'Yksikkö', sv: 'Enhet' } }),
      ],
      contactPoints: [email('1', 'aino@example.org'), phone('1', '09 1')],
      tags: [{ ...base('t'), label: 'Ryhmä' }],
      taggings: [tagging('t', '1')],
      bodies: [body('b', { name: { fi: 'Sihteeristö' } })],
      seats: [seat('s', 'b', { organisationId: 'om' })],
      mandates: [mandate('s', '1')],
    });
    found.turnTo({ language: 'sv', today: '2026-06-01' });
    const rows = found.rows('persons', ['1', 'gone']);
    expect(structuredClone(rows)).toEqual([
      {
        id: '1',
        name: 'Aino Aalto',
        sample: false,
        marks: [],
        cells: {
          name: 'Aalto Aino',
          organisation: 'JM',
          title: 'neuvos',
          unit: 'Enhet',
          email: 'aino@example.org',
          phone: '09 1',
          city: '',
          groups: 'Ryhmä',
          seats: 'Sihteeristö',
          lists: '',
          language: '',
          changed: '2026-05-01',
          verified: '2026-02-03',
        },
      },
    ]);
    expect(found.rows('organisations', ['om'])[0]?.cells).toMatchObject({
      name: 'JM',
      people: '1',
      kind: 'agency',
      seats: 'Sihteeristö',
    });
  });
});

describe('what a filter can be set to', () => {
  const found = directory({
    persons: [person('A', { language: 'fi' }), person('B', { language: 'sv' }), person('C')],
    tags: [
      { ...base('t'), label: 'Ryhmä' },
      { ...base('u'), label: 'Tyhjä' },
    ],
    taggings: [tagging('t', 'A'), tagging('t', 'B')],
    bodies: [body('b', { name: { fi: 'Verkosto' } })],
    seats: [seat('s', 'b', { role: 'chair' }), seat('r', 'b')],
    mandates: [mandate('s', 'A'), mandate('r', 'B')],
  });

  it('counts what the rest of the query finds', () => {
    expect(found.facet(persons({ tagIds: ['t'], languages: ['fi'] }), 'languages')).toEqual([
      { value: 'fi', name: '', count: 1 },
      { value: 'sv', name: '', count: 1 },
    ]);
    expect(found.facet(persons({ seatRoles: ['chair'] }), 'bodyIds')).toEqual([
      { value: 'b', name: 'Verkosto', count: 1 },
    ]);
  });

  it('names groups that nobody is in too', () => {
    expect(found.facet(persons(), 'tagIds')).toEqual([
      { value: 't', name: 'Ryhmä', count: 2 },
      { value: 'u', name: 'Tyhjä', count: 0 },
    ]);
  });

  it('knows what the chosen ones are called', () => {
    expect(found.names({ tagIds: ['t', 'gone'], bodyIds: ['b'] })).toEqual({
      t: 'Ryhmä',
      b: 'Verkosto',
    });
  });
});
