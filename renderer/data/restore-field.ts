import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { FieldChanges, Office, OfficeRows, TableName } from './office.ts';
import { REFERENCES } from './references.ts';

/** Fields that say something together alone: with one the others come back. */
const TOGETHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  contactPoints: [
    ['value', 'normal', 'kind', 'phoneKind', 'address'],
    ['ownerKind', 'ownerId'],
  ],
  tasks: [
    ['sourceKind', 'sourceId'],
    ['doer', 'personId', 'organisationId'],
  ],
  attachments: [['ownerKind', 'ownerId']],
};

/** Records of which nothing comes back by itself: what a version holds is what was sent out. */
const FIXED: ReadonlySet<string> = new Set(['versions', 'tombstones', 'madeDocuments', 'imports']);

export function canRestoreFields(table: string): boolean {
  return !FIXED.has(table);
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
  const names = TOGETHER[table]?.find((group) => group.includes(field)) ?? [field];
  for (const reference of REFERENCES) {
    const target = then[reference.field];
    if (reference.table !== table || !names.includes(reference.field)) continue;
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
