import { definedOnly } from '../../lib/defined-only.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import type { ChapterPlace } from '../chapter.ts';
import { numberProgramme } from './number-programme.ts';
import { placeAmong } from '../../records/order.ts';
import { shelvesOf, type OutlineTable, type Shelf, type ShelfItem } from './outline-places.ts';
import type { ProgrammeContent } from '../programme-tables.ts';

/** What of a record changes; an `undefined` field is taken away. To be written with `Writer.update`. */
export type OutlineChange = {
  table: OutlineTable;
  id: string;
  fields: { parentId?: string | undefined; goalId?: string | undefined } & {
    place?: ChapterPlace;
    order?: string;
  };
};

/**
 * `up` and `down` go past the neighbour, and at the end of a place into the next one of the same depth (the next goal, the
 * annexes). `into` makes it the last one there; `top` the last one of the highest: an action then has no goal, a chapter
 * needs its `place`.
 */
export type Move =
  | { to: 'up' | 'down' | 'indent' | 'outdent' }
  | { to: 'before' | 'after' | 'into'; targetId: string }
  | { to: 'top'; place?: ChapterPlace };

/** Why something cannot be moved there. */
export type MoveFailure = Failure<
  | 'notFound'
  /** It is the first, or the last, already. */
  | 'first'
  | 'last'
  /** It is one of the highest already. */
  | 'highest'
  /** Nothing stands before it that it could be a part of. */
  | 'nothingAbove'
  /** There would be more levels than `facts.levels`. */
  | 'tooDeep'
  | 'intoItself'
  /** An action has no place among chapters, a chapter none among goals. */
  | 'wrongKind'
>;

/** How many levels chapters may have: as many as a contents page shows. */
export const CHAPTER_LEVELS = 3;

type Spot = { shelf: Shelf; index: number };
type Found = Spot & { item: ShelfItem };

/**
 * The changes that move a chapter, goal or action of the outline; none where it is there already. Ids stay and numbers
 * follow from the places (`numberProgramme`). As a rule one record changes; its siblings too where their orders leave no
 * room, the parts of a chapter where it changes its place, and records that were each other's parents.
 */
export function moveInOutline(
  content: ProgrammeContent,
  id: string,
  move: Move,
): Result<OutlineChange[], MoveFailure> {
  const shelves = shelvesOf(numberProgramme(content));
  const found = findItem(shelves, id);
  if (!found) return fail('notFound');
  const spot = spotOf(shelves, found, move);
  if (!spot.ok) return spot;
  const { shelf, index } = spot.value;
  if (shelf.table !== found.shelf.table) return fail('wrongKind');
  if (isWithin(shelves, shelf, id)) return fail('intoItself');
  const levels = levelsOf(content, shelf.table);
  if (shelf.depth > found.shelf.depth && shelf.depth + found.item.height >= levels) {
    return fail('tooDeep', { levels });
  }
  return ok(changesFor(content, shelves, found, { shelf, index }));
}

function spotOf(
  shelves: readonly Shelf[],
  { shelf, index, item }: Found,
  move: Move,
): Result<Spot, MoveFailure> {
  switch (move.to) {
    case 'up': {
      if (index > 0) return ok({ shelf, index: index - 1 });
      const { before } = neighbours(shelves, shelf);
      return before ? ok({ shelf: before, index: before.items.length }) : fail('first');
    }
    case 'down': {
      if (index < shelf.items.length - 1) return ok({ shelf, index: index + 1 });
      const { after } = neighbours(shelves, shelf);
      // An action loses its goal only where that is meant.
      const losesGoal = shelf.table === 'actions' && after?.parentId === undefined;
      return after && !losesGoal ? ok({ shelf: after, index: 0 }) : fail('last');
    }
    case 'indent': {
      if (shelf.table === 'actions') return fail('wrongKind');
      const above = shelf.items[index - 1];
      const inside = above && shelfBelow(shelves, shelf.table, above.id);
      return inside ? ok({ shelf: inside, index: inside.items.length }) : fail('nothingAbove');
    }
    case 'outdent': {
      if (shelf.table === 'actions') return fail('wrongKind');
      const parent = shelf.parentId === undefined ? undefined : findItem(shelves, shelf.parentId);
      return parent ? ok({ shelf: parent.shelf, index: parent.index + 1 }) : fail('highest');
    }
    case 'top': {
      const top = shelves.find(
        (one) =>
          one.table === shelf.table &&
          one.parentId === undefined &&
          one.place === (shelf.table === 'chapters' ? (move.place ?? shelf.place) : undefined),
      );
      return top ? ok(atEnd(top, item.id)) : fail('notFound');
    }
    case 'into': {
      if (move.targetId === item.id) return fail('intoItself');
      const inside = shelfBelow(shelves, shelf.table, move.targetId);
      if (inside) return ok(atEnd(inside, item.id));
      return fail(findItem(shelves, move.targetId) ? 'wrongKind' : 'notFound');
    }
    default: {
      if (move.targetId === item.id) return fail('intoItself');
      const target = findItem(shelves, move.targetId);
      if (!target) return fail('notFound');
      const others = target.shelf.items.filter(({ id }) => id !== item.id);
      const at = others.findIndex(({ id }) => id === move.targetId);
      return ok({ shelf: target.shelf, index: move.to === 'before' ? at : at + 1 });
    }
  }
}

/** The last place of a shelf, the record itself not counted. */
function atEnd(shelf: Shelf, id: string): Spot {
  return { shelf, index: shelf.items.filter((one) => one.id !== id).length };
}

/** The shelves of the same table and depth before and after `shelf`. */
function neighbours(
  shelves: readonly Shelf[],
  shelf: Shelf,
): { before: Shelf | undefined; after: Shelf | undefined } {
  const same = shelves.filter((one) => one.table === shelf.table && one.depth === shelf.depth);
  const at = same.indexOf(shelf);
  return { before: same[at - 1], after: same[at + 1] };
}

function findItem(shelves: readonly Shelf[], id: string): Found | null {
  for (const shelf of shelves) {
    const index = shelf.items.findIndex((item) => item.id === id);
    const item = shelf.items[index];
    if (item) return { shelf, index, item };
  }
  return null;
}

function shelfBelow(
  shelves: readonly Shelf[],
  table: OutlineTable,
  parentId: string,
): Shelf | undefined {
  return shelves.find((shelf) => shelf.table === table && shelf.parentId === parentId);
}

/** Whether a shelf is below the record `id`, however deep. */
function isWithin(shelves: readonly Shelf[], shelf: Shelf, id: string): boolean {
  if (shelf.table === 'actions' || shelf.parentId === undefined) return false;
  if (shelf.parentId === id) return true;
  const parent = findItem(shelves, shelf.parentId);
  return parent !== null && isWithin(shelves, parent.shelf, id);
}

function levelsOf({ programme }: ProgrammeContent, table: OutlineTable): number {
  if (table === 'actions') return 1;
  return table === 'chapters' ? CHAPTER_LEVELS : programme.levels.length;
}

function changesFor(
  content: ProgrammeContent,
  shelves: readonly Shelf[],
  { shelf: from, index: at, item }: Found,
  { shelf, index }: Spot,
): OutlineChange[] {
  const { table } = shelf;
  if (shelf === from && index === at) return [];
  const siblings = shelf.items.filter(({ id }) => id !== item.id);
  const { order, others } = placeAmong(siblings, index);
  const moved: OutlineChange = { table, id: item.id, fields: { ...onShelf(shelf), order } };
  return [
    moved,
    ...others.map((other): OutlineChange => ({
      table,
      id: other.id,
      fields: { order: other.order },
    })),
    ...placesBelow(content, shelves, item.id, shelf.place),
    ...cutCycles(content, shelves, item.id),
  ];
}

/** Records that stand among the highest though they name a parent: a cycle was cut there, and is cut for good now. */
function cutCycles(
  { chapters, goals }: ProgrammeContent,
  shelves: readonly Shelf[],
  movedId: string,
): OutlineChange[] {
  const parents = new Map([...chapters, ...goals].map(({ id, parentId }) => [id, parentId]));
  return shelves
    .filter(({ table, parentId }) => table !== 'actions' && parentId === undefined)
    .flatMap(({ table, items }) =>
      items
        .filter(({ id }) => id !== movedId && parents.has(parents.get(id) ?? ''))
        .map(({ id }) => ({ table, id, fields: { parentId: undefined } })),
    );
}

/** The parts of a chapter go with it to another place of the document. */
function placesBelow(
  content: ProgrammeContent,
  shelves: readonly Shelf[],
  chapterId: string,
  place: ChapterPlace | undefined,
): OutlineChange[] {
  if (place === undefined) return [];
  const below = shelfBelow(shelves, 'chapters', chapterId)?.items ?? [];
  return below.flatMap(({ id }) => {
    const stored = content.chapters.find((chapter) => chapter.id === id);
    const own: OutlineChange[] =
      stored?.place === place ? [] : [{ table: 'chapters', id, fields: { place } }];
    return [...own, ...placesBelow(content, shelves, id, place)];
  });
}

/** The fields that put a record onto a shelf, but for its order. */
function onShelf({ table, parentId, place }: Shelf): OutlineChange['fields'] {
  if (table === 'actions') return { goalId: parentId };
  return { parentId, ...(place !== undefined && { place }) };
}

/** Where a new record comes: the fields that it is added with, and what its siblings have to give way. */
export type NewPlace = {
  fields: { parentId?: string; goalId?: string; place?: ChapterPlace; order: string };
  others: OutlineChange[];
};

/**
 * The place of a new record after the one called `afterId`: its next sibling where that is of the same table; the first
 * action of a goal after the goal itself. Where `afterId` is not there or of another kind, the last of the highest
 * (`place`: of chapters).
 */
export function placeAfter(
  content: ProgrammeContent,
  table: OutlineTable,
  afterId: string | null,
  place: ChapterPlace = 'main',
): NewPlace {
  const shelves = shelvesOf(numberProgramme(content));
  const found = afterId === null ? null : findItem(shelves, afterId);
  if (afterId !== null && found?.shelf.table === table) {
    return newPlace(found.shelf, found.index + 1);
  }
  const ofGoal = afterId !== null && table === 'actions' && shelfBelow(shelves, table, afterId);
  if (ofGoal) return newPlace(ofGoal, 0);
  return lastPlace(shelves, table, null, place);
}

/** The place of a new record as the last one below `parentId`; of the highest where that is `null` or not there. */
export function placeInto(
  content: ProgrammeContent,
  table: OutlineTable,
  parentId: string | null,
  place: ChapterPlace = 'main',
): NewPlace {
  return lastPlace(shelvesOf(numberProgramme(content)), table, parentId, place);
}

function lastPlace(
  shelves: readonly Shelf[],
  table: OutlineTable,
  parentId: string | null,
  place: ChapterPlace,
): NewPlace {
  const below = parentId === null ? undefined : shelfBelow(shelves, table, parentId);
  const shelf = below ?? {
    table,
    parentId: undefined,
    depth: 0,
    items: [],
    ...shelves.find(
      (one) =>
        one.table === table &&
        one.parentId === undefined &&
        (table !== 'chapters' || one.place === place),
    ),
  };
  return newPlace(shelf, shelf.items.length);
}

function newPlace(shelf: Shelf, index: number): NewPlace {
  const { table, parentId, place } = shelf;
  const { order, others } = placeAmong(shelf.items, index);
  const above = table === 'actions' ? { goalId: parentId } : { parentId };
  return {
    fields: {
      ...definedOnly(above),
      ...(place !== undefined && { place }),
      order,
    },
    others: others.map(({ id, order: own }) => ({ table, id, fields: { order: own } })),
  };
}
