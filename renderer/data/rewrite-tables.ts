import { createDatabase, DATABASE_NAME, type OfficeDatabase } from './database.ts';
import type { RestoreTarget } from './restore.ts';

/** When the tables were last written anew: a row of `meta`. */
const REWRITTEN = 'rewrittenAt';

/**
 * Writes every table anew, all of it in one transaction or none of it, so that nothing of what was deleted stays in the
 * engine's files. LevelDB keeps a deleted value until it compacts the files that it stands in; Chromium compacts them when
 * a store has been cleared (decision 0041). Over a connection of its own; others wait until a table is written.
 */
export async function rewriteTables(
  {
    name = DATABASE_NAME,
    indexedDB = globalThis.indexedDB,
    IDBKeyRange = globalThis.IDBKeyRange,
    now = () => new Date(),
  }: RestoreTarget,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const db = createDatabase({ name, indexedDB, IDBKeyRange, durability: 'strict', quiet: true });
  try {
    await db.open();
    const began = now().toISOString();
    for (const [index, table] of db.tables.entries()) {
      await db.transaction('rw', table, async () => {
        const rows: unknown[] = await table.toArray();
        if (rows.length === 0) return;
        await table.clear();
        await table.bulkPut(rows);
      });
      onProgress(index + 1, db.tables.length);
    }
    await db.meta.put({ key: REWRITTEN, value: began });
  } finally {
    db.close();
  }
}

/** When `rewriteTables` was last done to the end; null where it never was. */
export async function rewrittenAt(db: OfficeDatabase): Promise<string | null> {
  const value = (await db.meta.get(REWRITTEN))?.value;
  return typeof value === 'string' ? value : null;
}
