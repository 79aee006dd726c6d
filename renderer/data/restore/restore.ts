import type { Table } from 'dexie';
import type { Backup, BackupRecord, BackupTable } from '#shared/backup/backup-file.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { isStamp } from '#shared/records/stamp.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import { newestFirst } from '#shared/safekeeping/newest-first.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { beginEpoch, isNow } from '../changes/changes-since.ts';
import {
  BACKUP_TABLES,
  createDatabase,
  DATABASE_NAME,
  formerDevices,
  type OfficeDatabase,
  type SafetyCopy,
} from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { orderOf } from '../erasure/erasure-order.ts';
import { keepFilesOf } from '../files.ts';
import { erasedAgain } from '../erasure/erased-again.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Mark, RestoreFailure, RestoreOptions } from '../office.ts';
import type { ReaderOptions } from '../office-reader.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { addSettings } from '../start/settings-row.ts';
import { deviceIdOf, keyFieldOf, readAsLines } from './snapshot.ts';
import { upgradeBackup } from './upgrade-backup.ts';
import { writeFailure } from '../write-failure.ts';

/** Rows per call. */
const BATCH = 2000;
/** Calls under way at once: while the database writes one, the next is being cloned. */
const AHEAD = 3;
/** Small tables that may be written past the log of acts, and so after the present state was read. */
const UNLOGGED: readonly string[] = ['acts', 'drafts', 'mappings', 'imports'];
/** What carries a stamp. */
const LOG: readonly string[] = ['acts', 'changes'];
/** As in office data; the journal takes no key much longer. */
const LONGEST_ID = 100;
/** So many states before a restore are kept: enough to find back after a wrong file and a second try. */
const KEPT = 3;

/** The database into which is restored: this program's, unless said otherwise. */
export type RestoreTarget = ReaderOptions & { now?: () => Date };

/** Replaces everything: see `Office.backups.restore`. Takes the thread that it runs in for seconds: not for the window's. */
export async function restore(
  connection: Pick<OfficeContext, 'db' | 'deviceId' | 'now'>,
  backup: Backup,
  options: RestoreOptions,
): Promise<Result<{ keptId: string }, RestoreFailure>> {
  const { db, now } = connection;
  upgradeBackup(backup);
  if (!backup.tables.every((table) => isSound(db, table))) return fail('damaged');
  let newFiles: string[] = [];
  try {
    const { goneFiles } = orderOf([
      ...(await knownTombstones(db, backup, options.tombstones)).values(),
    ]);
    const files = backup.files.filter(({ sha256 }) => !goneFiles.has(sha256));
    newFiles = await keepFilesOf(db, files, now().toISOString());
    for (;;) {
      const present = await presentState(connection, options.appVersion);
      const tables = await withoutTheErased(db, backup, options.tombstones);
      if (await replace(connection, { tables, from: backup.header.deviceId }, present, options))
        return ok({ keptId: present.kept.id });
    }
  } catch (error) {
    // What cannot be removed now goes with the next purge, as nothing names it.
    if (db.isOpen()) await db.files.bulkDelete(newFiles).catch(() => undefined);
    if (writeFailure(error) === 'storage-full') return fail('storage-full');
    throw error;
  }
}

/**
 * The same beside the window that has the office open, over a connection of its own. That window is not told of what was
 * written: it reads everything anew once this has ended (`Office.backups.restore`).
 */
export async function restoreBeside(
  {
    name = DATABASE_NAME,
    indexedDB = globalThis.indexedDB,
    IDBKeyRange = globalThis.IDBKeyRange,
    now = () => new Date(),
  }: RestoreTarget,
  backup: Backup,
  options: RestoreOptions,
): Promise<Result<{ keptId: string }, RestoreFailure>> {
  const db = createDatabase({ name, indexedDB, IDBKeyRange, durability: 'strict', quiet: true });
  try {
    await db.open();
    const connection = { db, deviceId: await deviceIdOf(db), now };
    return await restore(connection, backup, options);
  } finally {
    db.close();
  }
}

/** What earlier restores replaced, newest first. */
export async function keptStates(db: OfficeDatabase): Promise<{ id: string; createdAt: Moment }[]> {
  const copies = newestFirst(await db.safetyCopies.toArray(), (copy) => copy);
  return copies.map(({ id, createdAt }) => ({ id, createdAt }));
}

type PresentState = { kept: SafetyCopy; tables: readonly BackupTable[]; mark: Mark };

/** All that is there now, also as a state to be kept, and its moment. */
async function presentState(
  { db, deviceId, now }: Pick<OfficeContext, 'db' | 'deviceId' | 'now'>,
  appVersion: string,
): Promise<PresentState> {
  const tables: BackupTable[] = BACKUP_TABLES.map((name) => ({ name, records: [] }));
  const recordsOf = new Map(tables.map(({ name, records }) => [name, records]));
  const read = await readAsLines(db, (name, records) => recordsOf.get(name)?.push(...records));
  const { counts, lines, files, mark } = read;
  const createdAt = now().toISOString();
  const about = { schemaVersion: SCHEMA_VERSION, createdAt, deviceId, appVersion };
  const bytes = await writeBackup({ ...about, counts, lines }, yieldToEventLoop);
  const kept = { id: newId(), createdAt, mark, bytes, files: files.list.map((one) => one.sha256) };
  return { kept, tables, mark };
}

/**
 * Keeps the present state and puts the rows in its place, in one transaction. Only what is not so already is written: most
 * of an office is the same as it was yesterday, and writing a row takes many times as long as reading it. False, with
 * nothing changed, if something was changed after that state was read.
 */
async function replace(
  { db, now }: Pick<OfficeContext, 'db' | 'now'>,
  { tables, from }: { tables: readonly BackupTable[]; from: string },
  present: PresentState,
  { onProgress, aboveEpoch }: RestoreOptions,
): Promise<boolean> {
  return await db.transaction('rw', [...BACKUP_TABLES, 'meta', 'safetyCopies'], async () => {
    if (!(await isNow(db, present.mark))) return false;
    await db.safetyCopies.add(present.kept);
    await forgetOldest(db);
    await beginEpoch(db, aboveEpoch);
    const known = new Set([...(await formerDevices(db)), from]);
    await db.meta.put({ key: 'formerDevices', value: [...known] });
    // What an import has written so far is in no state that was read, and must go.
    const isImporting = (await db.imports.where('state').equals('running').count()) > 0;
    const changed: BackupTable[] = [];
    for (const name of BACKUP_TABLES) {
      const wanted = tables.find((table) => table.name === name)?.records ?? [];
      const read = present.tables.find((table) => table.name === name)?.records ?? [];
      const isAsRead = !UNLOGGED.includes(name) && !isImporting;
      const here = isAsRead ? read : await asRecords(db.table(name));
      changed.push({ name, records: await makeRoom(db, name, { wanted, here }) });
    }
    const total = changed.reduce((sum, { records }) => sum + records.length, 0);
    let done = 0;
    const batches = batchesOf(changed);
    const write = async () => {
      for (const { name, rows } of batches) {
        await db.table(name).bulkPut(rows);
        done += rows.length;
        onProgress?.(done, total);
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, write));
    await addSettings(db, now().toISOString());
    return true;
  });
}

type Records = BackupTable['records'];
type Rows = Table<BackupRecord, string | number>;

/** Removes what shall not be there, `here` being all that is; returns what is still to be written. */
async function makeRoom(
  db: OfficeDatabase,
  name: string,
  { wanted, here }: { wanted: Records; here: Records },
): Promise<Records> {
  const table: Rows = db.table(name);
  const rows = new Map(here.map(({ key, record }) => [key, record]));
  const stays = new Set<unknown>();
  const changed = wanted.filter(({ key, record }) => {
    if (!rows.has(key) || !sameValue(rows.get(key), record)) return true;
    stays.add(key);
    return false;
  });
  // A row in another's place in a unique index must have left it first.
  const isUnique = table.schema.indexes.some(({ unique }) => unique);
  if (!isUnique) for (const { key } of changed) stays.add(key);
  const gone = [...rows.keys()].filter((key) => !stays.has(key));
  if (gone.length === rows.size) await table.clear();
  else await table.bulkDelete(gone);
  return changed;
}

async function asRecords(table: Rows): Promise<Records> {
  const records: Records = [];
  await table.each((record, { primaryKey }) => records.push({ key: primaryKey, record }));
  return records;
}

/** The rows batch by batch; each is taken once, whoever asks for the next. */
function* batchesOf(tables: readonly BackupTable[]) {
  for (const { name, records } of tables) {
    for (let start = 0; start < records.length; start += BATCH) {
      yield { name, rows: records.slice(start, start + BATCH).map(({ record }) => record) };
    }
  }
}

/** The backup without those who were erased, here or where it was made; their tombstones come along. */
async function withoutTheErased(
  db: OfficeDatabase,
  backup: Backup,
  given: readonly Tombstone[] = [],
): Promise<BackupTable[]> {
  const known = await knownTombstones(db, backup, given);
  if (known.size === 0) return backup.tables;
  const left = await erasedAgain(backup.tables, [...known.values()]);
  const records = [...known].map(([key, record]) => ({ key, record }));
  return [...left.filter(({ name }) => name !== 'tombstones'), { name: 'tombstones', records }];
}

async function knownTombstones(
  db: OfficeDatabase,
  backup: Backup,
  given: readonly Tombstone[] = [],
): Promise<Map<string, Tombstone>> {
  const inBackup = backup.tables.find(({ name }) => name === 'tombstones')?.records ?? [];
  const known = new Map(inBackup.map(({ record }) => [String(record['id']), record as Tombstone]));
  for (const tombstone of [...given, ...(await db.tombstones.toArray())]) {
    known.set(tombstone.id, tombstone);
  }
  return known;
}

async function forgetOldest(db: OfficeDatabase): Promise<void> {
  const copies = await keptStates(db);
  await db.safetyCopies.bulkDelete(copies.slice(KEPT).map(({ id }) => id));
}

/** Acts and changes are numbered on from the last: it must be a number, and leave room for more. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 48;
}

/** Whether the program can work with the records: they lie where they should, and carry what every record does. */
function isSound(db: OfficeDatabase, { name, records }: BackupTable): boolean {
  if (!BACKUP_TABLES.some((table) => table === name)) return false;
  const keyField = keyFieldOf(db, name);
  const isRecordTable = TABLE_NAMES.some((table) => table === name);
  const keys = new Set(records.map(({ key }) => key));
  return (
    keys.size === records.length &&
    records.every(
      ({ key, record }) =>
        record[keyField] === key &&
        (name === 'changes' ? isCount(key) : typeof key === 'string') &&
        (name !== 'acts' || (isCount(record['seq']) && typeof record['deviceId'] === 'string')) &&
        (isRecordTable || !LOG.includes(name) || isStamp(record['stamp'])) &&
        (!isRecordTable ||
          (String(key).length <= LONGEST_ID &&
            typeof record['createdAt'] === 'string' &&
            typeof record['updatedAt'] === 'string' &&
            typeof record['rev'] === 'number')),
    )
  );
}
