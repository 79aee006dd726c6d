import type { ChapterPlace } from '../chapter.ts';
import {
  goalsInOrder,
  type NumberedChapter,
  type NumberedGoal,
  type NumberedProgramme,
} from './number-programme.ts';
import type { Ordered } from '../../records/order.ts';

/** The tables of the outline. */
export type OutlineTable = 'chapters' | 'goals' | 'actions';

/**
 * A place in the outline that holds records of one table: below a parent, or among the highest. Actions without `parentId`
 * have no goal; the highest chapters are parted by `place`.
 */
export type Shelf = {
  table: OutlineTable;
  parentId: string | undefined;
  place?: ChapterPlace;
  /** 0: holds the highest. */
  depth: number;
  items: readonly ShelfItem[];
};

/** A record on its shelf; `height` counts the levels below it. */
export type ShelfItem = Ordered & { height: number };

/** Every shelf of the outline in the order of reading, empty ones too. */
export function shelvesOf(outline: NumberedProgramme): Shelf[] {
  const { front, main, annex } = outline.chapters;
  return [
    ...chapterShelves(front, 'front', undefined, 0),
    ...chapterShelves(main, 'main', undefined, 0),
    ...chapterShelves(annex, 'annex', undefined, 0),
    ...goalShelves(outline.goals, undefined, 0),
    ...goalsInOrder(outline.goals).map(({ goal, actions }) => actionShelf(goal.id, actions)),
    actionShelf(undefined, outline.orphans),
  ];
}

function chapterShelves(
  list: readonly NumberedChapter[],
  place: ChapterPlace,
  parentId: string | undefined,
  depth: number,
): Shelf[] {
  const heightOf = ({ chapters }: NumberedChapter): number =>
    chapters.length === 0 ? 0 : 1 + Math.max(...chapters.map(heightOf));
  const items = list.map((one) => ({
    id: one.chapter.id,
    order: one.chapter.order,
    height: heightOf(one),
  }));
  return [
    { table: 'chapters', parentId, place, depth, items },
    ...list.flatMap(({ chapter, chapters }) =>
      chapterShelves(chapters, place, chapter.id, depth + 1),
    ),
  ];
}

function goalShelves(
  list: readonly NumberedGoal[],
  parentId: string | undefined,
  depth: number,
): Shelf[] {
  const heightOf = ({ goals }: NumberedGoal): number =>
    goals.length === 0 ? 0 : 1 + Math.max(...goals.map(heightOf));
  const items = list.map((one) => ({
    id: one.goal.id,
    order: one.goal.order,
    height: heightOf(one),
  }));
  return [
    { table: 'goals', parentId, depth, items },
    ...list.flatMap(({ goal, goals }) => goalShelves(goals, goal.id, depth + 1)),
  ];
}

function actionShelf(parentId: string | undefined, actions: readonly { action: Ordered }[]): Shelf {
  const items = actions.map(({ action: { id, order } }) => ({ id, order, height: 0 }));
  return { table: 'actions', parentId, depth: 0, items };
}
