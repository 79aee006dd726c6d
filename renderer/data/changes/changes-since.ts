import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { ChangedRows, Mark } from '../office.ts';
import { hasImports, importedRows } from '../undo/undo-import.ts';

/** Beyond these, reading the tables again is quicker. */
const MANY_ROWS = 5000;

/** How far the office has come now. */
export async function markNow(db: OfficeDatabase): Promise<Mark> {
  const epoch = (await db.meta.get('epoch'))?.value;
  const last = await db.acts.orderBy('seq').last();
  return { epoch: typeof epoch === 'number' ? epoch : 0, seq: last?.seq ?? 0 };
}

/** Whether nothing was written since `mark` that a reader would see. */
export async function isNow(db: OfficeDatabase, mark: Mark): Promise<boolean> {
  const { epoch, seq } = await markNow(db);
  return epoch === mark.epoch && seq === mark.seq;
}

/**
 * Says that rows were written past the log of acts; to be called in the transaction that does it, over `meta` too. The
 * new epoch lies above the present one and above `above`.
 */
export async function beginEpoch(db: OfficeDatabase, above = 0): Promise<void> {
  const { epoch } = await markNow(db);
  await db.meta.put({ key: 'epoch', value: Math.max(epoch, above) + 1 });
}

/** All rows of `tables` that are shown, and the mark of that moment. */
export async function loadTables<T extends TableName>(
  db: OfficeDatabase,
  tables: readonly T[],
): Promise<{ mark: Mark; rows: { [K in T]: OfficeRows[K][] } }> {
  return await db.transaction('r', scope(tables), async () => {
    const isShown = await shownNow(db);
    const loaded: { [table: string]: AnyRow[] } = {};
    for (const table of tables) {
      loaded[table] = (await recordTable(db, table).toArray()).filter((row) => isShown(table, row));
    }
    const rows: unknown = loaded;
    return { mark: await markNow(db), rows: rows as { [K in T]: OfficeRows[K][] } };
  });
}

/** What of `tables` changed after `since`: see `OfficeReader.changesSince`. */
export async function changesSince<T extends TableName>(
  db: OfficeDatabase,
  since: Mark,
  tables: readonly T[],
): Promise<{ mark: Mark; changed: ChangedRows<T> | 'everything' }> {
  return await db.transaction('r', scope(tables), async () => {
    const mark = await markNow(db);
    if (mark.epoch === since.epoch && mark.seq === since.seq) return { mark, changed: {} };
    const ids =
      mark.epoch === since.epoch && since.seq < mark.seq
        ? await changedIds(db, since.seq, tables)
        : null;
    if (!ids) return { mark, changed: 'everything' };
    const isShown = await shownNow(db);
    const changed: { [table: string]: { rows: AnyRow[]; gone: string[] } } = {};
    for (const [table, asked] of ids) {
      const found = await recordTable(db, table).bulkGet([...asked]);
      const rows = found.flatMap((row) => (row && isShown(table, row) ? [row] : []));
      const shown = new Set(rows.map(({ id }) => id));
      changed[table] = { rows, gone: [...asked].filter((id) => !shown.has(id)) };
    }
    const answer: unknown = changed;
    return { mark, changed: answer as ChangedRows<T> };
  });
}

/** Per table, the records that acts after `seq` touched; null where they are too many. */
async function changedIds(
  db: OfficeDatabase,
  seq: number,
  tables: readonly TableName[],
): Promise<Map<TableName, Set<string>> | null> {
  const acts = await db.acts.where('seq').above(seq).limit(MANY_ROWS).toArray();
  const ofActs = db.changes.where('actId').anyOf(acts.map(({ id }) => id));
  const changes = await ofActs.limit(MANY_ROWS).toArray();
  const ids = new Map<TableName, Set<string>>();
  let count = Math.max(acts.length, changes.length);
  const note = (table: TableName, keys: readonly string[]) => {
    const known = ids.get(table) ?? new Set<string>();
    for (const key of keys) known.add(key);
    ids.set(table, known);
    count += keys.length;
  };
  for (const table of tables) {
    note(
      table,
      changes.filter((change) => change.table === table).map((change) => change.recordId),
    );
    if (!hasImports(db, table)) continue;
    for (const importId of new Set(acts.flatMap((act) => act.importId ?? []))) {
      note(table, await importedRows(db, table, importId).limit(MANY_ROWS).primaryKeys());
      if (count >= MANY_ROWS) return null;
    }
  }
  if (count >= MANY_ROWS) return null;
  return new Map([...ids].filter(([, known]) => known.size > 0));
}

/** Read within the transaction: another thread may have finished or undone an import since the last time. */
async function shownNow(db: OfficeDatabase): Promise<(table: TableName, row: AnyRow) => boolean> {
  const hidden = new Set(await db.imports.where('state').notEqual('done').primaryKeys());
  return (table, row) =>
    row.deletedAt === undefined &&
    (row.importId === undefined || !hidden.has(row.importId)) &&
    (table !== 'imports' || row['state'] !== 'running');
}

function scope(tables: readonly TableName[]): string[] {
  const known = TABLE_NAMES.filter((name) => tables.some((table) => table === name));
  return [...new Set([...known, 'imports', 'acts', 'changes', 'meta'])];
}
