import type { NewPlace, OutlineChange } from '#shared/programme/outline/move.ts';
import type { OutlineTable } from '#shared/programme/outline/outline-places.ts';
import { rowOfPart, type NewPart, type PartKind } from '#shared/programme/outline/new-part.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Chapter } from '#shared/programme/chapter.ts';
import type { Goal } from '#shared/programme/goal.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

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
  kind: PartKind,
  place: NewPlace,
): Promise<ActResult<string>> {
  const part = { id: newId(), kind, place, title: {} };
  const { actId } = await addParts(office, programmeId, [part]);
  return { actId, value: part.id };
}

/** A part that is there, and the name that it gets. */
export type NewName = {
  table: OutlineTable;
  /** As it was seen. */
  record: Chapter | Goal | Action;
  title: Translated<string>;
};

/** Adds parts in their order, each where it was to come; and gives one that is there another name. One act. */
export async function addParts(
  office: Office,
  programmeId: string,
  parts: readonly NewPart[],
  renamed?: NewName,
): Promise<ActResult> {
  const [first] = parts;
  const act: Act =
    parts.length === 1 && first
      ? { name: ADDED[first.kind] }
      : { name: 'addParts', facts: { count: parts.length } };
  return await office.change(act, async (write) => {
    if (renamed) {
      const { table, record, title } = renamed;
      await write.update(table, record.id, { title }, record as never);
    }
    for (const part of parts) {
      for (const one of part.place.others) await write.update(one.table, one.id, one.fields);
      const { table, fields } = rowOfPart(programmeId, part);
      await write.add(table, { ...fields, id: part.id } as never);
    }
  });
}

const ADDED = { chapter: 'addChapter', goal: 'addGoal', action: 'addAction' } as const;
const EDITED = { chapters: 'editChapter', goals: 'editGoal', actions: 'editAction' } as const;

/** Gives a part of the outline another name. */
export async function renamePart(
  office: Office,
  { table, record, title }: NewName,
): Promise<ActResult> {
  const act = { name: EDITED[table], facts: { name: pickText(record.title, 'fi') } } as const;
  return await office.change(act, (write) =>
    write.update(table, record.id, { title }, record as never),
  );
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
