import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAPTER_LEVELS, moveInOutline, placeAfter, placeInto, type Move } from './move.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
} from './number-programme.ts';
import type { OutlineChange } from './move.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, anyProgramme, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';

/** The content after changes, as the office would write them. */
function apply(content: ProgrammeContent, changes: readonly OutlineChange[]): ProgrammeContent {
  const write = <T extends { id: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => {
      const next = { ...row };
      for (const { id, fields } of changes) {
        if (id !== row.id) continue;
        for (const [field, value] of Object.entries(fields)) {
          if (value === undefined) Reflect.deleteProperty(next, field);
          else Reflect.set(next, field, value);
        }
      }
      return next;
    });
  return {
    ...content,
    chapters: write(content.chapters),
    goals: write(content.goals),
    actions: write(content.actions),
  };
}

/** The changes that give the records of `before` the fields back that `changes` replaced. */
function takenBack(before: ProgrammeContent, changes: readonly OutlineChange[]): OutlineChange[] {
  const rows = new Map<string, object>(
    [...before.chapters, ...before.goals, ...before.actions].map((row) => [row.id, row]),
  );
  return changes.map(({ table, id, fields }) => ({
    table,
    id,
    fields: Object.fromEntries(
      Object.keys(fields).map((field) => [field, Reflect.get(rows.get(id) ?? {}, field)]),
    ),
  }));
}

/** The outline as ids, each level in brackets, to compare and to read. */
function drawn(content: ProgrammeContent): string {
  const outline = numberProgramme(content);
  type Chapters = typeof outline.chapters.main;
  type Goals = typeof outline.goals;
  const ofChapters = (list: Chapters): string =>
    list.map((one) => one.chapter.id + inBrackets(ofChapters(one.chapters))).join(' ');
  const ofGoals = (list: Goals): string =>
    list
      .map(
        ({ goal: { id }, actions, goals }) =>
          id +
          inBrackets([...actions.map((one) => one.action.id), ofGoals(goals)].join(' ').trim()),
      )
      .join(' ');
  const { front, main, annex } = outline.chapters;
  return [
    ...[front, main, annex].map(ofChapters),
    ofGoals(outline.goals),
    outline.orphans.map((one) => one.action.id).join(' '),
  ].join(' | ');
}

const inBrackets = (text: string) => (text === '' ? '' : `[${text}]`);

const content: ProgrammeContent = {
  ...emptyProgramme(),
  chapters: [
    chapter('c1', { place: 'front' }),
    chapter('c2'),
    chapter('c3'),
    chapter('c4', { parentId: 'c3' }),
    chapter('c5', { place: 'annex' }),
  ],
  goals: [goal('g1'), goal('g2', { parentId: 'g1' }), goal('g3')],
  actions: [
    action('a1', { goalId: 'g1' }),
    action('a2', { goalId: 'g2' }),
    action('a3', { goalId: 'g2' }),
    action('a4'),
  ],
};

/** The outline after one move, or why there is none. */
function after(id: string, move: Move, start = content): string {
  const result = moveInOutline(start, id, move);
  return result.ok ? drawn(apply(start, result.value)) : result.failure.code;
}

describe('moveInOutline', () => {
  it('has an outline to begin with', () => {
    expect(drawn(content)).toBe('c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3]] g3 | a4');
  });

  it.each<[string, Move, string]>([
    ['c3', { to: 'up' }, 'c1 | c3[c4] c2 | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['c2', { to: 'up' }, 'c1 c2 | c3[c4] | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['c3', { to: 'down' }, 'c1 | c2 | c3[c4] c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['c1', { to: 'up' }, 'first'],
    ['c5', { to: 'down' }, 'last'],
    ['c3', { to: 'indent' }, 'c1 | c2[c3[c4]] | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['c2', { to: 'indent' }, 'nothingAbove'],
    ['c4', { to: 'outdent' }, 'c1 | c2 c3 c4 | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['c2', { to: 'outdent' }, 'highest'],
    ['c3', { to: 'into', targetId: 'c4' }, 'intoItself'],
    ['c3', { to: 'into', targetId: 'g1' }, 'wrongKind'],
    ['c3', { to: 'top', place: 'annex' }, 'c1 | c2 | c5 c3[c4] | g1[a1 g2[a2 a3]] g3 | a4'],
    ['g1', { to: 'down' }, 'c1 | c2 c3[c4] | c5 | g3 g1[a1 g2[a2 a3]] | a4'],
    ['g3', { to: 'indent' }, 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3] g3] | a4'],
    ['g1', { to: 'into', targetId: 'g3' }, 'tooDeep'],
    ['g1', { to: 'before', targetId: 'g2' }, 'intoItself'],
    ['g2', { to: 'after', targetId: 'g3' }, 'c1 | c2 c3[c4] | c5 | g1[a1] g3 g2[a2 a3] | a4'],
    ['a2', { to: 'up' }, 'c1 | c2 c3[c4] | c5 | g1[a1 a2 g2[a3]] g3 | a4'],
    ['a3', { to: 'down' }, 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2]] g3[a3] | a4'],
    ['a4', { to: 'up' }, 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3]] g3[a4] |'],
    ['a4', { to: 'down' }, 'last'],
    ['a1', { to: 'indent' }, 'wrongKind'],
    ['a4', { to: 'before', targetId: 'a3' }, 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a4 a3]] g3 |'],
    ['a1', { to: 'into', targetId: 'g3' }, 'c1 | c2 c3[c4] | c5 | g1[g2[a2 a3]] g3[a1] | a4'],
    ['a1', { to: 'top' }, 'c1 | c2 c3[c4] | c5 | g1[g2[a2 a3]] g3 | a4 a1'],
    ['a1', { to: 'into', targetId: 'a2' }, 'wrongKind'],
    ['a1', { to: 'after', targetId: 'nobody' }, 'notFound'],
    ['nobody', { to: 'up' }, 'notFound'],
  ])('moves %s %j', (id, move, outline) => {
    expect(after(id, move).trim()).toBe(outline);
  });

  it('does not move the last action out of its goals by a step down', () => {
    const one = {
      ...emptyProgramme(),
      goals: [goal('g1')],
      actions: [action('a1', { goalId: 'g1' })],
    };
    expect(after('a1', { to: 'down' }, one)).toBe('last');
  });

  it('takes the parts of a chapter along to the annexes, with their place', () => {
    const result = moveInOutline(content, 'c3', { to: 'top', place: 'annex' });
    const moved = result.ok ? apply(content, result.value) : content;
    expect(moved.chapters.find(({ id }) => id === 'c4')?.place).toBe('annex');
  });

  it('changes nothing where it is there already', () => {
    expect(moveInOutline(content, 'g3', { to: 'after', targetId: 'g1' })).toEqual({
      ok: true,
      value: [],
    });
  });
});

const id = fc.tuple(fc.constantFrom('c', 'g', 'a'), fc.nat(9)).map(([kind, at]) => `${kind}${at}`);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom('up', 'down', 'indent', 'outdent').map((to) => ({ to })),
  fc
    .tuple(fc.constantFrom('before', 'after', 'into'), id)
    .map(([to, targetId]) => ({ to, targetId })),
  fc
    .option(fc.constantFrom('front', 'main', 'annex'), { nil: undefined })
    .map((place) => ({ to: 'top' as const, ...(place && { place }) })),
);

describe('any moves of any programme', () => {
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();

  it('keep every record, its id and the levels; an undo of each gives the start', () => {
    fc.assert(
      fc.property(
        anyProgramme,
        fc.array(fc.tuple(id, anyMove), { maxLength: 20 }),
        (start, moves) => {
          const depths = (one: ProgrammeContent) => {
            const outline = numberProgramme(one);
            return {
              chapters: Math.max(0, ...chaptersInOrder(outline).map(({ depth }) => depth)),
              goals: Math.max(0, ...goalsInOrder(outline.goals).map(({ depth }) => depth)),
            };
          };
          const before = depths(start);
          const states = [start];
          for (const [moved, move] of moves) {
            const now = states.at(-1) ?? start;
            const result = moveInOutline(now, moved, move);
            if (!result.ok) continue;
            const next = apply(now, result.value);
            expect(apply(next, takenBack(now, result.value))).toEqual(now);
            states.push(next);
          }
          const end = states.at(-1) ?? start;
          const outline = numberProgramme(end);
          expect(ids(chaptersInOrder(outline).map((one) => one.chapter))).toEqual(
            ids(start.chapters),
          );
          expect(ids(goalsInOrder(outline.goals).map((one) => one.goal))).toEqual(ids(start.goals));
          expect(ids(actionsInOrder(outline).map((one) => one.action))).toEqual(ids(start.actions));
          const now = depths(end);
          expect(now.chapters).toBeLessThanOrEqual(Math.max(before.chapters, CHAPTER_LEVELS - 1));
          expect(now.goals).toBeLessThanOrEqual(
            Math.max(before.goals, start.programme.levels.length - 1),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('put a record where they say, and leave the order of the others', () => {
    fc.assert(
      fc.property(
        anyProgramme,
        id,
        id,
        fc.constantFrom('before', 'after'),
        (start, one, other, to) => {
          const result = moveInOutline(start, one, { to, targetId: other });
          fc.pre(result.ok);
          const end = apply(start, result.ok ? result.value : []);
          const reading = (now: ProgrammeContent) => {
            const outline = numberProgramme(now);
            return [
              ...chaptersInOrder(outline).map(({ chapter: row }) => row.id),
              ...goalsInOrder(outline.goals).map(({ goal: row }) => row.id),
              ...actionsInOrder(outline).map(({ action: row }) => row.id),
            ];
          };
          if (one.startsWith('a')) {
            const list = reading(end);
            const step = to === 'before' ? -1 : 1;
            expect(list[list.indexOf(other) + step]).toBe(one);
            const without = (all: string[]) => all.filter((row) => row !== one);
            expect(without(list)).toEqual(without(reading(start)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the place of a new record', () => {
  const added = (
    table: 'chapters' | 'goals' | 'actions',
    { fields, others }: ReturnType<typeof placeAfter>,
  ) => {
    const now = apply(content, others);
    if (table === 'chapters') now.chapters.push(chapter('new', fields));
    if (table === 'goals') now.goals.push(goal('new', fields));
    if (table === 'actions') now.actions.push(action('new', fields));
    return drawn(now);
  };

  it.each([
    ['actions', 'a2', 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 new a3]] g3 | a4'],
    ['actions', 'g2', 'c1 | c2 c3[c4] | c5 | g1[a1 g2[new a2 a3]] g3 | a4'],
    ['actions', null, 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3]] g3 | a4 new'],
    ['goals', 'g2', 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3] new] g3 | a4'],
    ['goals', 'c2', 'c1 | c2 c3[c4] | c5 | g1[a1 g2[a2 a3]] g3 new | a4'],
    ['chapters', 'c4', 'c1 | c2 c3[c4 new] | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
    ['chapters', 'c1', 'c1 new | c2 c3[c4] | c5 | g1[a1 g2[a2 a3]] g3 | a4'],
  ] as const)('of %s after %s', (table, afterId, outline) => {
    expect(added(table, placeAfter(content, table, afterId))).toBe(outline);
  });

  it('is the last below a parent', () => {
    expect(added('actions', placeInto(content, 'actions', 'g1'))).toBe(
      'c1 | c2 c3[c4] | c5 | g1[a1 new g2[a2 a3]] g3 | a4',
    );
    expect(added('chapters', placeInto(content, 'chapters', null, 'annex'))).toBe(
      'c1 | c2 c3[c4] | c5 new | g1[a1 g2[a2 a3]] g3 | a4',
    );
  });
});
