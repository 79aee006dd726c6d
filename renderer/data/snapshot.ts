import type { BackupFiles, BackupTable } from '#shared/backup/backup-file.ts';
import type { OfficeContext } from './act-log.ts';
import { loadTables, markNow } from './changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase, RECORD_TABLES } from './database.ts';
import { filesNamedIn } from './files.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { Mark, OfficeSnapshot } from './office.ts';

/** Rows read at once: the window has its turn between two reads. */
const BATCH = 2000;

/** Everything that a backup holds, as it is at one moment. */
export async function snapshot(context: OfficeContext): Promise<OfficeSnapshot> {
  const { tables, files } = await readEverything(context);
  const { deviceId, now } = context;
  return { schemaVersion: SCHEMA_VERSION, createdAt: now().toISOString(), deviceId, tables, files };
}

/** The same over any connection, with the mark of that moment. */
export async function snapshotOf(
  db: OfficeDatabase,
  now: Date,
): Promise<Omit<OfficeSnapshot, 'schemaVersion'> & { mark: Mark }> {
  const { tables, files, mark } = await readEverything({ db });
  return {
    createdAt: now.toISOString(),
    deviceId: await deviceIdOf(db),
    tables,
    files,
    mark,
  };
}

/**
 * What is shown of every table of records at one moment, and the files that it names: without the bin, rows of imports that
 * are not whole, history and drafts.
 */
export async function shownOf(db: OfficeDatabase, now: Date): Promise<OfficeSnapshot> {
  const scope = [...RECORD_TABLES, 'files', 'acts', 'changes', 'meta'];
  return await db.transaction('r', scope, async () => {
    const { rows } = await loadTables(db, RECORD_TABLES);
    const tables = RECORD_TABLES.map((name): BackupTable => {
      const shown: readonly { id: string }[] = rows[name];
      return { name, records: shown.map((row) => ({ key: row.id, record: { ...row } })) };
    });
    return {
      schemaVersion: SCHEMA_VERSION,
      createdAt: now.toISOString(),
      deviceId: await deviceIdOf(db),
      tables,
      files: await filesNamedIn(db, tables),
    };
  });
}

const noFile = () => Promise.resolve(undefined);

/**
 * All tables, read in one transaction, which files their rows name, and the mark of that moment; an import that is still
 * running is not in it. The files themselves are not read. Tables that an older schema has not are left out.
 */
export async function readEverything({
  db,
}: Pick<OfficeContext, 'db'>): Promise<{ tables: BackupTable[]; files: BackupFiles; mark: Mark }> {
  const isThere = (name: string) => db.tables.some((table) => table.name === name);
  const names = BACKUP_TABLES.filter(isThere);
  const scope = [...names, 'files', 'meta'].filter(isThere);
  return await db.transaction('r', scope, async () => {
    const running = new Set(await db.imports.where('state').equals('running').primaryKeys());
    // All at once: while the database looks for the rows of one, those of another are unpacked.
    const tables = await Promise.all(names.map((name) => readAll(db, name, running)));
    const files = isThere('files') ? await filesNamedIn(db, tables) : { list: [], read: noFile };
    return { tables, files, mark: await markNow(db) };
  });
}

async function readAll(
  db: OfficeDatabase,
  name: string,
  running: ReadonlySet<string>,
): Promise<BackupTable> {
  const keyField = keyFieldOf(db, name);
  const records: BackupTable['records'] = [];
  let last: string | number = -Infinity;
  for (;;) {
    const rows: Record<string, unknown>[] = await db
      .table(name)
      .where(':id')
      .above(last)
      .limit(BATCH)
      .toArray();
    for (const record of rows) {
      const key = record[keyField];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      last = key;
      const isRunning = running.has(name === 'imports' ? String(key) : String(record['importId']));
      if (!isRunning) records.push({ key, record });
    }
    if (rows.length < BATCH) return { name, records };
  }
}

/** The id of this machine; empty before the first start has ended. */
export async function deviceIdOf(db: OfficeDatabase): Promise<string> {
  const deviceId = (await db.table<{ value: unknown }>('meta').get('deviceId'))?.value;
  return typeof deviceId === 'string' ? deviceId : '';
}

/** The field that a table's records are kept by. */
export function keyFieldOf(db: OfficeDatabase, table: string): string {
  const { keyPath } = db.table(table).schema.primKey;
  if (typeof keyPath !== 'string') throw new Error(`${table} has no key of its own`);
  return keyPath;
}
