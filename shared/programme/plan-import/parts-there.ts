import { fold } from '../../text/fold.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { PlanItem } from './plan.ts';

/** The parts of a programme that items of a plan are: the id of each by the item's key. */
export type PartsThere = ReadonlyMap<string, string>;

/**
 * Which items stand in the programme already: a chapter, goal or action of the same name, in any language and whatever its
 * capitals and marks. Of several parts of one name each is one item; chapters and goals that the plan names more often than
 * the programme are the first.
 */
export function partsThere(
  items: readonly PlanItem[],
  { chapters, goals, actions }: Pick<ProgrammeContent, 'chapters' | 'goals' | 'actions'>,
): PartsThere {
  const named = { chapter: byName(chapters), goal: byName(goals), action: byName(actions) };
  const found = new Set<string>();
  const there = new Map<string, string>();
  for (const { key, kind, title } of items) {
    const ids = named[kind].get(fold(title.trim())) ?? [];
    const id = ids.find((one) => !found.has(one)) ?? (kind === 'action' ? undefined : ids[0]);
    if (id === undefined) continue;
    found.add(id);
    there.set(key, id);
  }
  return there;
}

function byName(
  parts: readonly { id: string; title: Partial<Record<string, unknown>> }[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, title } of parts) {
    const names = Object.values(title).map((text) => (typeof text === 'string' ? fold(text) : ''));
    for (const name of new Set(names)) {
      if (name.trim() !== '') ids.set(name.trim(), [...(ids.get(name.trim()) ?? []), id]);
    }
  }
  return ids;
}
