import { ok, type Result } from '../../lib/result.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { moveInOutline, type Move, type MoveFailure, type OutlineChange } from './move.ts';
import type { OutlineTable } from './outline-places.ts';

/**
 * The changes that move several records of the outline to one place, one after the other in the order given; those that
 * are there already stay. The first that cannot be moved there fails them all.
 */
export function moveManyInOutline(
  content: ProgrammeContent,
  ids: readonly string[],
  move: Move,
): Result<OutlineChange[], MoveFailure> {
  let now = content;
  const all: OutlineChange[] = [];
  for (const id of ids) {
    const moved = moveInOutline(now, id, move);
    if (!moved.ok) return moved;
    all.push(...moved.value);
    now = moved.value.reduce(withChange, now);
  }
  return ok(all);
}

function withChange(
  content: ProgrammeContent,
  { table, id, fields }: OutlineChange,
): ProgrammeContent {
  const rows = content[table] as readonly { id: string }[];
  const changed = rows.map((row) => (row.id === id ? { ...row, ...fields } : row));
  return { ...content, [table as OutlineTable]: changed };
}
