import { fail, ok, type Result } from '#shared/lib/result.ts';
import { netChanges, type RecordChange } from '#shared/records/apply-change.ts';
import type { ActRow } from '#shared/records/change.ts';
import { sameValue } from '#shared/records/same-value.ts';
import { undoState } from '#shared/records/undo-stack.ts';
import { actTables, type ActLog, beginAct, type OfficeContext } from './act-log.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from './database.ts';
import type { UndoFailure, UndoStep } from './office.ts';
import { rowsNamedBy, rowsNaming } from './related-rows.ts';
import { undoImport } from './undo-import.ts';

/** The acts that Ctrl+Z and Ctrl+Y concern now. */
export async function undoSteps(
  db: OfficeDatabase,
): Promise<{ undo: UndoStep | null; redo: UndoStep | null }> {
  const { look, state } = undoState();
  await db.acts.orderBy('seq').reverse().until(look, true).toArray();
  const step = async (id: string | null) => {
    const act = id ? await db.acts.get(id) : undefined;
    return act ? asStep(act) : null;
  };
  return { undo: await step(state.undo), redo: await step(state.redo) };
}

/** Takes back the last act, or brings back the last one taken back. */
export async function stepBack(
  context: OfficeContext,
  direction: 'undo' | 'redo',
): Promise<Result<UndoStep | null, UndoFailure>> {
  return await inTransaction<UndoStep | null>(context, async () => {
    const step = (await undoSteps(context.db))[direction];
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

async function inTransaction<T>(
  context: OfficeContext,
  work: () => Promise<Result<T, UndoFailure>>,
): Promise<Result<T, UndoFailure>> {
  try {
    return await context.db.transaction('rw', actTables(context.db), work);
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
  const latest = await latestTurn(db, act);
  if ((latest.kind === 'undo') === (direction === 'undo')) return fail('already-undone');

  const log = beginAct(context);
  let kept: number | undefined;
  if (act.importId && direction === 'undo') {
    kept = await undoImport(context, log, act.importId);
  } else {
    const changes = await db.changes.where('actId').equals(latest.id).sortBy('seq');
    const net = netChanges(changes);
    const obstacle = await whatStandsInTheWay(context, net, latest);
    if (obstacle) return obstacle;
    for (const change of net) await takeBack(db, log, change);
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
  const turns = await db.acts.where('reverses').equals(act.id).sortBy('seq');
  return turns.at(-1) ?? act;
}

async function takeBack(db: OfficeDatabase, log: ActLog, change: RecordChange): Promise<void> {
  const { table, recordId } = change;
  const row = await recordTable(db, table).get(recordId);
  if (!row) throw new Error(`No record ${recordId} in ${table}`);
  if (change.op === 'add' || change.op === 'restore') {
    const fields = change.op === 'add' ? {} : Object.fromEntries(swapped(change));
    await log.write(row, {
      table,
      recordId,
      op: 'remove',
      fields: { ...fields, deletedAt: [row.deletedAt ?? null, log.at] },
    });
  } else {
    const op = change.op === 'remove' ? 'restore' : 'update';
    await log.write(row, { table, recordId, op, fields: Object.fromEntries(swapped(change)) });
  }
}

function swapped(change: RecordChange): [string, [unknown, unknown]][] {
  return Object.entries(change.fields).map(([name, [before, after]]) => [name, [after, before]]);
}

async function whatStandsInTheWay(
  context: OfficeContext,
  net: RecordChange[],
  turn: ActRow,
): Promise<{ ok: false; failure: UndoFailure } | null> {
  const { db, hidden } = context;
  const touched = new Set(net.map(({ recordId }) => recordId));
  for (const change of net) {
    const row = await recordTable(db, change.table).get(change.recordId);
    const field = row ? changedSince(row, change) : 'id';
    if (field !== null) {
      return fail('changed-later', await laterAct(db, change, turn));
    }
    if (change.op === 'update' || !row) continue;
    const near =
      change.op === 'remove'
        ? (await rowsNamedBy(db, { table: change.table, row })).filter((place) =>
            hidden.isHidden(place.row),
          )
        : (await rowsNaming(db, change.table, change.recordId)).filter(
            (place) => !hidden.isHidden(place.row),
          );
    const other = near.find((place) => !touched.has(place.row.id));
    if (other) {
      return fail(
        'still-used',
        await laterAct(db, { table: other.table, recordId: other.row.id }, turn),
      );
    }
  }
  return null;
}

/** A field that is no longer as `change` left it, or null. Of a record that was added, any field counts. */
function changedSince(row: AnyRow, change: RecordChange): string | null {
  const { id, createdAt, updatedAt, rev, importId, ...own } = row;
  void [id, createdAt, updatedAt, rev, importId];
  const names = new Set([
    ...Object.keys(change.fields),
    ...(change.op === 'add' ? Object.keys(own) : []),
  ]);
  for (const name of names) {
    const after = change.fields[name]?.[1] ?? null;
    if (
      name === 'deletedAt'
        ? (row.deletedAt !== undefined) !== (after !== null)
        : !sameValue(row[name] ?? null, after)
    ) {
      return name;
    }
  }
  return null;
}

async function laterAct(
  db: OfficeDatabase,
  place: Pick<RecordChange, 'table' | 'recordId'>,
  turn: ActRow,
): Promise<Record<string, string>> {
  const changes = await db.changes
    .where('[table+recordId]')
    .equals([place.table, place.recordId])
    .sortBy('seq');
  for (const { actId } of changes.reverse()) {
    const act = await db.acts.get(actId);
    if (act && act.seq > turn.seq && act.kind !== 'undo') {
      return { act: act.name, at: act.at };
    }
  }
  return {};
}

function asStep({ id, name, facts, at }: ActRow): UndoStep {
  return { id, name, facts, at };
}
