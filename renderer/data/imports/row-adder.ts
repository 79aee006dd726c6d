import {
  type AnyRow,
  createDatabase,
  DATABASE_NAME,
  type OfficeDatabase,
  recordTable,
} from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { createTaskPool } from './task-pool.ts';
import type { ReaderOptions } from '../office-reader.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { ImportRows, ImportStamp } from '../office.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';

/** Rows per transaction: cloning so many takes a thread a few milliseconds. */
const BATCH = 250;
/** Transactions under way at once: while the database writes one, the next is being cloned. An edit waits for these. */
const AHEAD = 4;

/** As many rows of one table as one transaction adds. */
export type RowSlice = { table: TableName; rows: readonly object[] };

/** Adds the rows of one import. */
export type RowAdder = {
  /** Begins to add them as soon as there is room; throws what an earlier slice failed with. */
  add: (slice: RowSlice) => Promise<void>;
  /** Once all are in; throws what one of them failed with. */
  finished: () => Promise<void>;
  /** Once none is on its way any more, in or not. */
  settled: () => Promise<void>;
};

/** Adds over `bulk`, a relaxed and quiet connection, what bears `stamp`. */
export function rowAdder(bulk: OfficeDatabase, { importId, at }: ImportStamp): RowAdder {
  const { begin, finished, settled } = createTaskPool(AHEAD);
  const stamped = { createdAt: at, updatedAt: at, rev: 1, importId };
  return {
    add: async ({ table, rows }) => {
      const batch = rows.map((row) => ({ ...row, ...stamped }));
      await begin(async () => {
        await recordTable(bulk, table).bulkAdd(batch as unknown as AnyRow[]);
      });
      await yieldToEventLoop();
    },
    finished,
    settled,
  };
}

/** The same over a connection of its own, in this thread or another, to an office that is open already. */
export async function openRowAdder(
  {
    name = DATABASE_NAME,
    indexedDB = globalThis.indexedDB,
    IDBKeyRange = globalThis.IDBKeyRange,
  }: ReaderOptions,
  stamp: ImportStamp,
): Promise<RowAdder & { close: () => void }> {
  const db = createDatabase({ name, indexedDB, IDBKeyRange, durability: 'relaxed', quiet: true });
  await db.open();
  return { ...rowAdder(db, stamp), close: () => db.close() };
}

/** The rows as slices, in the order in which tables name each other. */
export function slicesOf(rows: ImportRows): RowSlice[] {
  return TABLE_NAMES.flatMap((table) => {
    const all: readonly object[] = rows[table] ?? [];
    return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => ({
      table,
      rows: all.slice(index * BATCH, (index + 1) * BATCH),
    }));
  });
}
