import type { ActionGroup } from '#shared/programme/action-table/group-actions.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';

/** A line of the table: the heading of a group, or an action. An action of two groups has two lines. */
export type TableLine =
  | { kind: 'group'; key: string; group: ActionGroup; isOpen: boolean }
  | { kind: 'row'; key: string; row: ActionRow }
  /** The last one, in which a new action is begun. */
  | { kind: 'new'; key: typeof NEW_LINE };

/** The line of a new action, as other lines are named by their keys. */
export const NEW_LINE = 'new';

/** The lines that are shown: rows alone, or groups with their rows unless they are closed; last the one of a new action. */
export function tableLines(
  rows: readonly ActionRow[],
  groups: readonly ActionGroup[] | null,
  closed: ReadonlySet<string>,
): TableLine[] {
  const last: TableLine = { kind: 'new', key: NEW_LINE };
  if (groups === null) {
    return [...rows.map((row): TableLine => ({ kind: 'row', key: row.id, row })), last];
  }
  return [...groups.flatMap((group) => linesOfGroup(group, !closed.has(group.id))), last];
}

function linesOfGroup(group: ActionGroup, isOpen: boolean): TableLine[] {
  return [
    { kind: 'group', key: `group:${group.id}`, group, isOpen },
    ...(isOpen
      ? group.rows.map((row) => ({ kind: 'row' as const, key: `${group.id}:${row.id}`, row }))
      : []),
  ];
}
