import { fail } from '#shared/lib/result.ts';
import type { RecordChange } from '#shared/records/apply-change.ts';
import type { ActRow } from '#shared/records/change.ts';
import { byStamp } from '#shared/records/stamp.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import type { UndoFailure } from '../office.ts';
import {
  namesOthers,
  type Place,
  readRows,
  type Related,
  rowsNamedBy,
  rowsNaming,
} from '../changes/related-rows.ts';
import { groupBy } from '#shared/lib/group-by.ts';

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
  const inTheWay = await findInTheWay(context, net, { rows, turn });
  for (const change of net) {
    const row = rows.get(change.recordId)?.row;
    if (!row || isChangedSince(row, change)) {
      return fail('changed-later', await laterAct(db, change.table, change.recordId, turn));
    }
    const other = inTheWay(change);
    if (other) {
      const code =
        change.op === 'delete' || change.op === 'update' ? 'needs-deleted' : 'still-used';
      return fail(code, await laterAct(db, other.table, other.row.id, turn));
    }
  }
  return null;
}

/**
 * What stands in the way of taking a change back: for one that goes, a record that came to name it since; for one that
 * comes back or gets old values back, a record in the trash that it would name. What the act itself touched is none.
 */
async function findInTheWay(
  { db, hidden }: OfficeContext,
  net: readonly RecordChange[],
  { rows, turn }: { rows: ReadonlyMap<string, Place>; turn: ActRow },
): Promise<(change: RecordChange) => Place | undefined> {
  const touched = new Set(net.map(({ recordId }) => recordId));
  const placeOf = ({ recordId }: RecordChange): Place[] => {
    const place = rows.get(recordId);
    return place ? [place] : [];
  };
  const oldValues = ({ fields }: RecordChange) =>
    Object.fromEntries(Object.entries(fields).map(([name, [before]]) => [name, before] as const));
  // What comes back names what it named before, not what it names in the trash.
  const comingBack = net
    .filter(({ op }) => op === 'delete')
    .flatMap((change) =>
      placeOf(change).map(({ table, row }) => ({ table, row: { ...row, ...oldValues(change) } })),
    );
  const withOldValues = net
    .filter(({ op, table, fields }) => op === 'update' && namesOthers(table, fields))
    .map((change) => ({
      table: change.table,
      row: { ...oldValues(change), id: change.recordId },
    }));
  const added = net.filter(({ op }) => op === 'add').flatMap(placeOf);
  const restored = net.filter(({ op }) => op === 'restore').flatMap(placeOf);
  const goneAmong = await rowsNamedBy(db, [...comingBack, ...withOldValues]);
  const naming = await rowsNaming(db, added);
  const namingRestored = await rowsNaming(db, restored);
  const isSince = namingRestored.size > 0 ? await namedSince(db, turn) : () => false;
  const first = (related: Related, id: string, isOne: (row: AnyRow) => boolean) =>
    related.get(id)?.find(({ row }) => !touched.has(row.id) && isOne(row));
  return ({ op, recordId }) => {
    switch (op) {
      case 'add':
        return first(naming, recordId, (row) => !hidden.isHidden(row));
      case 'restore':
        return first(
          namingRestored,
          recordId,
          (row) => !hidden.isHidden(row) && isSince(row, recordId),
        );
      default:
        return first(goneAmong, recordId, (row) => row.deletedAt !== undefined);
    }
  };
}

/**
 * Whether a row came to name a record after `turn`. What was in the trash before may have been named all along: it went there
 * like that.
 */
async function namedSince(
  db: OfficeDatabase,
  turn: ActRow,
): Promise<(row: AnyRow, id: string) => boolean> {
  const acts = await db.acts.where('stamp').above(turn.stamp).toArray();
  const changes = await db.changes
    .where('actId')
    .anyOf(acts.map(({ id }) => id))
    .toArray();
  const later = groupBy(changes, ({ recordId }) => recordId);
  // What an import adds is not among the changes.
  const imports = new Set(acts.map(({ importId }) => importId));
  return ({ id: rowId, importId }, id) =>
    (importId !== undefined && imports.has(importId)) ||
    (later.get(rowId) ?? []).some(
      ({ op, fields }) =>
        op === 'add' || op === 'restore' || Object.values(fields).some(([, after]) => after === id),
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
  const changes = await db.changes.where('[table+recordId]').equals([table, recordId]).toArray();
  for (const { actId } of changes.sort((a, b) => byStamp(b, a))) {
    const act = await db.acts.get(actId);
    if (act && byStamp(act, turn) > 0 && act.kind !== 'undo') return told(act, turn);
  }
  const row = await recordTable(db, table).get(recordId);
  const act = row?.importId && (await db.acts.where('importId').equals(row.importId).first());
  return act ? told(act, turn) : {};
}

/** Who did it is said where it was somebody else. */
function told({ name, at, deviceId, person }: ActRow, turn: ActRow): Record<string, string> {
  const isAnothers = deviceId !== turn.deviceId && person !== undefined && person !== turn.person;
  return { act: name, at, ...(isAnothers && { person }) };
}
