import type { Table } from 'dexie';
import {
  type BackupFiles,
  type BackupRecord,
  type BackupTable,
  RECORDS_BETWEEN_PAUSES,
} from '#shared/backup/backup-file.ts';
import { linesOf, type TableLines } from '#shared/backup/write-lines.ts';
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

/** Takes records of a table as they are read, in the order of their keys; those of several tables come by turns. */
type TakeRecords = (table: string, records: BackupTable['records']) => void;

type Read = { files: BackupFiles; mark: Mark };

const noFile = () => Promise.resolve(undefined);

/**
 * All tables, read in one transaction, which files their rows name, and the mark of that moment; an import that is still
 * running is not in it. The files themselves are not read. Tables that an older schema has not are left out.
 */
export async function readEverything({
  db,
}: Pick<OfficeContext, 'db'>): Promise<Read & { tables: BackupTable[] }> {
  const tables: BackupTable[] = [];
  const read = await readInParts(db, (names) => {
    tables.push(...names.map((name): BackupTable => ({ name, records: [] })));
    const of = new Map(tables.map(({ name, records }) => [name, records]));
    return (name, records) => of.get(name)?.push(...records);
  });
  return { ...read, tables };
}

/**
 * The same as lines of a backup, made while the database reads on: what of a batch is not held is soon forgotten.
 * `watch` is shown the records on the way.
 */
export async function readAsLines(
  db: OfficeDatabase,
  watch: TakeRecords,
): Promise<Read & { tables: TableLines[] }> {
  const tables: TableLines[] = [];
  const read = await readInParts(db, (names) => {
    tables.push(...names.map((name): TableLines => ({ name, count: 0, lines: [] })));
    const of = new Map(tables.map((table) => [table.name, table]));
    return (name, records) => {
      watch(name, records);
      const table = of.get(name);
      if (!table) return;
      table.count += records.length;
      for (let from = 0; from < records.length; from += RECORDS_BETWEEN_PAUSES) {
        table.lines.push(linesOf(name, records.slice(from, from + RECORDS_BETWEEN_PAUSES)));
      }
    };
  });
  return { ...read, tables };
}

/** `begin` is told the tables that there are and answers what takes their records. */
async function readInParts(
  db: OfficeDatabase,
  begin: (names: readonly string[]) => TakeRecords,
): Promise<Read> {
  const isThere = (name: string) => db.tables.some((table) => table.name === name);
  const names = BACKUP_TABLES.filter(isThere);
  const scope = [...names, 'files', 'meta'].filter(isThere);
  return await db.transaction('r', scope, async () => {
    const running = new Set(await db.imports.where('state').equals('running').primaryKeys());
    const take = begin(names);
    const attachments: BackupTable = { name: 'attachments', records: [] };
    const takeAndNote: TakeRecords = (name, records) => {
      if (name === attachments.name) attachments.records.push(...records);
      take(name, records);
    };
    // All at once: while the database looks for the rows of one, those of another are unpacked.
    await Promise.all(names.map((name) => readAll(db, name, { running, take: takeAndNote })));
    const files = isThere('files')
      ? await filesNamedIn(db, [attachments])
      : { list: [], read: noFile };
    return { files, mark: await markNow(db) };
  });
}

async function readAll(
  db: OfficeDatabase,
  name: string,
  { running, take }: { running: ReadonlySet<string>; take: TakeRecords },
): Promise<void> {
  const table: Table<BackupRecord, string | number> = db.table(name);
  const keyField = keyFieldOf(db, name);
  const batchAbove = (key: string | number) => table.where(':id').above(key).limit(BATCH).toArray();
  let batch: PromiseLike<BackupRecord[]> | null = batchAbove(-Infinity);
  while (batch) {
    const found: BackupTable['records'] = [];
    const rows: BackupRecord[] = await batch;
    for (const record of rows) {
      const key = record[keyField];
      if (typeof key === 'string' || typeof key === 'number') found.push({ key, record });
    }
    const last = found.at(-1);
    // Asked for before these are worked on, so that the database reads on meanwhile.
    batch = rows.length === BATCH && last ? batchAbove(last.key) : null;
    // Where `take` throws, nobody waits for it any more.
    batch?.then(undefined, () => undefined);
    take(
      name,
      found.filter(
        ({ key, record }) =>
          !running.has(name === 'imports' ? String(key) : String(record['importId'])),
      ),
    );
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
