import type { ActionGroup } from '#shared/programme/action-table/group-actions.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';

/** A line of the table: the heading of a group, or an action. An action of two groups has two lines. */
export type TableLine =
  | { kind: 'group'; key: string; group: ActionGroup; isOpen: boolean }
  | { kind: 'row'; key: string; row: ActionRow };

/** The lines that are shown: rows alone, or groups with their rows unless they are closed. */
export function tableLines(
  rows: readonly ActionRow[],
  groups: readonly ActionGroup[] | null,
  closed: ReadonlySet<string>,
): TableLine[] {
  if (groups === null) return rows.map((row) => ({ kind: 'row', key: row.id, row }));
  return groups.flatMap((group): TableLine[] => {
    const isOpen = !closed.has(group.id);
    return [
      { kind: 'group', key: `group:${group.id}`, group, isOpen },
      ...(isOpen
        ? group.rows.map((row) => ({ kind: 'row' as const, key: `${group.id}:${row.id}`, row }))
        : []),
    ];
  });
}
