import { describe, expect, it } from 'vitest';
import type { ContactTables } from '../contact-tables.ts';
import type { ContactFilters, ContactQuery } from './contact-query.ts';
import { createDirectory } from './directory.ts';
import {
  base,
  body,
  email,
  mandate,
  member,
  organisation,
  person,
  position,
  seat,
  tables,
  tagging,
} from './testing/tables.ts';

const SETTING = { language: 'fi', today: '2026-06-01' } as const;
const directory = (some: Partial<ContactTables>) => createDirectory(tables(some), SETTING);
const persons = (filters: ContactFilters): ContactQuery => ({
  of: 'persons',
  text: '',
  filters,
  sort: [],
});
const organisations = (filters: ContactFilters): ContactQuery => ({
  of: 'organisations',
  text: '',
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
    expect(found.find(persons({ ids: ['B', 'gone'] }))).toEqual(['B']);
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
