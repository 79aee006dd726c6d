import { newId } from '#shared/lib/new-id.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { changedFields } from '#shared/records/apply-change.ts';
import type { Act } from '#shared/records/change.ts';
import { actTables, beginAct, type OfficeContext } from '../changes/act-log.ts';
import { type OfficeDatabase, recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { ImportReceipt } from '#shared/schema/import-receipt.ts';
import type {
  AddedPart,
  ImportFailure,
  ImportParts,
  ImportRows,
  ImportStamp,
  ImportUpdate,
} from '../office.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { readRows } from '../changes/related-rows.ts';
import { rowAdder, slicesOf, type RowAdder } from './row-adder.ts';
import { hasImports, importedRows } from '../undo/undo-import.ts';
import { writeFailure } from '../write-failure.ts';

/** Rows removed per transaction. */
const REMOVED = 2000;

export type ImportOptions = {
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
};

/** Writes an import: see `Office.importRows`. `bulk` is a relaxed, quiet connection that this call may use. */
export async function importRows(
  context: OfficeContext,
  bulk: OfficeDatabase,
  act: Act,
  receipt: Pick<ImportReceipt, 'fileName' | 'sha256' | 'source' | 'counts'>,
  rows: ImportRows | ImportParts,
  { onProgress, signal }: ImportOptions,
): Promise<Result<{ actId: string; importId: string }, ImportFailure>> {
  const stamp = { importId: newId(), at: context.now().toISOString() };
  const { importId, at } = stamp;
  try {
    context.hidden.hideImport(importId);
    const about = { id: importId, createdAt: at, updatedAt: at, rev: 1, state: 'running' } as const;
    await context.db.imports.add({ ...receipt, ...about });
    const { total, parts } = partsOf(rows, bulk, stamp);
    const progress = (done: number) => {
      onProgress(Math.min(done, total), total);
      if (signal.aborted) throw new ImportCancelled();
    };
    const updates: ImportUpdate[] = [];
    let added = 0;
    if (signal.aborted) throw new ImportCancelled();
    for await (const part of parts) {
      updates.push(...(part.updates ?? []));
      added = part.done;
      progress(added);
    }
    // The last rows may have taken a while.
    if (signal.aborted) throw new ImportCancelled();
    const actId = await finish(context, act, importId, updates, (updated) => {
      progress(added + updated);
    });
    return ok({ actId, importId });
  } catch (error) {
    // Where the database is closed or takes not even that, the next start does it.
    if (bulk.isOpen()) await removeImport(bulk, importId).catch(() => undefined);
    if (error instanceof ImportCancelled) return fail('cancelled');
    if (error instanceof ChangedMeanwhile) return fail('changed-meanwhile');
    if (writeFailure(error) === 'storage-full') return fail('storage-full');
    throw error;
  } finally {
    if (context.db.isOpen()) await context.hidden.refresh();
  }
}

/** Rows handed over whole are added here; what they change counts as well. */
function partsOf(
  rows: ImportRows | ImportParts,
  bulk: OfficeDatabase,
  stamp: ImportStamp,
): { total: number; parts: AsyncIterable<AddedPart> } {
  if (isInParts(rows)) return { total: rows.total, parts: rows.add(stamp) };
  const adding = TABLE_NAMES.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
  return {
    total: adding + (rows.updates?.length ?? 0),
    parts: addHere(rows, rowAdder(bulk, stamp)),
  };
}

function isInParts(rows: ImportRows | ImportParts): rows is ImportParts {
  return typeof (rows as Partial<ImportParts>).add === 'function';
}

async function* addHere(rows: ImportRows, adder: RowAdder): AsyncGenerator<AddedPart> {
  try {
    let done = 0;
    for (const slice of slicesOf(rows)) {
      await adder.add(slice);
      done += slice.rows.length;
      yield { done };
    }
    await adder.finished();
    yield { done, updates: rows.updates };
  } finally {
    await adder.settled();
  }
}

class ImportCancelled extends Error {}
class ChangedMeanwhile extends Error {}

/**
 * The one strict write that makes the import whole: the records that it changes, its receipt that is done, and the act
 * in the log.
 */
async function finish(
  context: OfficeContext,
  act: Act,
  importId: string,
  updates: readonly ImportUpdate[],
  onUpdated: (count: number) => void,
): Promise<string> {
  const { db } = context;
  return await db.transaction('rw', actTables(db), async () => {
    const receipt = await db.imports.get(importId);
    if (!receipt) throw new Error(`No receipt of import ${importId}`);
    const log = beginAct(context);
    await log.writeAll(await changedRecords(context, updates), onUpdated);
    await db.imports.put({ ...receipt, state: 'done', actId: log.actId });
    await log.finish(
      { kind: 'act', name: act.name, facts: act.facts ?? {}, importId },
      { evenEmpty: true },
    );
    return log.actId;
  });
}

/** The updates as changes of the records as they are now; what is so already is left out. */
async function changedRecords({ db, hidden }: OfficeContext, updates: readonly ImportUpdate[]) {
  const places = await readRows(
    db,
    updates.map(({ table, id }) => ({ table, recordId: id })),
  );
  if (new Set(updates.map(({ id }) => id)).size < updates.length) {
    throw new Error('An import changes a record once');
  }
  return updates.flatMap(({ table, id, changes }) => {
    const row = places.get(id)?.row;
    if (!row || hidden.isHidden(row)) throw new ChangedMeanwhile();
    const fields = changedFields(row, { ...changes });
    if (Object.keys(fields).length === 0) return [];
    return [{ row, change: { table, recordId: id, op: 'update', fields } as const }];
  });
}

/** Takes an import that never became whole out of the database, receipt last, so that a crash here is caught again. */
export async function removeImport(db: OfficeDatabase, importId: string): Promise<void> {
  for (const name of TABLE_NAMES) {
    if (!hasImports(db, name)) continue;
    for (;;) {
      const keys = await importedRows(db, name, importId).limit(REMOVED).primaryKeys();
      if (keys.length === 0) break;
      await removeRows(db, name, keys);
      await yieldToEventLoop();
    }
  }
  await db.imports.delete(importId);
}

/** Rows that lie side by side, as an import's mostly do, go as one range, which is several times as quick. */
async function removeRows(db: OfficeDatabase, name: string, keys: string[]): Promise<void> {
  const table = recordTable(db, name);
  await db.transaction('rw', table, async () => {
    const range = table.where(':id').between(keys[0], keys.at(-1), true, true);
    if ((await range.count()) === keys.length) await range.delete();
    else await table.bulkDelete(keys);
  });
}
