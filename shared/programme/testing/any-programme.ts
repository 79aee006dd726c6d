import fc from 'fast-check';
import type { RecordBase } from '../../records/record.ts';
import type { Action } from '../action.ts';
import type { Chapter } from '../chapter.ts';
import type { Goal } from '../goal.ts';
import { ordersFor } from '../../records/order.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { Programme } from '../programme.ts';

const AT = '2026-11-25T08:00:00.000Z';

/** What every record carries, for tests. */
export function record(id: string): RecordBase {
  return { id, createdAt: AT, updatedAt: AT, rev: 1 };
}

/** No organisation and no body is known by name. */
export const NO_NAMES = { organisations: [], bodies: [] };

/** A programme without anything in it, and what a test gives it. */
export function emptyProgramme(fields: Partial<Programme> = {}): ProgrammeContent {
  return {
    programme: {
      ...record('p'),
      title: { fi: 'Ohjelma' },
      levels: [
        { name: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' } },
        { name: { fi: 'Teema', sv: 'Tema', en: 'Theme' } },
      ],
      actionNumbering: 'running',
      state: 'draft',
      ...fields,
    },
    chapters: [],
    goals: [],
    actions: [],
    actionParties: [],
    milestones: [],
    indicators: [],
    indicatorValues: [],
    recommendations: [],
    recommendationLinks: [],
  };
}

export function goal(id: string, fields: Partial<Goal> = {}): Goal {
  return { ...record(id), programmeId: 'p', order: id, title: { fi: id }, ...fields };
}

export function action(id: string, fields: Partial<Action> = {}): Action {
  return {
    ...record(id),
    programmeId: 'p',
    order: id,
    title: { fi: id },
    needs: [],
    state: 'inDraft',
    ...fields,
  };
}

export function chapter(id: string, fields: Partial<Chapter> = {}): Chapter {
  return {
    ...record(id),
    programmeId: 'p',
    place: 'main',
    content: 'text',
    order: id,
    title: { fi: id },
    ...fields,
  };
}

const parent = (prefix: string) =>
  fc.option(
    fc.nat(8).map((one) => `${prefix}${one}`),
    { nil: undefined },
  );
const order = fc.constantFrom(...ordersFor(6), 'a0', '');

/** Programmes in any state, such as two machines may leave behind: cycles, missing parents, equal and damaged orders. */
export const anyProgramme: fc.Arbitrary<ProgrammeContent> = fc
  .record({
    actionNumbering: fc.constantFrom('running' as const, 'byGoal' as const),
    chapters: fc.array(fc.tuple(parent('c'), order, fc.constantFrom('front', 'main', 'annex')), {
      maxLength: 7,
    }),
    goals: fc.array(fc.tuple(parent('g'), order), { maxLength: 7 }),
    actions: fc.array(fc.tuple(parent('g'), order), { maxLength: 10 }),
  })
  .map(({ actionNumbering, chapters, goals, actions }) => ({
    ...emptyProgramme({ actionNumbering }),
    chapters: chapters.map(([parentId, place, at], index) =>
      chapter(`c${index}`, { order: place, place: at, ...(parentId && { parentId }) }),
    ),
    goals: goals.map(([parentId, place], index) =>
      goal(`g${index}`, { order: place, ...(parentId && { parentId }) }),
    ),
    actions: actions.map(([goalId, place], index) =>
      action(`a${index}`, { order: place, ...(goalId && { goalId }) }),
    ),
  }));
