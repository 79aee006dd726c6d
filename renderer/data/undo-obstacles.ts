import { fail } from '#shared/lib/result.ts';
import type { RecordChange } from '#shared/records/apply-change.ts';
import type { ActRow } from '#shared/records/change.ts';
import { sameValue } from '#shared/records/same-value.ts';
import type { OfficeContext } from './act-log.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from './database.ts';
import type { UndoFailure } from './office.ts';
import {
  namesOthers,
  type Place,
  readRows,
  type Related,
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
  const rows = await readRows(db, net);
  const inTheWay = await findInTheWay(context, net, rows);
  for (const change of net) {
    const row = rows.get(change.recordId)?.row;
    if (!row || isChangedSince(row, change)) {
      return fail('changed-later', await laterAct(db, change.table, change.recordId, turn));
    }
    const other = inTheWay(change);
    if (other) {
      const code =
        change.op === 'remove' || change.op === 'update' ? 'needs-deleted' : 'still-used';
      return fail(code, await laterAct(db, other.table, other.row.id, turn));
    }
  }
  return null;
}

/**
 * What stands in the way of taking a change back: for one that goes, a record that names it; for one that comes back or
 * gets old values back, a record in the bin that it would name. What the act itself touched is none.
 */
async function findInTheWay(
  { db, hidden }: OfficeContext,
  net: readonly RecordChange[],
  rows: ReadonlyMap<string, Place>,
): Promise<(change: RecordChange) => Place | undefined> {
  const touched = new Set(net.map(({ recordId }) => recordId));
  const placeOf = ({ recordId }: RecordChange): Place[] => {
    const place = rows.get(recordId);
    return place ? [place] : [];
  };
  const oldValues = ({ fields }: RecordChange) =>
    Object.fromEntries(Object.entries(fields).map(([name, [before]]) => [name, before] as const));
  // What comes back names what it named before, not what it names in the bin.
  const comingBack = net
    .filter(({ op }) => op === 'remove')
    .flatMap((change) =>
      placeOf(change).map(({ table, row }) => ({ table, row: { ...row, ...oldValues(change) } })),
    );
  const withOldValues = net
    .filter(({ op, table, fields }) => op === 'update' && namesOthers(table, fields))
    .map((change) => ({
      table: change.table,
      row: { ...oldValues(change), id: change.recordId },
    }));
  const going = net.filter(({ op }) => op === 'add' || op === 'restore').flatMap(placeOf);
  const goneAmong = await rowsNamedBy(db, [...comingBack, ...withOldValues]);
  const naming = await rowsNaming(db, going);
  const first = (related: Related, id: string, isOne: (row: AnyRow) => boolean) =>
    related.get(id)?.find(({ row }) => !touched.has(row.id) && isOne(row));
  return ({ op, recordId }) =>
    op === 'add' || op === 'restore'
      ? first(naming, recordId, (row) => !hidden.isHidden(row))
      : first(goneAmong, recordId, (row) => row.deletedAt !== undefined);
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
