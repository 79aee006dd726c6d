import type { BackupTable } from '#shared/backup/backup-file.ts';
import type { OfficeContext } from './act-log.ts';
import { BACKUP_TABLES, type OfficeDatabase } from './database.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { OfficeSnapshot } from './office.ts';

/** Everything that a backup holds, read in one transaction; an import that is still running is not in it. */
export async function snapshot({ db, now, deviceId }: OfficeContext): Promise<OfficeSnapshot> {
  return await db.transaction('r', [...BACKUP_TABLES], async () => {
    const running = new Set(await db.imports.where('state').equals('running').primaryKeys());
    const tables: BackupTable[] = [];
    for (const name of BACKUP_TABLES) tables.push(await readAll(db, name, running));
    return { schemaVersion: SCHEMA_VERSION, createdAt: now().toISOString(), deviceId, tables };
  });
}

async function readAll(
  db: OfficeDatabase,
  name: string,
  running: ReadonlySet<string>,
): Promise<BackupTable> {
  const rows = await db.table<Record<string, unknown>>(name).orderBy(':id').toArray();
  const keyField = keyFieldOf(db, name);
  const records = rows.flatMap((record) => {
    const key = record[keyField];
    if (typeof key !== 'string' && typeof key !== 'number') return [];
    const isRunning = running.has(name === 'imports' ? String(key) : String(record['importId']));
    return isRunning ? [] : [{ key, record }];
  });
  return { name, records };
}

/** The field that a table's records are kept by. */
export function keyFieldOf(db: OfficeDatabase, table: string): string {
  const { keyPath } = db.table(table).schema.primKey;
  if (typeof keyPath !== 'string') throw new Error(`${table} has no key of its own`);
  return keyPath;
}
