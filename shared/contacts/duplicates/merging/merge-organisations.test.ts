import { expect, it } from 'vitest';
import type { MergeOrder } from './merge-choice.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { createMergeWorkspace, type MergeReference, type MergeRow } from './merge-workspace.ts';

const REFERENCES: MergeReference[] = [
  { table: 'organisations', field: 'parentId', to: ['organisations'] },
  { table: 'positions', field: 'personId', to: ['persons'] },
  { table: 'positions', field: 'organisationId', to: ['organisations'] },
  { table: 'contactPoints', field: 'ownerId', to: ['persons', 'positions', 'organisations'] },
  { table: 'seats', field: 'organisationId', to: ['organisations'] },
  { table: 'mandates', field: 'seatId', to: ['seats'] },
];
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const row = (table: string, id: string, own: Record<string, unknown>): MergeRow => ({
  table,
  row: { ...base, id, ...own },
});
const organisation = (id: string, fi: string, own: Record<string, unknown> = {}) =>
  row('organisations', id, { name: { fi }, kind: 'other', country: 'FI', ...own });

function merged(rows: MergeRow[], own: Partial<MergeOrder> = {}) {
  const workspace = createMergeWorkspace(rows, REFERENCES);
  const parents = new Map(rows.map((one) => [one.row.id, one.row['parentId']]));
  const order = { leftId: 'a', rightId: 'b', keep: 'left', choices: {}, ...own } as const;
  const parentOf = (id: string) => parents.get(id) as string | undefined;
  expect(mergeOrganisations(workspace, order, parentOf)).toBe(true);
  return workspace;
}

it('joins names by language, keeps the other name as a former one, and the known kind', () => {
  const workspace = merged([
    organisation('a', 'Oikeusministeriö', { domains: ['gov.invalid'] }),
    organisation('b', 'OM', {
      name: { fi: 'OM', sv: 'Justitieministeriet' },
      kind: 'ministry',
      domains: ['om.invalid'],
    }),
  ]);
  expect(workspace.get('organisations', 'a')).toMatchObject({
    name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' },
    formerNames: ['OM'],
    kind: 'ministry',
    domains: ['gov.invalid', 'om.invalid'],
  });
});

it('moves people, seats and what lies below, and never stands above itself', () => {
  const workspace = merged([
    organisation('a', 'Keskus', { parentId: 'between' }),
    organisation('b', 'Keskus ry'),
    organisation('between', 'Osasto', { parentId: 'b' }),
    row('positions', 'p', { personId: 'x', organisationId: 'b', title: {}, primary: true }),
    row('seats', 's1', { bodyId: 'body', organisationId: 'a', role: 'member', order: 'a1' }),
    row('seats', 's2', { bodyId: 'body', organisationId: 'b', role: 'member', order: 'a1' }),
  ]);
  expect(workspace.get('organisations', 'a')?.parentId).toBeUndefined();
  expect(workspace.get('organisations', 'between')?.parentId).toBe('a');
  expect(workspace.naming('positions', 'a')).toHaveLength(1);
  // An organisation may have two places in a body.
  expect(workspace.steps().filter(({ op }) => op === 'delete')).toEqual([
    { op: 'delete', table: 'organisations', id: 'b' },
  ]);
});

it('joins a person’s place in both where the titles agree, with what reaches her there', () => {
  const place = (id: string, organisationId: string, own: Record<string, unknown> = {}) =>
    row('positions', id, { personId: 'x', organisationId, title: {}, primary: false, ...own });
  const email = (id: string, ownerId: string) =>
    row('contactPoints', id, {
      ownerKind: 'position',
      ownerId,
      kind: 'email',
      value: 'x@om.invalid',
      normal: 'x@om.invalid',
      preferred: true,
    });
  const rows = [
    organisation('a', 'Oikeusministeriö'),
    organisation('b', 'OM'),
    place('p1', 'a', { title: { fi: 'johtaja' } }),
    place('p2', 'b', { primary: true }),
    email('e1', 'p1'),
    email('e2', 'p2'),
  ];
  const workspace = merged(rows);
  expect(workspace.naming('positions', 'x')).toMatchObject([
    { id: 'p1', title: { fi: 'johtaja' }, primary: true },
  ]);
  expect(workspace.naming('contactPoints', 'p1').map(({ id }) => id)).toEqual(['e1']);

  const other = place('p2', 'b', { title: { fi: 'neuvonantaja' } });
  const apart = merged([...rows.slice(0, 3), other]);
  expect(apart.naming('positions', 'x')).toHaveLength(2);
});
