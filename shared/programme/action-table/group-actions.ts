import { ACTION_STATES } from '../action.ts';
import type { ActionRow } from './action-row.ts';
import { filterValues, NONE } from './filter-actions.ts';
import { collatorFor } from '../../text/collator.ts';
import { groupPairs } from '../../lib/group-by.ts';

export const GROUPINGS = ['none', 'lead', 'goal', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Rows under one heading: the body, goal or state of that id, or `NONE`. */
export type ActionGroup = { id: string; rows: ActionRow[] };

/**
 * The rows in groups, each in the order given: by body, those with most rows first; by goal in the order of reading; by
 * state in the order of its life. A row led by two bodies stands in both groups. Those without come last.
 */
export function groupActions(
  rows: readonly ActionRow[],
  by: Exclude<Grouping, 'none'>,
): ActionGroup[] {
  const groups = groupPairs(
    rows.flatMap((row) => Array.from(new Set(filterValues(row, by)), (id) => [id, row] as const)),
  );
  const rank = ({ id, rows: own }: ActionGroup): number => {
    if (by === 'lead') return -own.length;
    if (by === 'state') return ACTION_STATES.findIndex((state) => state === id);
    return Math.min(...own.map(({ place }) => place));
  };
  return [...groups]
    .map(([id, own]) => ({ id, rows: own }))
    .sort(
      (one, other) =>
        Number(one.id === NONE) - Number(other.id === NONE) ||
        rank(one) - rank(other) ||
        collatorFor('fi').compare(nameOf(one, by), nameOf(other, by)),
    );
}

function nameOf({ id, rows }: ActionGroup, by: Exclude<Grouping, 'none'>): string {
  if (by !== 'lead') return id;
  return rows[0]?.leads.find(({ organisationId }) => organisationId === id)?.name ?? '';
}
