import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office } from '../office.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { descriptionOf } from '#shared/schema/tables.ts';

/** Whether fields of a record of `table` come back by themselves: what was sent out or done stays as it was. */
export function canRestoreFields(table: string): boolean {
  return descriptionOf(table)?.isFixed !== true;
}

/** Why a field was not restored; `recordHistory:failure.<code>` says it. */
export type RestoreFieldFailure = Failure<'record-gone' | 'target-gone'>;

/** Gives a field the value that it had in `then`, in one act. Nothing changes where it would name a removed record. */
export async function restoreField(
  office: Pick<Office, 'read' | 'change'>,
  { table, id, field, then }: { table: TableName; id: string; field: string; then: StoredRow },
  facts: { name: string; field: string },
): Promise<Result<ActResult, RestoreFieldFailure>> {
  if (!(await office.read[table].get(id))) return fail('record-gone');
  const groups = descriptionOf(table)?.together ?? [];
  const names = groups.find((group) => group.includes(field)) ?? [field];
  for (const reference of referencesOf(table)) {
    const target = then[reference.field];
    if (!names.includes(reference.field)) continue;
    if (typeof target !== 'string') continue;
    const found = await Promise.all(reference.to.map((to) => office.read[to].get(target)));
    if (found.every((row) => row === undefined)) return fail('target-gone');
  }
  const values = Object.fromEntries(names.map((name) => [name, then[name]]));
  const restored = await office.change({ name: 'restoreField', facts }, (write) =>
    write.update(table, id, values as FieldChanges<OfficeRows[typeof table]>),
  );
  return ok(restored);
}
