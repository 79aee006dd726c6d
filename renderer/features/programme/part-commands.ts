import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Fields } from '#shared/records/record.ts';
import type { FieldChanges, Office, OfficeRows } from '#renderer/data/office.ts';

/** The tables of what belongs to an action. */
export type PartTable =
  'actionParties' | 'milestones' | 'indicators' | 'indicatorValues' | 'recommendationLinks';

const actOn = (action: Action) =>
  ({ name: 'editAction', facts: { name: pickText(action.title, 'fi') } }) as const;

/** Adds something to an action; answers its id. */
export async function addPart<T extends PartTable>(
  office: Office,
  action: Action,
  table: T,
  fields: Fields<OfficeRows[T]>,
): Promise<string> {
  return await office.change(actOn(action), async (write) => (await write.add(table, fields)).id);
}

/** Changes something of an action. */
export async function editPart<T extends PartTable>(
  office: Office,
  action: Action,
  table: T,
  id: string,
  changes: FieldChanges<OfficeRows[T]>,
): Promise<void> {
  await office.change(actOn(action), (write) => write.update(table, id, changes));
}

/** Takes something from an action. */
export async function removePart(
  office: Office,
  action: Action,
  table: PartTable,
  id: string,
): Promise<void> {
  await office.change(actOn(action), (write) => write.remove(table, id));
}

/** Links a recommendation that is there, or adds one and links it. */
export async function linkRecommendation(
  office: Office,
  action: Action,
  recommendation: { id: string } | Fields<OfficeRows['recommendations']>,
): Promise<void> {
  await office.change(actOn(action), async (write) => {
    const { id } =
      'id' in recommendation ? recommendation : await write.add('recommendations', recommendation);
    await write.add('recommendationLinks', {
      recommendationId: id,
      actionId: action.id,
      cover: 'part',
    });
  });
}
