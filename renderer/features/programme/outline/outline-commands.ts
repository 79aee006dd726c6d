import type { NewPlace, OutlineChange } from '#shared/programme/outline/move.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** The table of each kind of record of the outline. */
export const TABLE_OF = { chapter: 'chapters', goal: 'goals', action: 'actions' } as const;
type OutlineTable = (typeof TABLE_OF)[keyof typeof TABLE_OF];

/** Writes what a move changes. */
export async function moveRecord(
  office: Office,
  changes: readonly OutlineChange[],
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'moveInOutline', facts: { name } }, async (write) => {
    for (const { table, id, fields } of changes) await write.update(table, id, fields);
  });
}

/** Adds a chapter, goal or action without a name at `place`; its value is its id. */
export async function addToOutline(
  office: Office,
  programmeId: string,
  kind: keyof typeof TABLE_OF,
  { fields, others }: NewPlace,
): Promise<ActResult<string>> {
  const name = ({ chapter: 'addChapter', goal: 'addGoal', action: 'addAction' } as const)[kind];
  return await office.change({ name }, async (write) => {
    for (const one of others) await write.update(one.table, one.id, one.fields);
    const { place, goalId, parentId, order } = fields;
    const common = { programmeId, order, title: {} };
    switch (kind) {
      case 'chapter':
        return (
          await write.add('chapters', {
            ...common,
            place: place ?? 'main',
            content: 'text',
            ...(parentId !== undefined && { parentId }),
          })
        ).id;
      case 'goal':
        return (
          await write.add('goals', { ...common, ...(parentId !== undefined && { parentId }) })
        ).id;
      case 'action':
        return (
          await write.add('actions', {
            ...common,
            ...(goalId !== undefined && { goalId }),
            needs: [],
            state: 'proposed',
          })
        ).id;
    }
  });
}

/** Deletes a record of the outline with all below it. */
export async function deleteFromOutline(
  office: Office,
  table: OutlineTable,
  id: string,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'deleteFromOutline', facts: { name } }, (write) =>
    write.delete(table, id),
  );
}
