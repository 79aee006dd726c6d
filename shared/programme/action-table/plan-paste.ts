import type { ActionColumn } from './columns.ts';
import { isEditable } from './columns.ts';
import type { BodyNames } from './body-names.ts';
import { parseCell, type CellFailure } from './parse-cell.ts';
import type { ActionEdit } from './plan-edits.ts';

/** A cell that a paste leaves as it is, and why; `text` is what of it is not understood. */
export type LeftCell = {
  actionId: string;
  column: ActionColumn;
  text: string;
  code: CellFailure['code'] | 'readOnly';
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
 * `fill`. What is not understood, and what cannot be written in, is left and listed.
 */
export function planPaste(
  cells: readonly (readonly string[])[],
  target: PasteTarget,
  fill: PasteTarget,
  names: BodyNames,
): PlannedPaste {
  const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const rows =
    single === undefined ? cells : fill.actionIds.map(() => fill.columns.map(() => single));
  const { actionIds, columns } = single === undefined ? target : fill;
  const plan: PlannedPaste = { edits: [], left: [], beyond: 0 };
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
      if (parsed.ok) plan.edits.push({ actionId, edit: parsed.value });
      else {
        const { code, facts } = parsed.failure;
        plan.left.push({ actionId, column, text: String(facts?.['text'] ?? text), code });
      }
    });
  });
  return plan;
}
