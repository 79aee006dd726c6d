import { LANGUAGES } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import { CHAPTER_PLACES, type Chapter, type ChapterPlace } from '#shared/programme/chapter.ts';
import type { Goal } from '#shared/programme/goal.ts';
import {
  actionsStandOut,
  type NumberedChapter,
  type NumberedGoal,
  type NumberedProgramme,
} from '#shared/programme/outline/number-programme.ts';
import type { Translated } from '#shared/programme/translated.ts';

/** A line of the outline: a heading that groups, or a record with its number. */
export type OutlineNode = {
  id: string;
  number: string;
  /** The word that is said with the number, where another part may have the same. */
  numberedAs?: 'chapter' | 'annex' | 'goal';
  /** What the level of a goal is called, which is then that word. */
  level?: Translated<string>;
  /** What a goal below it would be; none where goals go no deeper. */
  levelBelow?: Translated<string>;
  title: Translated<string>;
  children: OutlineNode[];
} & (
  | { kind: 'place'; place: ChapterPlace }
  | { kind: 'orphans' }
  | { kind: 'chapter'; record: Chapter }
  | { kind: 'goal'; record: Goal }
  | { kind: 'action'; record: Action }
);

/** The id of the line above the actions of no goal. */
export const ORPHANS = 'orphans';

/**
 * The programme as a tree: chapters under the heading of their place, and the goals with their actions below the chapter
 * that is made of them, or last where there is no such chapter.
 */
export function outlineOf(numbered: NumberedProgramme): OutlineNode[] {
  const goals = numbered.goals.map((one) => goalNode(one, numbered));
  const orphans = numbered.orphans.map(actionNode);
  const made = [...goals, ...(orphans.length > 0 ? [orphansNode(orphans)] : [])];
  let isPlaced = false;
  const chapterNode = ({ chapter, number, chapters }: NumberedChapter): OutlineNode => {
    const isHome = chapter.content === 'goalsAndActions' && !isPlaced;
    isPlaced ||= isHome;
    return {
      kind: 'chapter',
      id: chapter.id,
      number,
      ...(chapter.place === 'annex' && { numberedAs: 'annex' }),
      ...(chapter.place === 'main' && !actionsStandOut(numbered) && { numberedAs: 'chapter' }),
      title: chapter.title,
      record: chapter,
      children: [...chapters.map(chapterNode), ...(isHome ? made : [])],
    };
  };
  const places = CHAPTER_PLACES.map((place): OutlineNode => ({
    kind: 'place',
    place,
    id: place,
    number: '',
    title: {},
    children: numbered.chapters[place].map(chapterNode),
  })).filter(({ children }) => children.length > 0);
  return isPlaced ? places : [...places, ...made];
}

function goalNode(
  { goal, number, depth, goals, actions }: NumberedGoal,
  numbered: Pick<NumberedProgramme, 'numbering' | 'levels'>,
): OutlineNode {
  const level = numbered.levels[depth]?.name;
  const levelBelow = numbered.levels[depth + 1]?.name;
  return {
    kind: 'goal',
    id: goal.id,
    number,
    ...(numbered.numbering !== 'underChapter' && { numberedAs: 'goal', ...(level && { level }) }),
    ...(levelBelow && { levelBelow }),
    title: goal.title,
    record: goal,
    children: [...actions.map(actionNode), ...goals.map((one) => goalNode(one, numbered))],
  };
}

function actionNode({ action, number }: { action: Action; number: string }): OutlineNode {
  return {
    kind: 'action',
    id: action.id,
    number,
    title: action.title,
    record: action,
    children: [],
  };
}

function orphansNode(children: OutlineNode[]): OutlineNode {
  return { kind: 'orphans', id: ORPHANS, number: '', title: {}, children };
}

/**
 * The outline as it is now, with the nodes of the one before wherever neither they nor what is below them has changed: their
 * lines need not be drawn again.
 */
export function keepUnchanged(
  before: readonly OutlineNode[],
  now: readonly OutlineNode[],
): readonly OutlineNode[] {
  const known = new Map(linesOf(before).map((node) => [node.id, node]));
  const kept = (node: OutlineNode): OutlineNode => {
    const children = node.children.map(kept);
    const old = known.get(node.id);
    return old && isSame(old, { ...node, children }) ? old : { ...node, children };
  };
  const all = now.map(kept);
  const isAsBefore = all.length === before.length && all.every((node, at) => node === before[at]);
  return isAsBefore ? before : all;
}

function isSame(one: OutlineNode, other: OutlineNode): boolean {
  return (
    one.kind === other.kind &&
    one.number === other.number &&
    one.numberedAs === other.numberedAs &&
    isSameName(one.level, other.level) &&
    isSameName(one.levelBelow, other.levelBelow) &&
    revOf(one) === revOf(other) &&
    one.children.length === other.children.length &&
    one.children.every((child, index) => child === other.children[index])
  );
}

function isSameName(one: Translated<string> | undefined, other: Translated<string> | undefined) {
  return LANGUAGES.every((language) => one?.[language] === other?.[language]);
}

function revOf(node: OutlineNode): number | undefined {
  return 'record' in node ? node.record.rev : undefined;
}

/** Every line in the order of reading. */
export function linesOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...linesOf(node.children)]);
}
