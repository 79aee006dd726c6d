import { pickText, type Language } from '#shared/i18n/languages.ts';
import {
  isEmptyPlan,
  planEdits,
  type ActionEdit,
  type PlannedEdits,
} from '#shared/programme/action-table/plan-edits.ts';
import type { Action } from '#shared/programme/action.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { readContent } from '../programme-data.ts';

/** Edits of cells, worked out from the programme as it is when its turn comes. */
export type EditsOf = (content: ProgrammeContent) => readonly ActionEdit[];

/**
 * Writes edits of cells in one act; returns how many actions they change. They are held against what is written now and
 * not against what was on the screen when a key was pressed: another edit may have been on its way.
 */
export async function editActions(
  office: Office,
  programmeId: string,
  editsOf: EditsOf,
  language: Language,
): Promise<ActResult<number>> {
  const { value, actId } = await office.change(actOf, async (write) => {
    // Read in the same transaction: nobody writes between what is seen and what is changed.
    const content = await readContent(office, programmeId);
    if (!content) return NOTHING;
    const plan = planEdits(content, editsOf(content), language);
    if (isEmptyPlan(plan)) return NOTHING;
    for (const { id, changes } of plan.actions) await write.update('actions', id, changes);
    for (const id of plan.removedParties) await write.delete('actionParties', id);
    for (const { id, changes } of plan.changedParties) {
      await write.update('actionParties', id, changes);
    }
    for (const fields of plan.addedParties) await write.add('actionParties', fields);
    return edited(content, plan);
  });
  return { value: value.count, actId };
}

/** How many actions were edited, and which, where it is one. */
type Edited = { count: number; only?: Action | undefined };
const NOTHING: Edited = { count: 0 };

const actOf = ({ count, only }: Edited): Act =>
  only
    ? { name: 'editAction', facts: { name: pickText(only.title, 'fi') } }
    : { name: 'editActions', facts: { count } };

function edited(content: ProgrammeContent, plan: PlannedEdits): Edited {
  const actionOf = new Map(content.actionParties.map(({ id, actionId }) => [id, actionId]));
  const ids = new Set([
    ...plan.actions.map(({ id }) => id),
    ...plan.addedParties.map(({ actionId }) => actionId),
    ...plan.changedParties.map(({ id }) => actionOf.get(id)),
    ...plan.removedParties.map((id) => actionOf.get(id)),
  ]);
  const only = content.actions.find(({ id }) => ids.size === 1 && ids.has(id));
  return { count: ids.size, only };
}
