import { Dexie, type Table } from 'dexie';
import type { BackupFiles, BackupRecord, BackupTable } from '#shared/backup/backup-file.ts';
import { linesOf, type LinesSource, type TableLines } from '#shared/backup/write-lines.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { loadTables, markNow } from '../changes/changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { filesNamedBy } from '../files.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Mark, OfficeSnapshot } from '../office.ts';

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
 * What is shown of every table of records at one moment, and the files that it names: without the trash, rows of imports that
 * are not whole, history and drafts.
 */
export async function shownOf(db: OfficeDatabase, now: Date): Promise<OfficeSnapshot> {
  const scope = [...TABLE_NAMES, 'files', 'acts', 'changes', 'meta'];
  return await db.transaction('r', scope, async () => {
    const { rows } = await loadTables(db, TABLE_NAMES);
    const tables = TABLE_NAMES.map((name): BackupTable => {
      const shown: readonly { id: string }[] = rows[name];
      return { name, records: shown.map((row) => ({ key: row.id, record: { ...row } })) };
    });
    return {
      schemaVersion: SCHEMA_VERSION,
      createdAt: now.toISOString(),
      deviceId: await deviceIdOf(db),
      tables,
      files: await filesNamedBy(db, rows.attachments),
    };
  });
}

/** Takes records of a table as they are read, in the order of their keys; those of several tables come by turns. */
type TakeRecords = (table: string, records: BackupTable['records']) => void;

/** The tables that there are, and which of their rows are read: an import that is still running is left out. */
type Scope = {
  names: readonly string[];
  isRead: (table: string, row: BackupRecord) => boolean;
  areAllRead: boolean;
};

type Rows = Table<BackupRecord, string | number>;

/** What a backup says before its lines, and the lines. */
type ReadLines = Required<Pick<LinesSource, 'counts' | 'files' | 'lines'>> & { mark: Mark };

/**
 * All tables, read in one transaction, which files their rows name, and the mark of that moment; an import that is still
 * running is not in it. The files themselves are not read. Tables that an older schema has not are left out.
 */
export async function readEverything({
  db,
}: Pick<OfficeContext, 'db'>): Promise<{ tables: BackupTable[]; files: BackupFiles; mark: Mark }> {
  return await atOneMoment(db, async (scope) => {
    const tables = scope.names.map((name): BackupTable => ({ name, records: [] }));
    const of = new Map(tables.map(({ name, records }) => [name, records]));
    await readByTurns(db, scope, (name, records) => of.get(name)?.push(...records));
    return { tables, files: await filesIn(db, scope), mark: await markNow(db) };
  });
}

/**
 * The same as lines of a backup. They come while the database reads on: so they can be packed meanwhile, and what is not
 * held of a record is soon forgotten. `watch` is shown the records on the way, all of them before the lines end.
 */
export async function readAsLines(db: OfficeDatabase, watch: TakeRecords): Promise<ReadLines> {
  let queue: ReadableStreamDefaultController<TableLines> | undefined;
  let isWanted = true;
  const lines = new ReadableStream<TableLines>({
    start: (controller) => {
      queue = controller;
    },
    cancel: () => {
      isWanted = false;
    },
  });
  return await new Promise((begun, refused) => {
    atOneMoment(db, async (scope) => {
      const [counts, files, mark] = [
        await countRows(db, scope),
        await filesIn(db, scope),
        await markNow(db),
      ];
      outside(() => begun({ counts, files, mark, lines }));
      await readByTurns(db, scope, (name, records) => {
        if (!isWanted) throw new Error('Nobody takes the lines any more');
        watch(name, records);
        for (const some of linesOf(name, records)) outside(() => queue?.enqueue(some));
      });
    }).then(
      () => {
        if (isWanted) queue?.close();
      },
      (error: unknown) => {
        refused(error instanceof Error ? error : new Error(String(error)));
        queue?.error(error);
      },
    );
  });
}

/** Whoever waits for what `tell` tells goes on outside of the transaction: what it reads later is no part of it. */
function outside(tell: () => void): void {
  Dexie.ignoreTransaction(tell);
}

async function atOneMoment<T>(db: OfficeDatabase, work: (scope: Scope) => Promise<T>): Promise<T> {
  const names = BACKUP_TABLES.filter((name) => isThere(db, name));
  const tables = [...names, 'files', 'meta'].filter((name) => isThere(db, name));
  return await db.transaction('r', tables, async () => {
    const running = new Set(await db.imports.where('state').equals('running').primaryKeys());
    return await work({
      names,
      isRead: (table, row) =>
        running.size === 0 || !running.has(String(row[table === 'imports' ? 'id' : 'importId'])),
      areAllRead: running.size === 0,
    });
  });
}

/** How many records of each table will come: by key, as `readTable` takes no others. */
async function countRows(
  db: OfficeDatabase,
  { names, isRead, areAllRead }: Scope,
): Promise<Record<string, number>> {
  const counts = names.map(async (name) => {
    const keys = (db.table(name) as Rows).where(':id');
    const numbers = keys.between(-Infinity, Infinity);
    // The database puts bytes behind all texts.
    const texts = keys.between('', new Uint8Array(1));
    const read = [numbers, texts].map((rows) =>
      (areAllRead ? rows : rows.filter((row) => isRead(name, row))).count(),
    );
    return [name, (await Promise.all(read)).reduce((sum, count) => sum + count, 0)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

async function filesIn(db: OfficeDatabase, { isRead }: Scope): Promise<BackupFiles> {
  if (!isThere(db, 'files')) return { list: [], read: () => Promise.resolve(undefined) };
  const attachments: BackupRecord[] = await db.table('attachments').toArray();
  return await filesNamedBy(
    db,
    attachments.filter((row) => isRead('attachments', row)),
  );
}

/** All at once: while the database looks for the rows of one table, those of another are unpacked. */
async function readByTurns(
  db: OfficeDatabase,
  { names, isRead }: Scope,
  take: TakeRecords,
): Promise<void> {
  await Promise.all(names.map((name) => readTable(db, name, { isRead, take })));
}

async function readTable(
  db: OfficeDatabase,
  name: string,
  { isRead, take }: Pick<Scope, 'isRead'> & { take: TakeRecords },
): Promise<void> {
  const table: Rows = db.table(name);
  const keyField = keyFieldOf(db, name);
  const batchAbove = (key: unknown) => table.where(':id').above(key).limit(BATCH).toArray();
  let batch: PromiseLike<BackupRecord[]> | null = batchAbove(-Infinity);
  while (batch) {
    const rows: BackupRecord[] = await batch;
    // Asked for before these are worked on, so that the database reads on meanwhile.
    batch = rows.length === BATCH ? batchAbove(rows.at(-1)?.[keyField]) : null;
    // Where `take` throws, nobody waits for it any more.
    batch?.then(undefined, () => undefined);
    const records: BackupTable['records'] = [];
    for (const record of rows) {
      const key = record[keyField];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      if (isRead(name, record)) records.push({ key, record });
    }
    take(name, records);
  }
}

function isThere(db: OfficeDatabase, table: string): boolean {
  return db.tables.some(({ name }) => name === table);
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
