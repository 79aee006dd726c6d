import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsInOrder,
  actionsStandOut,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedGoal,
} from './number-programme.ts';
import { action, anyProgramme, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('numberProgramme', () => {
  it('keeps every record once, in any state of the records', () => {
    fc.assert(
      fc.property(anyProgramme, (content) => {
        const outline = numberProgramme(content);
        expect(ids(chaptersInOrder(outline).map((one) => one.chapter))).toEqual(
          ids(content.chapters),
        );
        expect(ids(goalsInOrder(outline.goals).map((one) => one.goal))).toEqual(ids(content.goals));
        expect(ids(actionsInOrder(outline).map((one) => one.action))).toEqual(ids(content.actions));
      }),
    );
  });

  it('numbers running actions from one on without a gap', () => {
    fc.assert(
      fc.property(anyProgramme, (any) => {
        const content = {
          ...any,
          programme: { ...any.programme, actionNumbering: 'running' as const },
        };
        const numbers = actionsInOrder(numberProgramme(content)).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      }),
    );
  });

  it('numbers goals and, by goal, their actions from one on below each', () => {
    const check = (goals: readonly NumberedGoal[], above: string) => {
      goals.forEach((one, index) => {
        expect(one.number).toBe(`${above}${index + 1}`);
        one.actions.forEach(({ number }, at) => expect(number).toBe(`${one.number}.${at + 1}`));
        check(one.goals, `${one.number}.`);
      });
    };
    fc.assert(
      fc.property(anyProgramme, (any) => {
        const content = {
          ...any,
          programme: { ...any.programme, actionNumbering: 'byGoal' as const },
        };
        const outline = numberProgramme(content);
        check(outline.goals, '');
        const numbers = actionsInOrder(outline).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyProgramme, (content) => {
        const turned = {
          ...content,
          chapters: content.chapters.toReversed(),
          goals: content.goals.toReversed(),
          actions: content.actions.toReversed(),
        };
        expect(new Map([...numberProgramme(turned).numbers].sort())).toEqual(
          new Map([...numberProgramme(content).numbers].sort()),
        );
      }),
    );
  });

  it('leaves chapters before the numbered ones without a number, and counts annexes on their own', () => {
    const { numbers } = numberProgramme({
      ...emptyProgramme(),
      chapters: [
        chapter('c1', { place: 'front' }),
        chapter('c2'),
        chapter('c3'),
        chapter('c4', { parentId: 'c3' }),
        chapter('c5', { place: 'annex' }),
      ],
    });
    expect(Object.fromEntries(numbers)).toEqual({ c1: '', c2: '1', c3: '2', c4: '2.1', c5: '1' });
  });

  it('puts actions of a goal before those of the goals below it, and orphans last', () => {
    const content = {
      ...emptyProgramme(),
      goals: [goal('g1'), goal('g2', { parentId: 'g1' })],
      actions: [
        action('a1', { goalId: 'missing' }),
        action('a2', { goalId: 'g2' }),
        action('a3', { goalId: 'g1' }),
      ],
    };
    const { numbers } = numberProgramme(content);
    expect(['a3', 'a2', 'a1'].map((id) => numbers.get(id))).toEqual(['1', '2', '3']);
  });

  it('shares no number between chapters, goals and actions where goals stand under their chapter', () => {
    fc.assert(
      fc.property(anyProgramme, (any) => {
        const outline = numberProgramme({
          ...any,
          chapters: [...any.chapters, chapter('home', { content: 'goalsAndActions' })],
          programme: { ...any.programme, actionNumbering: 'underChapter' as const },
        });
        const numbers = [
          ...chaptersInOrder({ chapters: { ...outline.chapters, front: [], annex: [] } }),
          ...goalsInOrder(outline.goals),
          ...actionsInOrder(outline),
        ].map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).not.toContain('');
      }),
    );
  });

  it('numbers goals after the parts of their chapter, and goals below a goal after its actions', () => {
    const { numbers } = numberProgramme({
      ...emptyProgramme(),
      programme: { ...emptyProgramme().programme, actionNumbering: 'underChapter' },
      chapters: [
        chapter('c1'),
        chapter('c2', { content: 'goalsAndActions' }),
        chapter('c3', { parentId: 'c2' }),
      ],
      goals: [goal('g1'), goal('g2', { parentId: 'g1' })],
      actions: [action('a1', { goalId: 'g1' }), action('a2', { goalId: 'g2' }), action('a3')],
    });
    expect(Object.fromEntries(numbers)).toEqual({
      ...{ c1: '1', c2: '2', c3: '2.1' },
      ...{ g1: '2.2', a1: '2.2.1', g2: '2.2.2', a2: '2.2.2.1', a3: '2.0.1' },
    });
  });

  it.each([
    ['signedRunning', ['T1', 'T2']],
    ['signedByGoal', ['TP\u00a01.1', 'TP\u00a02.1']],
  ] as const)('sets its sign before the number of an action: %s', (actionNumbering, expected) => {
    const outline = numberProgramme({
      ...emptyProgramme(),
      programme: { ...emptyProgramme().programme, actionNumbering },
      goals: [goal('g1'), goal('g2')],
      actions: [action('a1', { goalId: 'g1' }), action('a2', { goalId: 'g2' })],
    });
    expect(['a1', 'a2'].map((id) => outline.numbers.get(id))).toEqual(expected);
    expect(actionsStandOut(outline)).toBe(true);
  });
});
