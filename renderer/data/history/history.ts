import { byStamp } from '#shared/records/stamp.ts';
import { type OfficeDatabase, recordTable } from '../database.ts';
import type { RecordHistory } from './record-history.ts';
import { withParts } from '../changes/related-rows.ts';
import { groupBy } from '#shared/lib/group-by.ts';

/** Reads the history of a record; nothing where there is no such record. */
export async function recordHistory(
  db: OfficeDatabase,
  table: string,
  id: string,
): Promise<RecordHistory> {
  const own = await recordTable(db, table).get(id);
  const rows = own ? [...(await withParts(db, [{ table, row: own }], () => true)).values()] : [];
  const changes = await db.changes
    .where('[table+recordId]')
    .anyOf(rows.map((place) => [place.table, place.row.id]))
    .toArray();
  const byAct = groupBy(changes.sort(byStamp), ({ actId }) => actId);
  const acts = await db.acts.bulkGet([...byAct.keys()]);
  const entries = acts.flatMap((act) => (act ? [{ act, changes: byAct.get(act.id) ?? [] }] : []));
  return { rows, entries: entries.sort((a, b) => byStamp(b.act, a.act)) };
}
