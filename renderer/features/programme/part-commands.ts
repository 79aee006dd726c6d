import type { ActResult } from '#shared/records/change.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { PartyRole } from '#shared/programme/action-party.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Goal } from '#shared/programme/goal.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { idOfNamed } from '#renderer/features/contacts/public.ts';

/** The tables of what belongs to an action, and of what may belong to a goal. */
export type PartTable =
  'actionParties' | 'milestones' | 'indicators' | 'indicatorValues' | 'recommendationLinks';

/** What a part belongs to. */
export type PartOwner = Action | Goal;

export const isAction = (owner: PartOwner): owner is Action => 'needs' in owner;

const actOn = (owner: PartOwner) =>
  ({
    name: isAction(owner) ? 'editAction' : 'editGoal',
    facts: { name: pickText(owner.title, 'fi') },
  }) as const;

/** Adds something to an action or a goal; its value is its id. */
export async function addPart<T extends PartTable>(
  office: Office,
  owner: PartOwner,
  table: T,
  fields: Fields<OfficeRows[T]>,
): Promise<ActResult<string>> {
  return await office.change(actOn(owner), async (write) => (await write.add(table, fields)).id);
}

/** Changes something of an action or a goal, from how it was seen. */
export async function editPart<T extends PartTable>(
  office: Office,
  owner: PartOwner,
  table: T,
  part: OfficeRows[T],
  changes: FieldChanges<OfficeRows[T]>,
): Promise<ActResult> {
  return await office.change(actOn(owner), (write) => write.update(table, part.id, changes, part));
}

/** Takes something from an action or a goal. */
export async function deletePart(
  office: Office,
  owner: PartOwner,
  table: PartTable,
  id: string,
): Promise<ActResult> {
  return await office.change(actOn(owner), (write) => write.delete(table, id));
}

/** Links a recommendation that is there, or adds one and links it. */
export async function linkRecommendation(
  office: Office,
  action: Action,
  recommendation: { id: string } | Fields<OfficeRows['recommendations']>,
): Promise<ActResult> {
  return await office.change(actOn(action), async (write) => {
    const { id } =
      'id' in recommendation ? recommendation : await write.add('recommendations', recommendation);
    await write.add('recommendationLinks', {
      recommendationId: id,
      actionId: action.id,
      cover: 'part',
    });
  });
}

/** Adds an organisation of this name, and with it a party of the action; one act. Its value is the party's id. */
export async function addNewParty(
  office: Office,
  action: Action,
  name: string,
  role: PartyRole,
): Promise<ActResult<string>> {
  return await office.change(actOn(action), async (write) => {
    const organisationId = await idOfNamed(office, write, name);
    const fields = { actionId: action.id, organisationId, role, answer: 'notAsked' } as const;
    return (await write.add('actionParties', fields)).id;
  });
}
