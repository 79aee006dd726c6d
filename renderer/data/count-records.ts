import type { Dexie } from 'dexie';
import type { BackupTable } from '#shared/backup/backup-file.ts';
import { RECORD_TABLES } from './database.ts';

/** The settings are there in an office that was lost, too. */
const COUNTED: readonly string[] = RECORD_TABLES.filter((name) => name !== 'settings');

/** Records by table, the bin left out: what tells an office that was lost from one that is there. Any schema. */
export async function countRecords(db: Dexie): Promise<Record<string, number>> {
  const tables = db.tables.filter(({ name }) => COUNTED.includes(name));
  const counts: Record<string, number> = {};
  await db.transaction('r', tables, async () => {
    for (const table of tables) {
      const inBin =
        'deletedAt' in table.schema.idxByName
          ? await table.where('deletedAt').above('').count()
          : 0;
      counts[table.name] = (await table.count()) - inBin;
    }
  });
  return counts;
}

/** The same of tables that were read. */
export function countInTables(tables: readonly BackupTable[]): Record<string, number> {
  return Object.fromEntries(
    tables
      .filter(({ name }) => COUNTED.includes(name))
      .map(({ name, records }) => [
        name,
        records.filter(({ record }) => record['deletedAt'] === undefined).length,
      ]),
  );
}
