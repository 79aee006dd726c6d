import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContents } from './compare-versions.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import {
  action,
  anyProgramme,
  chapter,
  emptyProgramme,
  goal,
  record,
} from '../testing/any-programme.ts';

const before: ProgrammeContent = {
  ...emptyProgramme(),
  chapters: [chapter('c1')],
  goals: [goal('g1'), goal('g2')],
  actions: [
    action('a1', { goalId: 'g1' }),
    action('a2', { goalId: 'g1', title: { fi: 'Toimenpide', sv: 'Åtgärd', basis: { sv: '1' } } }),
    action('a3', { goalId: 'g1' }),
    action('a4', { goalId: 'g2' }),
  ],
  actionParties: [
    { ...record('p1'), actionId: 'a2', organisationId: 'om', role: 'lead', answer: 'asked' },
  ],
};

describe('compareContents', () => {
  it('finds nothing between a state and itself, whatever it is', () => {
    fc.assert(
      fc.property(anyProgramme, (content) => {
        expect(compareContents(content, structuredClone(content))).toEqual({
          records: [],
          renumbered: [],
        });
      }),
    );
  });

  it('sees every record that is added or removed, once', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, (one, other) => {
        const ids = ({ chapters, goals, actions }: ProgrammeContent) =>
          new Set([...chapters, ...goals, ...actions].map(({ id }) => id));
        const { records } = compareContents(one, other);
        const of = (kind: string) =>
          new Set(records.filter((line) => line.kind === kind).map(({ id }) => id));
        const missingFrom = (here: ReadonlySet<string>, there: ReadonlySet<string>) =>
          new Set([...there].filter((id) => !here.has(id)));
        expect(of('added')).toEqual(missingFrom(ids(one), ids(other)));
        expect(of('removed')).toEqual(missingFrom(ids(other), ids(one)));
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
    );
  });

  it('tells a change by field and language, and of its parts', () => {
    const after: ProgrammeContent = {
      ...before,
      actions: before.actions.map((one) =>
        one.id === 'a2'
          ? {
              ...one,
              rev: 2,
              title: { fi: 'Toimi', sv: 'Åtgärd', basis: { sv: '2' } },
              needs: ['money'],
            }
          : one,
      ),
      actionParties: before.actionParties.map((one) => ({ ...one, answer: 'confirmed' })),
    };
    const { records } = compareContents(before, after);
    expect(records).toMatchObject([
      {
        id: 'a2',
        kind: 'changed',
        moved: false,
        fields: [
          { field: 'title', language: 'fi', before: 'Toimenpide', after: 'Toimi' },
          { field: 'needs', before: [], after: ['money'] },
        ],
      },
      {
        table: 'actionParties',
        owner: { table: 'actions', id: 'a2' },
        fields: [{ field: 'answer', before: 'asked', after: 'confirmed' }],
      },
    ]);
    expect(records[0]?.fields).toHaveLength(2);
  });

  it('tells what moved from what was only renumbered', () => {
    const after: ProgrammeContent = {
      ...before,
      actions: before.actions.map((one) =>
        one.id === 'a1' ? { ...one, goalId: 'g2', order: 'a9' } : one,
      ),
    };
    const { records, renumbered } = compareContents(before, after);
    expect(records).toMatchObject([
      { id: 'a1', kind: 'changed', moved: true, fields: [], numberBefore: '1', numberAfter: '4' },
    ]);
    expect(renumbered.map(({ id, before: was, after: is }) => [id, was, is])).toEqual([
      ['a2', '2', '1'],
      ['a3', '3', '2'],
      ['a4', '4', '3'],
    ]);
  });

  it('shows what is removed where it stood, with what it had', () => {
    const after = {
      ...before,
      actions: before.actions.filter(({ id }) => id !== 'a2'),
      actionParties: [],
    };
    const { records } = compareContents(before, after);
    expect(records.map(({ id, kind }) => [id, kind])).toEqual([
      ['a2', 'removed'],
      ['p1', 'removed'],
    ]);
    expect(records[0]?.fields).toContainEqual({
      field: 'title',
      language: 'sv',
      before: 'Åtgärd',
      after: undefined,
    });
  });
});
