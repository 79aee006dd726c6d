import { describe, expect, it } from 'vitest';
import type { ContactTables } from '../contact-tables.ts';
import type { ContactFilters, ContactQuery, PersonColumn, SortKey } from './contact-query.ts';
import { createDirectory } from './directory.ts';
import {
  base,
  body,
  email,
  mandate,
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
        several: {},
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

it('tells each of several groups by itself, also where a name holds a comma', () => {
  const found = directory({
    persons: [person('1'), person('2')],
    tags: [
      { ...base('t'), label: 'Uhrit, lapset' },
      { ...base('u'), label: 'Verkosto' },
    ],
    taggings: [tagging('t', '1'), tagging('u', '1'), tagging('t', '2')],
  });
  expect(found.rows('persons', ['1', '2']).map(({ several }) => several)).toEqual([
    { groups: ['Uhrit, lapset', 'Verkosto'] },
    {},
  ]);
});

it('shows in a list what of a person may go out, and no more', () => {
  const post = position('1', 'om');
  const found = directory({
    persons: [
      person('1', { nonDisclosure: true }),
      person('2', { restrictedOn: '2026-02-03' }),
      person('3', { objectedOn: '2026-02-03' }),
    ],
    organisations: [organisation('om')],
    positions: [post],
    contactPoints: [
      email('1', 'koti@example.org'),
      phone('1', '040 1'),
      email(post.id, 'tyo@example.org', { ownerKind: 'position' }),
      phone('2', '040 2'),
      phone('3', '040 3'),
    ],
  });
  const rows = found.rows('persons', ['1', '2', '3']);
  expect(rows.map(({ cells }) => [cells.email, cells.phone])).toEqual([
    ['tyo@example.org', ''],
    ['', ''],
    ['', '040 3'],
  ]);
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
