import { describe, expect, it } from 'vitest';
import type { Person } from '../../person.ts';
import type { MergeOrder } from './merge-choice.ts';
import { mergePersons } from './merge-persons.ts';
import { createMergeWorkspace, type MergeReference, type MergeRow } from './merge-workspace.ts';

const REFERENCES: MergeReference[] = [
  { table: 'positions', field: 'personId', to: ['persons'] },
  { table: 'positions', field: 'organisationId', to: ['organisations'] },
  { table: 'contactPoints', field: 'ownerId', to: ['persons', 'positions', 'organisations'] },
  { table: 'taggings', field: 'ownerId', to: ['persons', 'organisations'] },
  { table: 'listMembers', field: 'ownerId', to: ['persons', 'organisations'] },
  { table: 'mandates', field: 'personId', to: ['persons'] },
  { table: 'distinctPairs', field: 'oneId', to: ['persons', 'organisations'] },
  { table: 'distinctPairs', field: 'otherId', to: ['persons', 'organisations'] },
  // An area that the merge knows nothing of.
  { table: 'tasks', field: 'askedOfId', to: ['persons'] },
];

const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const person = (id: string, own: Partial<Person>): MergeRow => ({
  table: 'persons',
  row: { ...base, id, givenName: 'Maija', familyName: 'Virtanen', ...own },
});
const row = (table: string, id: string, own: Record<string, unknown>): MergeRow => ({
  table,
  row: { ...base, id, ...own },
});
const position = (id: string, personId: string, own: Record<string, unknown> = {}) =>
  row('positions', id, {
    personId,
    organisationId: 'om',
    title: { fi: 'erityisasiantuntija' },
    primary: true,
    ...own,
  });
const email = (id: string, ownerId: string, value: string, own: Record<string, unknown> = {}) =>
  row('contactPoints', id, {
    ownerKind: ownerId.startsWith('p') ? 'position' : 'person',
    ownerId,
    kind: 'email',
    value,
    normal: value,
    preferred: true,
    ...own,
  });

function merged(rows: MergeRow[], own: Partial<MergeOrder> = {}) {
  const workspace = createMergeWorkspace(rows, REFERENCES);
  const order = { leftId: 'a', rightId: 'b', keep: 'left', choices: {}, ...own } as const;
  expect(mergePersons(workspace, order)).toBe(true);
  return { workspace, steps: workspace.steps(), person: workspace.get('persons', 'a') };
}

describe('what one person says of herself', () => {
  it('keeps the family name that is not chosen as a former one, and both lists of former names', () => {
    const { person: result } = merged([
      person('a', { familyName: 'Korhonen', formerNames: ['Aho'] }),
      person('b', { familyName: 'Virtanen', formerNames: ['Laine'] }),
    ]);
    expect(result?.familyName).toBe('Korhonen');
    expect(result?.formerNames).toEqual(['Virtanen', 'Aho', 'Laine']);
  });

  it.each([
    ['a slip', 'Virtanen', 'Virtannen'],
    ['a name without dots', 'Mäkinen', 'Makinen'],
  ])('does not keep %s as a former name', (_what, one, other) => {
    const { person: result } = merged([
      person('a', { familyName: one }),
      person('b', { familyName: other }),
    ]);
    expect(result?.familyName).toBe(one);
    expect(result?.formerNames).toBeUndefined();
  });

  it('does not take names that stood in each other’s columns for former ones', () => {
    const { person: result } = merged([
      person('a', {}),
      person('b', { givenName: 'Virtanen', familyName: 'Maija' }),
    ]);
    expect(result).toMatchObject({ givenName: 'Maija', familyName: 'Virtanen' });
    expect(result?.formerNames).toBeUndefined();
  });

  it('takes the fuller spelling where nothing is chosen, and what is chosen where it is', () => {
    const rows = [
      person('a', { givenName: 'M.', familyName: 'MAKINEN' }),
      person('b', { givenName: 'Maija', familyName: 'Mäkinen' }),
    ];
    expect(merged(rows).person).toMatchObject({ givenName: 'Maija', familyName: 'Mäkinen' });
    expect(merged(rows, { choices: { givenName: 'left' } }).person?.givenName).toBe('M.');
  });

  it('never loses what protects her, whichever record stays', () => {
    const rows = [
      person('a', { objectedOn: '2026-03-01', reviewOn: '2027-01-01' }),
      person('b', {
        objectedOn: '2026-02-01',
        restrictedOn: '2026-04-01',
        nonDisclosure: true,
        reviewOn: '2026-12-01',
        verifiedOn: '2026-05-05',
      }),
    ];
    expect(merged(rows).person).toMatchObject({
      objectedOn: '2026-02-01',
      restrictedOn: '2026-04-01',
      nonDisclosure: true,
      reviewOn: '2026-12-01',
      verifiedOn: '2026-05-05',
    });
  });

  it('keeps the older source and names the newer one, and notes of both', () => {
    const source = (name: string, obtainedOn: string) =>
      ({ kind: 'import', source: name, purpose: 'network', obtainedOn }) as const;
    const { person: result } = merged([
      person('a', { notes: 'Tavattu 2024.', provenance: source('Lista B', '2025-05-01') }),
      person('b', { notes: 'Puhuu ruotsia.', provenance: source('Lista A', '2024-05-01') }),
    ]);
    expect(result?.provenance).toEqual(source('Lista A; Lista B', '2024-05-01'));
    expect(result?.notes).toBe('Tavattu 2024.\n\nPuhuu ruotsia.');
  });
});

describe('what names her', () => {
  it('joins positions in one organisation with their addresses, and keeps others as history', () => {
    const { workspace } = merged([
      person('a', {}),
      person('b', {}),
      position('p1', 'a', { from: '2024-01-01' }),
      position('p2', 'b', { title: { fi: 'johtaja' }, from: '2022-01-01', unit: { fi: 'KPO' } }),
      position('p3', 'b', { organisationId: 'sm', primary: false, to: '2021-12-31' }),
      email('e1', 'p1', 'maija@om.invalid'),
      email('e2', 'p2', 'maija@gov.invalid'),
    ]);
    expect(workspace.naming('positions', 'a')).toMatchObject([
      { id: 'p1', title: { fi: 'erityisasiantuntija' }, unit: { fi: 'KPO' }, from: '2022-01-01' },
      { id: 'p3' },
    ]);
    expect(workspace.naming('contactPoints', 'p1')).toMatchObject([
      { id: 'e1', preferred: true },
      { id: 'e2', preferred: false },
    ]);
  });

  it('lets positions that followed one another, or that are chosen so, stand beside each other', () => {
    const rows = [
      person('a', {}),
      person('b', {}),
      position('p1', 'a'),
      position('p2', 'b', { title: { fi: 'johtaja' } }),
    ];
    const both = merged(rows, { choices: { 'position:p1': 'both', primary: 'right' } });
    expect(both.workspace.naming('positions', 'a')).toMatchObject([
      { id: 'p1', primary: false },
      { id: 'p2', primary: true },
    ]);
    const right = merged(rows, { choices: { 'position:p1': 'right' } });
    expect(right.workspace.naming('positions', 'a')).toMatchObject([{ title: { fi: 'johtaja' } }]);
    const apart = merged([
      ...rows.slice(0, 2),
      position('p1', 'a', { from: '2024-01-01' }),
      position('p2', 'b', { to: '2023-12-31', primary: false }),
    ]);
    expect(apart.workspace.naming('positions', 'a')).toHaveLength(2);
  });

  it('keeps each address once, what is not to be used so, and only the chosen side’s where one is', () => {
    const rows = [
      person('a', {}),
      person('b', {}),
      email('e1', 'a', 'maija@om.invalid'),
      email('e2', 'b', 'maija@om.invalid', { doNotUse: true, label: 'työ' }),
      email('e3', 'b', 'maija@koti.invalid'),
    ];
    expect(merged(rows).workspace.naming('contactPoints', 'a')).toMatchObject([
      { id: 'e1', doNotUse: true, label: 'työ', preferred: true },
      { id: 'e3', preferred: false },
    ]);
    const left = merged(rows, { choices: { email: 'left' } }).workspace;
    expect(left.naming('contactPoints', 'a').map(({ id }) => id)).toEqual(['e1']);
  });

  it('moves lists, groups, mandates and what it knows nothing of, and says nothing twice', () => {
    const { steps, workspace } = merged([
      person('a', {}),
      person('b', {}),
      row('listMembers', 'm1', { listId: 'l', ownerKind: 'person', ownerId: 'a' }),
      row('listMembers', 'm2', { listId: 'l', ownerKind: 'person', ownerId: 'b' }),
      row('listMembers', 'm3', { listId: 'k', ownerKind: 'person', ownerId: 'b' }),
      row('mandates', 'n1', { seatId: 's', personId: 'a', from: '2025-01-01' }),
      row('mandates', 'n2', { seatId: 's', personId: 'b', from: '2024-01-01', to: '2026-01-01' }),
      row('mandates', 'n3', { seatId: 't', personId: 'b', from: '2024-01-01' }),
      row('tasks', 't1', { askedOfId: 'b' }),
    ]);
    expect(workspace.naming('listMembers', 'a').map(({ id }) => id)).toEqual(['m1', 'm3']);
    expect(workspace.naming('mandates', 'a')).toMatchObject([
      { id: 'n1', from: '2024-01-01' },
      { id: 'n3' },
    ]);
    expect(workspace.naming('mandates', 'a')[0]?.to).toBeUndefined();
    expect(steps).toContainEqual({
      op: 'update',
      table: 'tasks',
      id: 't1',
      changes: { askedOfId: 'a' },
    });
    expect(steps).toContainEqual({
      op: 'update',
      table: 'persons',
      id: 'b',
      changes: { mergedIntoId: 'a' },
    });
    expect(steps.at(-1)?.op).toBe('delete');
  });

  it('remembers who is not the same, the smaller id first, and forgets it of the two themselves', () => {
    const { steps } = merged(
      [
        person('a', {}),
        person('b', {}),
        row('distinctPairs', 'd1', { kind: 'person', oneId: 'a', otherId: 'b' }),
        row('distinctPairs', 'd2', { kind: 'person', oneId: 'a', otherId: 'c' }),
        row('distinctPairs', 'd3', { kind: 'person', oneId: 'a', otherId: 'bb' }),
      ],
      { keep: 'right' },
    );
    expect(steps).toContainEqual({
      op: 'update',
      table: 'distinctPairs',
      id: 'd2',
      changes: { oneId: 'b' },
    });
    expect(steps).toContainEqual({ op: 'delete', table: 'distinctPairs', id: 'd1' });
  });
});
