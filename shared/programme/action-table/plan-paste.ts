import type { ActionColumn } from './columns.ts';
import { isEditable } from './columns.ts';
import type { BodyNames } from './body-names.ts';
import { parseCell, type CellFailure } from './parse-cell.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Action } from '../action.ts';
import { isOfPeriod, wouldEndBeforeStart, type ActionEdit } from './plan-edits.ts';

/** A cell that a paste leaves as it is, and why; `text` is what of it is not understood. */
export type LeftCell = {
  actionId: string;
  column: ActionColumn;
  text: string;
  code: CellFailure['code'] | 'readOnly' | 'endsBeforeStart';
};

export type PlannedPaste = {
  edits: ActionEdit[];
  left: LeftCell[];
  /** How many cells found no place: beyond the last row or column. */
  beyond: number;
};

/** Where a paste goes: rows and columns as they are shown, from the first cell on. */
export type PasteTarget = { actionIds: readonly string[]; columns: readonly ActionColumn[] };

/**
 * Lays pasted cells over the table, from its first target cell right and down. One cell pasted fills all targets of
 * `fill`. What is not understood, what cannot be written in, and when one of the `actions` would end before it begins, is
 * left and listed.
 */
export function planPaste(
  cells: readonly (readonly string[])[],
  target: PasteTarget,
  fill: PasteTarget,
  names: BodyNames,
  actions: readonly Action[] = [],
): PlannedPaste {
  const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const rows =
    single === undefined ? cells : fill.actionIds.map(() => fill.columns.map(() => single));
  const { actionIds, columns } = single === undefined ? target : fill;
  const plan: PlannedPaste = { edits: [], left: [], beyond: 0 };
  const periods: Omit<LeftCell, 'code'>[] = [];
  rows.forEach((row, rowAt) => {
    row.forEach((text, columnAt) => {
      const actionId = actionIds[rowAt];
      const column = columns[columnAt];
      if (actionId === undefined || column === undefined) {
        if (text.trim() !== '') plan.beyond += 1;
        return;
      }
      if (!isEditable(column)) {
        plan.left.push({ actionId, column, text, code: 'readOnly' });
        return;
      }
      const parsed = parseCell(column, text, names);
      if (parsed.ok) {
        plan.edits.push({ actionId, edit: parsed.value });
        if (isOfPeriod(parsed.value)) periods.push({ actionId, column, text });
      } else {
        const { code, facts } = parsed.failure;
        plan.left.push({ actionId, column, text: String(facts?.['text'] ?? text), code });
      }
    });
  });
  const edits = groupBy(plan.edits, ({ actionId }) => actionId);
  const wrong = new Set(
    actions
      .filter((action) => wouldEndBeforeStart(action, edits.get(action.id) ?? []))
      .map(({ id }) => id),
  );
  if (wrong.size === 0) return plan;
  const refused = periods.filter(({ actionId }) => wrong.has(actionId));
  return {
    ...plan,
    edits: plan.edits.filter(({ actionId, edit }) => !wrong.has(actionId) || !isOfPeriod(edit)),
    left: [...plan.left, ...refused.map((cell) => ({ ...cell, code: 'endsBeforeStart' as const }))],
  };
}
