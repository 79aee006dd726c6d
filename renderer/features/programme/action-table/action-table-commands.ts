import { pickText, type Language } from '#shared/i18n/languages.ts';
import {
  isEmptyPlan,
  planEdits,
  type ActionEdit,
  type PlannedEdits,
} from '#shared/programme/action-table/plan-edits.ts';
import { placeAfter } from '#shared/programme/outline/move.ts';
import { moveManyInOutline } from '#shared/programme/outline/move-many.ts';
import { rowOfPart, withNewParts, type NewPart } from '#shared/programme/outline/new-part.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Action } from '#shared/programme/action.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import { catalogueKeyOf } from '#shared/programme/action-table/body-names.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { idOfNamed } from '#renderer/features/contacts/public.ts';
import { readContent } from '../programme-data.ts';

/** Edits of cells, worked out from the programme as it is when its turn comes. */
export type EditsOf = (content: ProgrammeContent) => readonly ActionEdit[];

/**
 * Writes edits of cells in one act, also those of actions that are added with it; returns how many actions they change. They are held against what is written now and
 * not against what was on the screen when a key was pressed: another edit may have been on its way.
 */
export type AddedActions = {
  /** The ids that their edits have. */
  ids: readonly string[];
  /** The action that the first of them comes after; null: at the end. */
  after: string | null;
};

export async function editActions(
  office: Office,
  programmeId: string,
  editsOf: EditsOf,
  language: Language,
  added: AddedActions = NO_ACTIONS,
): Promise<ActResult<number>> {
  const { value, actId } = await office.change(actOf, async (write) => {
    // Read in the same transaction: nobody writes between what is seen and what is changed.
    const before = await readContent(office, programmeId);
    if (!before) return NOTHING;
    const { content, parts } = withActions(before, added);
    for (const { place } of parts) {
      for (const { table, id, fields } of place.others) await write.update(table, id, fields);
    }
    const edits = await withBodies(office, write, editsOf(content));
    const plan = planEdits(content, edits, language);
    if (isEmptyPlan(plan)) return NOTHING;
    for (const { id, changes } of plan.actions) {
      const part = parts.find((one) => one.id === id);
      if (!part) await write.update('actions', id, changes);
      else {
        const { fields } = rowOfPart(programmeId, part);
        await write.add('actions', { ...fields, ...definedOnly(changes), id } as never);
      }
    }
    for (const id of plan.removedParties) await write.delete('actionParties', id);
    for (const { id, changes } of plan.changedParties) {
      await write.update('actionParties', id, changes);
    }
    for (const fields of plan.addedParties) await write.add('actionParties', fields);
    return { ...edited(content, plan), added: parts.length };
  });
  return { value: value.count, actId };
}

/** The edits with the bodies of the catalogue that they name: those that the office does not have are added. */
async function withBodies(
  office: Office,
  write: Writer,
  edits: readonly ActionEdit[],
): Promise<ActionEdit[]> {
  const added = new Map<string, string>();
  const idOf = async (id: string): Promise<string> => {
    const entry = CATALOGUE_ORGANISATIONS.find(({ key }) => key === catalogueKeyOf(id));
    if (!entry) return id;
    const known = added.get(id) ?? (await idOfNamed(office, write, pickText(entry.name, 'fi')));
    added.set(id, known);
    return known;
  };
  const all: ActionEdit[] = [];
  for (const { actionId, edit } of edits) {
    if (edit.column !== 'leads' && edit.column !== 'partners') {
      all.push({ actionId, edit });
      continue;
    }
    const value: string[] = [];
    for (const id of edit.value) value.push(await idOf(id));
    all.push({ actionId, edit: { ...edit, value } });
  }
  return all;
}

/** How many actions were edited, and which, where it is one. */
type Edited = { count: number; added: number; only?: Action | undefined };
const NOTHING: Edited = { count: 0, added: 0 };
const NO_ACTIONS: AddedActions = { ids: [], after: null };

const actOf = ({ count, added, only }: Edited): Act => {
  if (added > 0 && added === count) {
    return added === 1 ? { name: 'addAction' } : { name: 'addParts', facts: { count } };
  }
  return only
    ? { name: 'editAction', facts: { name: pickText(only.title, 'fi') } }
    : { name: 'editActions', facts: { count } };
};

/** The content with the new actions, each after the one before it. */
function withActions(
  before: ProgrammeContent,
  { ids, after }: AddedActions,
): { content: ProgrammeContent; parts: NewPart[] } {
  const parts: NewPart[] = [];
  let content = before;
  let previous = after !== null && before.actions.some(({ id }) => id === after) ? after : null;
  for (const id of ids) {
    const part: NewPart = {
      id,
      kind: 'action',
      place: placeAfter(content, 'actions', previous),
      title: {},
    };
    parts.push(part);
    content = withNewParts(content, [part]);
    previous = id;
  }
  return { content, parts };
}

function edited(content: ProgrammeContent, plan: PlannedEdits): Omit<Edited, 'added'> {
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

/** Moves actions under a goal, or out of all goals, in their order; returns how many are there now that were not. */
export async function moveActions(
  office: Office,
  programmeId: string,
  ids: readonly string[],
  goalId: string | null,
): Promise<ActResult<number>> {
  return await office.change(
    (count: number) => ({ name: 'moveActions', facts: { count } }),
    async (write) => {
      const content = await readContent(office, programmeId);
      if (!content) return 0;
      const moving = ids.filter((id) =>
        content.actions.some((one) => one.id === id && (one.goalId ?? null) !== goalId),
      );
      const moved = moveManyInOutline(
        content,
        moving,
        goalId === null ? { to: 'top' } : { to: 'into', targetId: goalId },
      );
      if (!moved.ok) return 0;
      for (const { table, id, fields } of moved.value) await write.update(table, id, fields);
      return moving.length;
    },
  );
}

/** Deletes actions with all that belongs to them. */
export async function deleteActions(office: Office, ids: readonly string[]): Promise<ActResult> {
  return await office.change(
    { name: 'deleteActions', facts: { count: ids.length } },
    async (write) => {
      for (const id of ids) await write.delete('actions', id);
    },
  );
}
