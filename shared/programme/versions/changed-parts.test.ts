import { expect, it } from 'vitest';
import {
  changedParts,
  isOfKind,
  PART_KINDS,
  partInLanguage,
  type ChangedPart,
} from './changed-parts.ts';
import { compareContents } from './compare-versions.ts';
import { numberProgramme } from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, emptyProgramme, goal, record } from '../testing/any-programme.ts';

const party = (id: string, actionId: string) => ({
  ...record(id),
  actionId,
  organisationId: 'om',
  role: 'lead' as const,
  answer: 'asked' as const,
});
const before: ProgrammeContent = {
  ...emptyProgramme(),
  goals: [goal('g1')],
  actions: [
    action('a1', { goalId: 'g1' }),
    action('a2', { goalId: 'g1', title: { fi: 'Ohje', sv: 'Anvisning' } }),
    action('a3', { goalId: 'g1' }),
  ],
};
const after: ProgrammeContent = {
  ...before,
  actions: [
    action('a2', { goalId: 'g1', order: 'a0', title: { fi: 'Ohje', sv: 'Anvisningen' } }),
    action('a3', { goalId: 'g1' }),
    action('a4', { goalId: 'g1' }),
  ],
  actionParties: [party('p1', 'a3'), party('p2', 'a4')],
};
const parts = changedParts(compareContents(before, after), before, after, {
  before: numberProgramme(before).numbers,
  after: numberProgramme(after).numbers,
});
const kindsOf = (part: ChangedPart) => PART_KINDS.filter((kind) => isOfKind(part, kind));

it('gathers what differs by what it belongs to, with the numbers of both sides', () => {
  expect(
    parts.map((part) => [part.title.fi, part.numberBefore, part.numberAfter, kindsOf(part)]),
  ).toEqual([
    ['a1', '1', undefined, ['removed']],
    ['Ohje', '2', '1', ['changed']],
    ['a3', '3', '2', ['changed']],
    ['a4', undefined, '3', ['added']],
  ]);
  expect(parts.map(({ belonging }) => belonging.map(({ id }) => id))).toEqual([
    [],
    [],
    ['p1'],
    ['p2'],
  ]);
});

it('narrows to the texts of one language', () => {
  const inSwedish = parts.flatMap((part) => partInLanguage(part, 'sv') ?? []);
  expect(inSwedish).toMatchObject([
    { owner: { id: 'a2' }, own: { fields: [{ field: 'title', language: 'sv' }] } },
  ]);
  expect(parts.flatMap((part) => partInLanguage(part, 'en') ?? [])).toEqual([]);
});
