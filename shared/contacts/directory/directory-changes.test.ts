import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactTables } from '../contact-tables.ts';
import type { ContactChanges } from './contact-store.ts';
import type { ContactQuery } from './contact-query.ts';
import { createDirectory, type Directory } from './directory.ts';
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

const few = (name: string) => fc.integer({ min: 0, max: 3 }).map((at) => `${name}${at}`);
const word = fc.constantFrom(
  'Virtanen',
  'virta',
  'Äyräs',
  'Aalto',
  'aalto-äyräs',
  'Esa 10',
  'Esa 9',
);
const day = fc.constantFrom('2025-01-01', '2026-06-01', '2027-01-01');
const moment = fc.constantFrom('2023-05-01T09:00:00.000Z', '2026-05-01T09:00:00.000Z');
const span = fc.record({ from: day, to: day }, { requiredKeys: [] });

/** A row of each table, over so few ids that most name another. */
const rows = {
  persons: fc
    .tuple(few('p'), word, word, moment)
    .map(([id, familyName, givenName, updatedAt]) =>
      person(id, { familyName, givenName, formerNames: [givenName], updatedAt }),
    ),
  organisations: fc
    .tuple(few('o'), word, fc.constantFrom('ngo', 'ministry'), fc.option(few('o')))
    .map(([id, fi, kind, parentId]) =>
      organisation(id, { name: { fi }, kind: kind as 'ngo', ...(parentId && { parentId }) }),
    ),
  positions: fc
    .tuple(few('q'), few('p'), few('o'), span, fc.boolean())
    .map(([id, personId, organisationId, time, primary]) =>
      position(personId, organisationId, { id, ...time, primary }),
    ),
  contactPoints: fc
    .tuple(few('e'), fc.oneof(few('p'), few('q'), few('o')), word, moment)
    .map(([id, ownerId, value, updatedAt]) => email(ownerId, value, { id, updatedAt })),
  tags: fc.tuple(few('t'), word).map(([id, label]) => ({ ...base(id), label })),
  taggings: fc
    .tuple(few('u'), few('t'), fc.oneof(few('p'), few('o')))
    .map(([id, tagId, ownerId]) => ({ ...tagging(tagId, ownerId), id })),
  bodies: fc
    .tuple(few('b'), word, span)
    .map(([id, fi, time]) => body(id, { name: { fi }, ...time })),
  seats: fc
    .tuple(few('s'), few('b'), few('o'), fc.constantFrom('chair', 'member'))
    .map(([id, bodyId, organisationId, role]) =>
      seat(id, bodyId, { organisationId, role: role as 'chair' }),
    ),
  mandates: fc
    .tuple(few('m'), few('s'), few('p'), day)
    .map(([id, seatId, personId, to]) => mandate(seatId, personId, { id, to })),
  lists: fc.tuple(few('l'), fc.boolean(), few('l')).map(([id, isFixed, other]) =>
    isFixed
      ? { ...base(id), name: id, purpose: '', mode: 'fixed' as const }
      : {
          ...base(id),
          name: id,
          purpose: '',
          mode: 'rule' as const,
          of: 'persons' as const,
          rule: { kinds: ['ngo' as const], listIds: [other] },
        },
  ),
  listMembers: fc
    .tuple(few('n'), few('l'), few('p'))
    .map(([id, listId, ownerId]) => ({ ...member(listId, ownerId), id })),
};

const PREFIX: Record<keyof ContactTables, string> = {
  persons: 'p',
  organisations: 'o',
  positions: 'q',
  contactPoints: 'e',
  tags: 't',
  taggings: 'u',
  bodies: 'b',
  seats: 's',
  mandates: 'm',
  lists: 'l',
  listMembers: 'n',
};
const tableNames = Object.keys(rows) as (keyof ContactTables)[];
const step = fc.oneof(
  ...tableNames.map((table) =>
    fc.record({
      table: fc.constant(table),
      put: fc.array(rows[table] as fc.Arbitrary<{ id: string }>, { maxLength: 3 }),
      gone: fc.array(few(PREFIX[table]), { maxLength: 1 }),
    }),
  ),
);

const QUERIES: ContactQuery[] = [
  { of: 'persons', text: '', filters: {}, sort: [] },
  { of: 'persons', text: 'virta', filters: {}, sort: [] },
  { of: 'persons', text: 'aalto', filters: { kinds: ['ngo'] }, sort: [] },
  { of: 'persons', text: '', filters: { listIds: ['l0', 'l1'] }, sort: [] },
  { of: 'persons', text: '', filters: { organisationIds: ['o0'], withoutEmail: true }, sort: [] },
  { of: 'persons', text: '', filters: {}, sort: [{ by: 'organisation', direction: 'descending' }] },
  {
    of: 'persons',
    text: '',
    filters: { changedSince: '2025-01-01' },
    sort: [{ by: 'lists', direction: 'ascending' }],
  },
  { of: 'organisations', text: 'esa', filters: {}, sort: [] },
  {
    of: 'organisations',
    text: '',
    filters: { bodyIds: ['b0', 'b1'] },
    sort: [{ by: 'people', direction: 'descending' }],
  },
];

function all(directory: Directory) {
  return QUERIES.map((query) => {
    const ids = directory.find(query);
    return { ids, rows: directory.rows(query.of, ids), groups: directory.facet(query, 'tagIds') };
  });
}

describe('a directory that follows changes', () => {
  it('says the same as one made anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const followed = createDirectory(tables({}), SETTING);
        const now = new Map<string, { id: string }>();
        for (const [at, { table, put, gone }] of steps.entries()) {
          const last = new Map(put.map((row) => [row.id, row]));
          for (const id of gone) last.delete(id);
          for (const [id, row] of last) now.set(`${table} ${id}`, row);
          for (const id of gone) now.delete(`${table} ${id}`);
          followed.apply({ [table]: { put: [...last.values()], gone } } as ContactChanges);
          // What was asked in between must not linger.
          if (at % 3 === 0) all(followed);
        }
        const rowsOf = (table: keyof ContactTables) =>
          [...now].filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => row);
        const anew = createDirectory(
          tables(
            Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as ContactTables,
          ),
          SETTING,
        );
        expect(all(followed)).toEqual(all(anew));
      }),
      { numRuns: 150 },
    );
  });
});
