import { pointsLacking, type GapPoint } from '#shared/programme/gap-points.ts';
import type { Comment } from '#shared/programme/comment.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { gapsOf } from '../content-memo.ts';

/** What a line of the outline tells of its part beside its name. */
export type Marks = {
  /** What an action lacks, of all that it must have; null where that is not counted: chapters, goals, dropped actions. */
  lacks: readonly GapPoint[] | null;
  /** Comments that are not settled. */
  comments: number;
};

/** The marks of every line that has any. What did not change since `before` is the same object, so that its line is not drawn anew. */
export function marksOf(
  content: ProgrammeContent,
  comments: readonly Comment[],
  before: ReadonlyMap<string, Marks>,
): ReadonlyMap<string, Marks> {
  const { byOwner } = gapsOf(content);
  const open = new Map<string, number>();
  for (const { targetId, resolvedAt } of comments) {
    if (resolvedAt === undefined) open.set(targetId, (open.get(targetId) ?? 0) + 1);
  }
  const counted = new Map(
    content.actions.flatMap(({ id, state }) => {
      if (state === 'dropped') return [];
      const kinds = new Set((byOwner.get(id) ?? []).map(({ kind }) => kind));
      return [[id, pointsLacking(kinds)] as const];
    }),
  );
  const ids = new Set([...counted.keys(), ...open.keys()]);
  return new Map(
    [...ids].map((id) => {
      const now: Marks = { lacks: counted.get(id) ?? null, comments: open.get(id) ?? 0 };
      const old = before.get(id);
      return [id, old && isSame(old, now) ? old : now];
    }),
  );
}

const isSame = (one: Marks, other: Marks) =>
  one.comments === other.comments && one.lacks?.join(' ') === other.lacks?.join(' ');
