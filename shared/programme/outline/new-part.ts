import type { Fields, RecordBase } from '../../records/record.ts';
import { compareOrder } from '../../records/order.ts';
import type { Action } from '../action.ts';
import type { Chapter } from '../chapter.ts';
import type { Goal } from '../goal.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { Translated } from '../translated.ts';
import { moveInOutline, placeAfter, placeInto, type NewPlace, type OutlineChange } from './move.ts';
import type { OutlineTable } from './outline-places.ts';

/** The table of each kind of record of the outline. */
export const TABLE_OF = {
  chapter: 'chapters',
  goal: 'goals',
  action: 'actions',
} as const satisfies Record<string, OutlineTable>;

export type PartKind = keyof typeof TABLE_OF;

/** A chapter, goal or action that is about to be added: what it will be, and where. */
export type NewPart = {
  id: string;
  kind: PartKind;
  place: NewPlace;
  title: Translated<string>;
};

/** The row that a new part becomes, in the table of its kind. */
export type NewRow =
  | { table: 'chapters'; fields: Fields<Chapter> }
  | { table: 'goals'; fields: Fields<Goal> }
  | { table: 'actions'; fields: Fields<Action> };

/** What a new part is written as. */
export function rowOfPart(programmeId: string, { kind, place, title }: NewPart): NewRow {
  const { parentId, goalId, order } = place.fields;
  const common = { programmeId, order, title };
  switch (kind) {
    case 'chapter':
      return {
        table: 'chapters',
        fields: {
          ...common,
          place: place.fields.place ?? 'main',
          content: 'text',
          ...(parentId !== undefined && { parentId }),
        },
      };
    case 'goal':
      return {
        table: 'goals',
        fields: { ...common, ...(parentId !== undefined && { parentId }) },
      };
    case 'action':
      return {
        table: 'actions',
        fields: {
          ...common,
          ...(goalId !== undefined && { goalId }),
          needs: [],
          state: 'proposed',
        },
      };
  }
}

/** The content as it will be once the parts are added, each where it stands among those before it. */
export function withNewParts(
  content: ProgrammeContent,
  parts: readonly NewPart[],
): ProgrammeContent {
  const next = {
    ...content,
    chapters: [...content.chapters],
    goals: [...content.goals],
    actions: [...content.actions],
  };
  for (const part of parts) {
    for (const change of part.place.others) giveWay(next, change);
    const base: RecordBase = { id: part.id, createdAt: '', updatedAt: '', rev: 0 };
    const row = rowOfPart(content.programme.id, part);
    if (row.table === 'chapters') next.chapters.push({ ...base, ...row.fields });
    else if (row.table === 'goals') next.goals.push({ ...base, ...row.fields });
    else next.actions.push({ ...base, ...row.fields });
  }
  return next;
}

function giveWay(
  content: Pick<ProgrammeContent, OutlineTable>,
  { table, id, fields: { order } }: OutlineChange,
): void {
  const at = content[table].findIndex((row) => row.id === id);
  const row = content[table][at];
  if (row && order !== undefined) content[table].splice(at, 1, { ...row, order } as never);
}

/** Where the part of `kind` comes that follows the one called `id`. */
export function placeFollowing(content: ProgrammeContent, kind: PartKind, id: string): NewPlace {
  return placeAfter(content, TABLE_OF[kind], id);
}

/**
 * The new part one level further in, as its last: below the one before it, and where goals have no deeper level, as an
 * action. None where nothing stands before it that it could be a part of. `content` is without the part.
 */
export function stepIn(content: ProgrammeContent, part: NewPart): NewPart | null {
  if (part.kind === 'action') return null;
  const moved = movedBy(content, part, 'indent');
  if (moved !== null || part.kind === 'chapter') return moved;
  const { parentId } = part.place.fields;
  const siblings = withNewParts(content, [part])
    .goals.filter((one) => one.parentId === parentId)
    .toSorted(compareOrder);
  const before = siblings[siblings.findIndex(({ id }) => id === part.id) - 1];
  const goalId = before?.id ?? parentId;
  if (goalId === undefined) return null;
  return { ...part, kind: 'action', place: placeInto(content, 'actions', goalId) };
}

/** The new part one level further out, after what it was a part of: of an action becomes a goal. None at the highest. */
export function stepOut(content: ProgrammeContent, part: NewPart): NewPart | null {
  if (part.kind !== 'action') return movedBy(content, part, 'outdent');
  const place = placeAfter(content, 'goals', part.place.fields.goalId ?? null);
  return { ...part, kind: 'goal', place };
}

function movedBy(
  content: ProgrammeContent,
  part: NewPart,
  to: 'indent' | 'outdent',
): NewPart | null {
  const moved = moveInOutline(withNewParts(content, [part]), part.id, { to });
  const own = moved.ok ? moved.value.find(({ id }) => id === part.id) : undefined;
  if (!moved.ok || own === undefined) return null;
  const { parentId, place, order = part.place.fields.order } = own.fields;
  return {
    ...part,
    place: {
      fields: {
        ...(parentId !== undefined && { parentId }),
        ...(place !== undefined && { place }),
        order,
      },
      others: moved.value.filter(({ id, fields }) => id !== part.id && fields.order !== undefined),
    },
  };
}
