import { fail } from '#shared/lib/result.ts';
import type { RecordChange } from '#shared/records/apply-change.ts';
import type { ActRow } from '#shared/records/change.ts';
import { sameValue } from '#shared/records/same-value.ts';
import type { OfficeContext } from './act-log.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from './database.ts';
import type { UndoFailure } from './office.ts';
import {
  canBeNamed,
  canName,
  namesOthers,
  type Place,
  readRows,
  rowsNamedBy,
  rowsNaming,
} from './related-rows.ts';

type Obstacle = { ok: false; failure: UndoFailure };

/**
 * Why the changes of `turn` cannot be taken back now, or null: a later act changed the same field, rests on a record
 * that would go, or deleted one that a record coming back rests on. Nothing is written before all are looked at.
 */
export async function undoObstacle(
  context: OfficeContext,
  net: readonly RecordChange[],
  turn: ActRow,
): Promise<Obstacle | null> {
  const { db } = context;
  const touched = new Set(net.map(({ recordId }) => recordId));
  const rows = await readRows(db, net);
  for (const change of net) {
    const row = rows.get(change.recordId)?.row;
    if (!row || isChangedSince(row, change)) {
      return fail('changed-later', await laterAct(db, change.table, change.recordId, turn));
    }
    if (change.op === 'update') {
      if (!namesOthers(change.table, change.fields)) continue;
      const gone = await deletedAmongOld(db, change, touched);
      if (gone) return fail('needs-deleted', await laterAct(db, gone.table, gone.row.id, turn));
      continue;
    }
    if (change.op === 'remove' ? !canName(change.table) : !canBeNamed(change.table)) continue;
    const place = { table: change.table, row };
    const other = (await inTheWay(context, change, place)).find(
      ({ row: { id } }) => !touched.has(id),
    );
    if (other) {
      const code = change.op === 'remove' ? 'needs-deleted' : 'still-used';
      return fail(code, await laterAct(db, other.table, other.row.id, turn));
    }
  }
  return null;
}

/** A record in the bin that an old value names. */
async function deletedAmongOld(
  db: OfficeDatabase,
  { table, fields }: RecordChange,
  touched: ReadonlySet<string>,
): Promise<Place | undefined> {
  const old = Object.entries(fields).map(([name, [before]]) => [name, before]);
  const named = await rowsNamedBy(db, { table, row: Object.fromEntries(old) });
  return named.find(({ row }) => row.deletedAt !== undefined && !touched.has(row.id));
}

async function inTheWay(
  { db, hidden }: OfficeContext,
  change: RecordChange,
  place: Place,
): Promise<Place[]> {
  if (change.op === 'remove') {
    return (await rowsNamedBy(db, place)).filter(({ row }) => row.deletedAt !== undefined);
  }
  return (await rowsNaming(db, place.table, place.row.id)).filter(
    ({ row }) => !hidden.isHidden(row),
  );
}

/** Whether a field is no longer as `change` left it. Of a record that was added, every field counts. */
function isChangedSince(row: AnyRow, change: RecordChange): boolean {
  const names = new Set(Object.keys(change.fields));
  if (change.op === 'add') {
    for (const name of Object.keys(row)) if (!KEPT_BY_THE_LOG.has(name)) names.add(name);
  }
  return [...names].some((name) => {
    const after = change.fields[name]?.[1] ?? null;
    if (name === 'deletedAt') return (row.deletedAt === undefined) !== (after === null);
    return !sameValue(row[name] ?? null, after);
  });
}

const KEPT_BY_THE_LOG = new Set(['id', 'createdAt', 'updatedAt', 'rev', 'importId']);

/** The last act after `turn` that touched the record, as facts for the sentence. */
async function laterAct(
  db: OfficeDatabase,
  table: string,
  recordId: string,
  turn: ActRow,
): Promise<Record<string, string>> {
  const changes = await db.changes
    .where('[table+recordId]')
    .equals([table, recordId])
    .reverse()
    .sortBy('seq');
  for (const { actId } of changes) {
    const act = await db.acts.get(actId);
    if (act && act.seq > turn.seq && act.kind !== 'undo') return { act: act.name, at: act.at };
  }
  const row = await recordTable(db, table).get(recordId);
  const act = row?.importId && (await db.acts.where('importId').equals(row.importId).first());
  return act ? { act: act.name, at: act.at } : {};
}
