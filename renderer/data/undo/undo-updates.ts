import { netChanges, type RecordChange } from '#shared/records/apply-change.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import type { AnyRow, OfficeDatabase } from '../database.ts';
import type { HiddenRows } from '../changes/hidden-rows.ts';
import { namesOthers, type Place, readRows, rowsNamedBy } from '../changes/related-rows.ts';

/** What is to be taken back of what an import changed in records that were there before. */
export type Updates = {
  entries: { row: AnyRow; change: RecordChange }[];
  /** The records as they will be, the old values given back. */
  records: Place[];
  /** How many keep something of the import, since it was changed again or the old value names what is no longer shown. */
  kept: number;
};

/**
 * What gives the records that the act `actId` of an import changed their old values back, field by field: a field that no
 * longer holds what the import wrote stays as it is. Nothing is written.
 */
export async function updatesToUndo(
  { db, hidden }: Pick<OfficeContext, 'db' | 'hidden'>,
  actId: string,
): Promise<Updates> {
  const net = netChanges(await db.changes.where('actId').equals(actId).sortBy('seq'));
  const rows = await readRows(db, net);
  const isGone = await findGone(db, net, hidden);
  const entries: Updates['entries'] = [];
  const records: Place[] = [];
  let kept = 0;
  for (const { table, recordId, fields } of net) {
    const row = rows.get(recordId)?.row;
    if (!row) continue;
    const back: RecordChange['fields'] = {};
    for (const [name, [before, after]] of Object.entries(fields)) {
      if (!sameValue(row[name] ?? null, after) || isGone(recordId, name)) continue;
      back[name] = [after, before];
    }
    const count = Object.keys(back).length;
    if (count < Object.keys(fields).length) kept += 1;
    if (count > 0) {
      entries.push({ row, change: { table, recordId, op: 'update', fields: back } });
    }
    const old = Object.entries(back).map(([name, [, before]]) => [name, before ?? undefined]);
    records.push({ table, row: { ...row, ...Object.fromEntries(old) } });
  }
  return { entries, records, kept };
}

/** Of the fields of `net` that name another record: whether the one that a field named before is shown no more. */
async function findGone(
  db: OfficeDatabase,
  net: readonly RecordChange[],
  hidden: HiddenRows,
): Promise<(recordId: string, field: string) => boolean> {
  const keyOf = (recordId: string, field: string) => `${recordId} ${field}`;
  const old = net.flatMap(({ table, recordId, fields }) =>
    Object.entries(fields).flatMap(([name, [before]]) =>
      typeof before === 'string' && namesOthers(table, { [name]: before })
        ? [{ table, row: { id: keyOf(recordId, name), [name]: before } }]
        : [],
    ),
  );
  const named = await rowsNamedBy(db, old);
  const gone = new Set(
    old
      .map(({ row }) => row.id)
      .filter((key) => !named.get(key)?.some(({ row }) => !hidden.isHidden(row))),
  );
  return (recordId, field) => gone.has(keyOf(recordId, field));
}
