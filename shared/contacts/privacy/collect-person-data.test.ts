import { describe, expect, it } from 'vitest';
import { collectPersonData } from './collect-person-data.ts';
import type { PlainTables } from './person-traces.ts';

const tables = (more: PlainTables = {}): PlainTables => ({
  organisations: [
    { id: 'o1', name: { fi: 'Virasto' } },
    { id: 'o2', name: { fi: 'Muu' } },
  ],
  persons: [
    {
      id: 'p1',
      givenName: 'Aino',
      familyName: 'Esimerkki',
      formerNames: ['Entinen'],
      importId: 'i1',
    },
    { id: 'p2', givenName: 'Bo', familyName: 'Malli' },
  ],
  positions: [
    { id: 'a1', personId: 'p1', organisationId: 'o1' },
    { id: 'a2', personId: 'p2', organisationId: 'o2' },
  ],
  contactPoints: [
    {
      id: 'c1',
      ownerKind: 'person',
      ownerId: 'p1',
      kind: 'email',
      value: 'aino@a.invalid',
      normal: 'aino@a.invalid',
    },
    {
      id: 'c2',
      ownerKind: 'position',
      ownerId: 'a1',
      kind: 'phone',
      value: '029 500 0000',
      normal: '+358295000000',
    },
    {
      id: 'c3',
      ownerKind: 'organisation',
      ownerId: 'o1',
      kind: 'email',
      value: 'k@a.invalid',
      normal: 'k@a.invalid',
    },
  ],
  imports: [
    { id: 'i1', fileName: 'lista.csv' },
    { id: 'i2', fileName: 'muu.csv' },
  ],
  ...more,
});

const reasons = (all: PlainTables, options?: { ruleListIds: string[] }) =>
  Object.fromEntries(
    [...(collectPersonData(all, 'p1', options)?.tables ?? [])].map(([table, rows]) => [
      table,
      rows.map(({ row, reason }) => `${String(row['id'] ?? row['key'] ?? row['seq'])} ${reason}`),
    ]),
  );

describe('collectPersonData', () => {
  it('takes her rows, what is part of them and what they name, and nobody else’s', () => {
    expect(reasons(tables())).toEqual({
      organisations: ['o1 named'],
      persons: ['p1 own'],
      positions: ['a1 own'],
      contactPoints: ['c1 own', 'c2 own'],
      imports: ['i1 named'],
    });
  });

  it('is null for nobody', () => {
    expect(collectPersonData(tables(), 'nobody')).toBeNull();
  });

  it('follows a mandate to its seat and body, and a membership to its list and the files made of it', () => {
    const more = {
      bodies: [{ id: 'b1' }, { id: 'b2' }],
      seats: [
        { id: 's1', bodyId: 'b1' },
        { id: 's2', bodyId: 'b2' },
      ],
      mandates: [{ id: 'm1', seatId: 's1', personId: 'p1' }],
      lists: [
        { id: 'l1', mode: 'fixed' },
        { id: 'l2', mode: 'rule' },
        { id: 'l3', mode: 'rule' },
      ],
      listMembers: [{ id: 'n1', listId: 'l1', ownerKind: 'person', ownerId: 'p1' }],
      madeDocuments: [
        { id: 'd1', listId: 'l1' },
        { id: 'd2', listId: 'l2' },
        { id: 'd3', listId: 'l3' },
      ],
    };
    expect(reasons(tables(more), { ruleListIds: ['l2'] })).toMatchObject({
      bodies: ['b1 named'],
      seats: ['s1 named'],
      mandates: ['m1 own'],
      lists: ['l1 named', 'l2 named'],
      listMembers: ['n1 own'],
      madeDocuments: ['d1 named', 'd2 named'],
    });
  });

  it('takes the lines of the log that touch her rows, with their acts, and her drafts', () => {
    const id = '019b9700-0000-7000-8000-000000000001';
    const own = tables();
    const all = {
      ...own,
      persons: [{ id, givenName: 'Aino', familyName: 'Esimerkki' }],
      acts: [{ id: 't1' }, { id: 't2' }],
      changes: [
        { seq: 1, actId: 't1', table: 'persons', recordId: id, fields: {} },
        { seq: 2, actId: 't2', table: 'persons', recordId: 'p2', fields: {} },
      ],
      drafts: [
        { key: `person:${id}`, value: {} },
        { key: 'person:new', value: {} },
      ],
    };
    const found = collectPersonData(all, id)?.tables;
    expect(found?.get('acts')?.map(({ row }) => row['id'])).toEqual(['t1']);
    expect(found?.get('changes')?.map(({ row }) => row['seq'])).toEqual([1]);
    expect(found?.get('drafts')?.map(({ row }) => row['key'])).toEqual([`person:${id}`]);
  });

  it('searches a table that it does not know for her id, addresses, numbers and names', () => {
    const meetings = [
      { id: 'x1', chair: { person: 'p1' } },
      { id: 'x2', minutes: 'Soita: +358 29 500 00 00 iltapäivällä.' },
      { id: 'x3', minutes: 'Osoite on AINO@a.invalid.' },
      { id: 'x4', minutes: 'Läsnä Entinen Aino ja muita.' },
      { id: 'x5', minutes: 'Läsnä Aino Esimerkkinen, paino@a.invalid, 0295 000 0001.' },
    ];
    expect(reasons(tables({ meetings }))['meetings']).toEqual([
      'x1 about',
      'x2 mention',
      'x3 mention',
      'x4 mention',
    ]);
  });

  it('finds a mention whose letters are written with marks of their own', () => {
    const persons = [{ id: 'p1', givenName: 'Päivi', familyName: 'Mäkelä' }];
    const notes = [{ id: 'x1', text: 'Kysy: Päivi Mäkelä.'.normalize('NFD') }];
    const found = collectPersonData({ ...tables({ notes }), persons }, 'p1')?.tables.get('notes');
    expect(found?.[0]?.places).toEqual([{ path: 'text', text: 'Kysy: Päivi Mäkelä.' }]);
  });

  it('finds a name in the cases of Finnish, as texts have it', () => {
    const notes = [
      { id: 'x1', text: 'Asia sovittiin Aino Esimerkin kanssa.' },
      { id: 'x2', text: 'Lähetetty Esimerkki Ainolle.' },
      { id: 'x3', text: 'Kysy Aino Entiseltä ja AINO ESIMERKILTÄ.' },
      { id: 'x4', text: 'Svaret är Aino Esimerkkis.' },
      { id: 'x5', text: 'Aino Esimerkkisen ja Raino Esimerkin asia.' },
    ];
    expect(reasons(tables({ notes }))['notes']).toEqual([
      'x1 mention',
      'x2 mention',
      'x3 mention',
      'x4 mention',
    ]);
  });

  it('takes no other person’s name for a case of hers, and looks on behind it', () => {
    const persons = [
      { id: 'p1', givenName: 'Anna', familyName: 'Lund' },
      { id: 'p2', givenName: 'Anna', familyName: 'Lundin' },
    ];
    const tasks = [
      { id: 'x1', title: 'Soita: Anna Lundin' },
      { id: 'x2', title: 'ANNA  LUNDIN ja Anna Lundille' },
      { id: 'x3', title: 'Anna Lund' },
    ];
    const all = { ...tables(), persons, tasks };
    expect(reasons(all)['tasks']).toEqual(['x2 mention', 'x3 mention']);
    const [mention] = collectPersonData(all, 'p1')?.tables.get('tasks') ?? [];
    expect(mention?.places[0]?.text).toContain('Anna Lundille');
    const [her, other = {}] = persons;
    for (const gone of [{ deletedAt: '2026-01-01' }, { mergedIntoId: 'p1' }]) {
      const found = reasons({ ...all, persons: [her ?? {}, { ...other, ...gone }] });
      expect(found['tasks']).toContain('x1 mention');
    }
  });

  it('tells where the mention stands, and no more of a long text than what is about it', () => {
    const notes = `${'a '.repeat(300)}Aino Esimerkki kertoi. ${'b '.repeat(300)}`;
    const found = collectPersonData(tables({ tasks: [{ id: 'x', more: { notes } }] }), 'p1');
    const place = found?.tables.get('tasks')?.[0]?.places[0];
    expect(place?.path).toBe('more.notes');
    expect(place?.text).toMatch(/^….*Aino Esimerkki kertoi.*…$/u);
    expect(place?.text.length).toBeLessThan(300);
  });
});
