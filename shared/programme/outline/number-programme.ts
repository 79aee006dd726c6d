import type { Action } from '../action.ts';
import type { Chapter, ChapterPlace } from '../chapter.ts';
import type { Goal } from '../goal.ts';
import { compareOrder } from '../../records/order.ts';
import type { ActionNumbering, GoalLevel } from '../programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { treeOf, type TreeNode } from './tree.ts';
import { groupBy } from '../../lib/group-by.ts';

export type NumberedChapter = {
  chapter: Chapter;
  /**
   * `2.1` of the numbered chapters; of an annex its place among the annexes (`1`; below it `1.1`), to which the texts add
   * their word ("Liite 1"). Empty before the numbered ones.
   */
  number: string;
  /** 0 is the highest. */
  depth: number;
  chapters: NumberedChapter[];
};

/** An action with its number, its sign before it: `1.2`, `T7`, `TP 1.2`. */
export type NumberedAction = { action: Action; number: string };

export type NumberedGoal = {
  goal: Goal;
  /** `1`, `1.2`; under a chapter `4.1`, `4.1.2`. */
  number: string;
  /** 0 is the highest; the programme's `levels` name it. */
  depth: number;
  /** Its own actions; in the document they stand before the goals below it. */
  actions: NumberedAction[];
  goals: NumberedGoal[];
};

/** A programme as it is read: every record once, in its place and with its number. */
export type NumberedProgramme = {
  numbering: ActionNumbering;
  /** What the levels of its goals are called, the highest first. */
  levels: readonly GoalLevel[];
  chapters: Record<ChapterPlace, NumberedChapter[]>;
  goals: NumberedGoal[];
  /** Actions of no goal, or of one that is not there; they come last. */
  orphans: NumberedAction[];
  /** The number of each chapter, goal and action by its id. */
  numbers: ReadonlyMap<string, string>;
};

type Outline = Pick<ProgrammeContent, 'programme' | 'chapters' | 'goals' | 'actions'>;

/** What stands before the number of an action; the blank does not break. */
const SIGNS: Record<ActionNumbering, string> = {
  running: '',
  byGoal: '',
  signedRunning: 'T',
  signedByGoal: 'TP\u00a0',
  underChapter: '',
};

/** Whether the number of an action cannot be that of a chapter; where it can, the word is said with it ("Toimenpide 3.1"). */
export function actionsStandOut({ numbering }: Pick<NumberedProgramme, 'numbering'>): boolean {
  return numbering === 'underChapter' || SIGNS[numbering] !== '';
}

/**
 * Works out outline and numbers of a programme. Numbers depend on places alone and have no gaps: goals are 1, 1.1 …;
 * actions run through the programme or, by goal, go on from the goal's number (1.1, 1.2; orphans 0.1, 0.2), as the
 * programme's numbering says. Under their chapter goals go on from its number after its parts, and goals below a goal
 * after its actions: no two of them share a number. Whatever the state of the records, each stands in the outline once: a
 * record whose parent is missing becomes one of the highest, and so does the first of those that are each other's parents.
 */
export function numberProgramme({ programme, ...rows }: Outline): NumberedProgramme {
  const { actionNumbering, levels } = programme;
  const isRunning = actionNumbering === 'running' || actionNumbering === 'signedRunning';
  const isUnderChapter = actionNumbering === 'underChapter';
  const numbers = new Map<string, string>();
  const numbered = <T extends { id: string }>(record: T, number: string) => {
    numbers.set(record.id, number);
    return number;
  };

  const chapterNode = (
    { record, children }: TreeNode<Chapter>,
    place: ChapterPlace,
    depth: number,
    number: string,
  ): NumberedChapter => ({
    chapter: record,
    number: numbered(record, place === 'front' ? '' : number),
    depth,
    chapters: children.map((child, index) =>
      chapterNode(child, place, depth + 1, `${number}.${index + 1}`),
    ),
  });
  const chapterRoots = treeOf(rows.chapters);
  const chaptersAt = (place: ChapterPlace) =>
    chapterRoots
      .filter(({ record }) => record.place === place)
      .map((node, index) => chapterNode(node, place, 0, String(index + 1)));
  const chapters = {
    front: chaptersAt('front'),
    main: chaptersAt('main'),
    annex: chaptersAt('annex'),
  };

  const goalIds = new Set(rows.goals.map(({ id }) => id));
  const actionsOf = groupBy([...rows.actions].sort(compareOrder), ({ goalId }) =>
    goalIds.has(goalId ?? '') ? goalId : undefined,
  );
  const home = isUnderChapter ? chaptersInOrder({ chapters }).find(isHomeOfGoals) : undefined;
  const above = home?.number ? `${home.number}.` : '';
  const firstGoal = above ? (home?.chapters.length ?? 0) + 1 : 1;
  let running = 0;
  const actionsBelow = (goalId: string | undefined, goalNumber: string): NumberedAction[] =>
    (actionsOf.get(goalId) ?? []).map((action, index) => {
      running += 1;
      const number = isRunning ? String(running) : `${goalNumber}.${index + 1}`;
      return { action, number: numbered(action, `${SIGNS[actionNumbering]}${number}`) };
    });
  const goalNode = (
    { record, children }: TreeNode<Goal>,
    depth: number,
    number: string,
  ): NumberedGoal => {
    const actions = actionsBelow(record.id, number);
    const first = isUnderChapter ? actions.length + 1 : 1;
    return {
      goal: record,
      number: numbered(record, number),
      depth,
      actions,
      goals: children.map((child, index) =>
        goalNode(child, depth + 1, `${number}.${index + first}`),
      ),
    };
  };

  return {
    numbering: actionNumbering,
    levels,
    chapters,
    goals: treeOf(rows.goals).map((node, index) =>
      goalNode(node, 0, `${above}${index + firstGoal}`),
    ),
    orphans: actionsBelow(undefined, `${above}0`),
    numbers,
  };
}

const isHomeOfGoals = ({ chapter }: NumberedChapter) =>
  chapter.content === 'goalsAndActions' && chapter.place === 'main';

/** Every goal of the outline in the order of reading. */
export function goalsInOrder(goals: readonly NumberedGoal[]): NumberedGoal[] {
  return goals.flatMap((one) => [one, ...goalsInOrder(one.goals)]);
}

/** The goal `id` below those that it is part of, the highest first; empty where there is none. */
export function goalPath(goals: readonly NumberedGoal[], id: string | undefined): NumberedGoal[] {
  for (const one of goals) {
    const below = one.goal.id === id ? [] : goalPath(one.goals, id);
    if (one.goal.id === id || below.length > 0) return [one, ...below];
  }
  return [];
}

/** Every action of the outline in the order of reading, orphans last. */
export function actionsInOrder({
  goals,
  orphans,
}: Pick<NumberedProgramme, 'goals' | 'orphans'>): NumberedAction[] {
  return [...goalsInOrder(goals).flatMap(({ actions }) => actions), ...orphans];
}

/** Every chapter of the outline in the order of reading. */
export function chaptersInOrder({
  chapters: { front, main, annex },
}: Pick<NumberedProgramme, 'chapters'>): NumberedChapter[] {
  const withParts = (list: readonly NumberedChapter[]): NumberedChapter[] =>
    list.flatMap((one) => [one, ...withParts(one.chapters)]);
  return withParts([...front, ...main, ...annex]);
}
