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
  /** The actions that come of rows beyond the last: each that has a title, with the id that its edits have. */
  added: string[];
  /** How many cells found no place: beyond the last column, or the last row where there is no title. */
  beyond: number;
};

/** Where a paste goes: rows and columns as they are shown, from the first cell on. */
export type PasteTarget = { actionIds: readonly string[]; columns: readonly ActionColumn[] };

/**
 * Lays pasted cells over the table, from its first target cell right and down. One cell pasted fills all targets of
 * `fill`. What is not understood, what cannot be written in, and when one of the `actions` would end before it begins, is
 * left and listed. Rows beyond the last become new actions, where they have a title; `newId` gives each its id.
 */
export function planPaste(
  cells: readonly (readonly string[])[],
  target: PasteTarget,
  fill: PasteTarget,
  names: BodyNames,
  actions: readonly Action[] = [],
  newId: (() => string) | null = null,
): PlannedPaste {
  const isIntoOne = target.actionIds.length > 0;
  const single =
    isIntoOne && cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const rows =
    single === undefined ? cells : fill.actionIds.map(() => fill.columns.map(() => single));
  const { actionIds, columns } = single === undefined ? target : fill;
  const plan: PlannedPaste = { edits: [], left: [], added: [], beyond: 0 };
  const titleAt = columns.indexOf('title');
  const added = rows.map((row, at) => {
    const isNew = newId !== null && at >= actionIds.length && (row[titleAt] ?? '').trim() !== '';
    return isNew ? newId() : undefined;
  });
  plan.added = added.filter((id) => id !== undefined);
  const periods: Omit<LeftCell, 'code'>[] = [];
  rows.forEach((row, rowAt) => {
    row.forEach((text, columnAt) => {
      const actionId = actionIds[rowAt] ?? added[rowAt];
      const column = columns[columnAt];
      if (actionId === undefined || column === undefined) {
        if (text.trim() !== '') plan.beyond += 1;
        return;
      }
      if (!isEditable(column)) {
        // What is worked out of a new action need not be told of: there is nothing yet.
        if (added[rowAt] !== undefined) return;
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
    [...actions, ...plan.added.map(blankAction)]
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

function blankAction(id: string): Action {
  const base = { id, createdAt: '', updatedAt: '', rev: 0 };
  return { ...base, programmeId: '', order: '', title: {}, needs: [], state: 'proposed' };
}
