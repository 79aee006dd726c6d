import { fail, ok, type Result } from '#shared/lib/result.ts';
import { netChanges, type RecordChange } from '#shared/records/apply-change.ts';
import type { ActName, ActRow } from '#shared/records/change.ts';
import { undoState } from '#shared/records/undo-stack.ts';
import { actTables, type ActLog, beginAct, type OfficeContext } from '../changes/act-log.ts';
import { planLocks } from '../changes/plan-locks.ts';
import { type AnyRow, formerDevices, type OfficeDatabase } from '../database.ts';
import type { UndoFailure, UndoStep } from '../office.ts';
import {
  namesOthers,
  type Place,
  readRows,
  rowsNamedBy,
  withWhatTheyNeed,
} from '../changes/related-rows.ts';
import { leaveImport, undoImport } from './undo-import.ts';
import { undoObstacle } from './undo-obstacles.ts';

/** Acts that only note what went out. The note must stay, and Ctrl+Z is meant for what was done before it. */
const NOTES: ReadonlySet<ActName> = new Set<ActName>([
  'makeDocument',
  'copyAddresses',
  'saveEmailDraft',
  'exportContacts',
]);

/** The acts that Ctrl+Z and Ctrl+Y concern now: of those done on this device, or come to it with a restore. */
export async function undoSteps({
  db,
  deviceId,
  openedAfter = '',
}: OfficeContext): Promise<{ undo: UndoStep | null; redo: UndoStep | null }> {
  const { look, state } = undoState();
  const own = new Set([deviceId, ...(await formerDevices(db))]);
  await db.acts
    .orderBy('stamp')
    .reverse()
    .until(
      (act) => !act.final && !NOTES.has(act.name) && look({ ...act, isOwn: own.has(act.deviceId) }),
    )
    .each(() => undefined);
  const step = async (id: string | null) => {
    const act = id ? await db.acts.get(id) : undefined;
    if (!act) return null;
    const turn = await latestTurn(db, act);
    if (turn.stamp > openedAfter) return asStep(act);
    const changes = await db.changes.where('actId').equals(turn.id).toArray();
    const records = new Set(changes.map(({ recordId }) => recordId)).size;
    return { ...asStep(act), earlier: { records, at: turn.at } };
  };
  return { undo: await step(state.undo), redo: await step(state.redo) };
}

/** Takes back the last act, or brings back the last one taken back. */
export async function stepBack(
  context: OfficeContext,
  direction: 'undo' | 'redo',
): Promise<Result<UndoStep | null, UndoFailure>> {
  return await inTransaction<UndoStep | null>(context, async () => {
    const step = (await undoSteps(context))[direction];
    return step ? await reverse(context, step.id, direction) : ok(null);
  });
}

/** Takes back one act wherever it lies in the past: see `Office.undoAct`. */
export async function undoAct(
  context: OfficeContext,
  actId: string,
): Promise<Result<UndoStep, UndoFailure>> {
  return await inTransaction(context, () => reverse(context, actId, 'undo'));
}

/** Carries out again one act that was taken back, wherever it lies in the past: see `Office.redoAct`. */
export async function redoAct(
  context: OfficeContext,
  actId: string,
): Promise<Result<UndoStep, UndoFailure>> {
  return await inTransaction(context, () => reverse(context, actId, 'redo'));
}

/** Which of `actIds` are taken back as it stands now. */
export async function undoneActs(
  { db }: Pick<OfficeContext, 'db'>,
  actIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const acts = (await db.acts.bulkGet([...actIds])).filter((act) => act !== undefined);
  const turns = await Promise.all(acts.map(async (act) => await latestTurn(db, act)));
  return new Set(acts.filter((_, at) => turns[at]?.kind === 'undo').map(({ id }) => id));
}

async function inTransaction<T>(
  context: OfficeContext,
  work: () => Promise<Result<T, UndoFailure>>,
): Promise<Result<T, UndoFailure>> {
  try {
    // An async function of its own: by that Dexie knows to follow the transaction through native promises.
    return await context.db.transaction('rw', actTables(context.db), async () => await work());
  } finally {
    await context.hidden.refresh();
  }
}

async function reverse(
  context: OfficeContext,
  actId: string,
  direction: 'undo' | 'redo',
): Promise<Result<UndoStep, UndoFailure>> {
  const { db } = context;
  const act = await db.acts.get(actId);
  if (act?.kind !== 'act') return fail('act-not-found');
  if (act.final) return fail('too-old');
  const latest = await latestTurn(db, act);
  if ((latest.kind === 'undo') === (direction === 'undo')) {
    return fail(direction === 'undo' ? 'already-undone' : 'not-undone');
  }

  const log = beginAct(context);
  let kept: number | undefined;
  if (act.importId && direction === 'undo') {
    kept = await undoImport(context, log, { actId: act.id, importId: act.importId });
  } else {
    const changes = await db.changes.where('actId').equals(latest.id).sortBy('seq');
    const net = netChanges(changes);
    const obstacle = await undoObstacle(context, net, latest);
    if (obstacle) return obstacle;
    const entries = await oppositesOf(db, log, net);
    if ((await planLocks(db).lockedPlan(entries)) !== null) return fail('plan-locked');
    await log.writeAll(entries);
    await bringAlong(context, log, net, act.importId);
  }
  await log.finish(
    {
      kind: direction,
      name: act.name,
      facts: act.facts,
      reverses: act.id,
      ...(act.importId ? { importId: act.importId } : {}),
    },
    { evenEmpty: true },
  );
  return ok({ ...asStep(act), ...(kept === undefined ? {} : { kept }) });
}

/** The act row that last carried out or took back `act`: itself, an undo or a redo of it. */
async function latestTurn(db: OfficeDatabase, act: ActRow): Promise<ActRow> {
  const turns = await db.acts.where('reverses').equals(act.id).sortBy('stamp');
  return turns.at(-1) ?? act;
}

/** What takes changes back, each with its record as it is. */
async function oppositesOf(
  db: OfficeDatabase,
  { at }: Pick<ActLog, 'at'>,
  net: readonly RecordChange[],
): Promise<{ row: AnyRow; change: RecordChange }[]> {
  const rows = await readRows(db, net);
  return net.map((change) => {
    const { table, recordId } = change;
    const row = rows.get(recordId)?.row;
    if (!row) throw new Error(`No record ${recordId} in ${table}`);
    return { row, change: { table, recordId, ...opposite(change, row, at) } };
  });
}

function opposite(change: RecordChange, row: AnyRow, at: string) {
  if (change.op === 'add' || change.op === 'restore') {
    const fields = change.op === 'add' ? {} : swapped(change);
    const deletedAt: [unknown, unknown] = [row.deletedAt ?? null, at];
    return { op: 'delete', fields: { ...fields, deletedAt } } as const;
  }
  const op = change.op === 'delete' ? 'restore' : 'update';
  return { op, fields: swapped(change) } as const;
}

/**
 * A record that comes out of the trash after its import was undone leaves that import, with what it needs; otherwise it
 * would stay unseen. So does one that a record names again.
 */
async function bringAlong(
  { db, hidden }: OfficeContext,
  log: ActLog,
  net: readonly RecordChange[],
  importComingBack: string | undefined,
): Promise<void> {
  const rows = await readRows(db, net);
  const placesOf = (changes: readonly RecordChange[]) =>
    changes.flatMap(({ recordId }) => rows.get(recordId) ?? []);
  const naming = placesOf(
    net.filter(({ op, table, fields }) => op === 'update' && namesOthers(table, fields)),
  );
  const seeds: Place[] = [
    ...placesOf(net.filter(({ op }) => op === 'delete')),
    ...[...(await rowsNamedBy(db, naming)).values()].flat(),
  ];
  const unseen = await withWhatTheyNeed(
    db,
    seeds,
    ({ deletedAt, importId }) =>
      !deletedAt &&
      importId !== undefined &&
      importId !== importComingBack &&
      hidden.isHiddenImport(importId),
  );
  for (const place of unseen.values()) await leaveImport(log, place);
}

function swapped({ fields }: RecordChange): RecordChange['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, [before, after]]) => [name, [after, before]]),
  );
}

function asStep({ id, name, facts, at }: ActRow): UndoStep {
  return { id, name, facts, at };
}
