import type { Backup, BackupTable } from '#shared/backup/backup-file.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { OfficeContext } from './act-log.ts';
import { beginEpoch, isNow } from './changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase, RECORD_TABLES, type SafetyCopy } from './database.ts';
import { keepFilesOf } from './files.ts';
import { erasedAgain } from './erased-again.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { Mark, RestoreFailure } from './office.ts';
import { otherWork } from './other-work.ts';
import { addSettings } from './settings-row.ts';
import { keyFieldOf, readEverything } from './snapshot.ts';
import { upgradeBackup } from './upgrade-backup.ts';
import { writeFailure } from './write-failure.ts';

/** Rows per call: cloning so many takes the window a few milliseconds. */
const BATCH = 250;
/** Calls under way at once: while the database writes one, the next is being cloned. */
const AHEAD = 3;
/** So many states before a restore are kept: enough to find back after a wrong file and a second try. */
const KEPT = 3;

type RestoreOptions = {
  appVersion: string;
  onProgress?: (done: number, total: number) => void;
  tombstones?: readonly Tombstone[];
};

/** Replaces everything: see `Office.backups.restore`. */
export async function restore(
  context: OfficeContext,
  backup: Backup,
  options: RestoreOptions,
): Promise<Result<{ keptId: string }, RestoreFailure>> {
  const { db } = context;
  upgradeBackup(backup);
  if (!backup.tables.every((table) => isSound(db, table))) return fail('damaged');
  let newFiles: string[] = [];
  try {
    newFiles = await keepFilesOf(db, backup.files, context.now().toISOString());
    for (;;) {
      const present = await presentState(context, options.appVersion);
      const tables = await withoutTheErased(db, backup, options.tombstones);
      if (await replace(context, tables, present, options)) return ok({ keptId: present.kept.id });
    }
  } catch (error) {
    // What cannot be removed now goes with the next purge, as nothing names it.
    if (db.isOpen()) await db.files.bulkDelete(newFiles).catch(() => undefined);
    if (writeFailure(error) === 'storage-full') return fail('storage-full');
    throw error;
  } finally {
    if (db.isOpen()) await context.hidden.refresh();
  }
}

/** What earlier restores replaced, newest first. */
export async function keptStates(db: OfficeDatabase): Promise<{ id: string; createdAt: Moment }[]> {
  const copies = await db.safetyCopies.orderBy('id').reverse().toArray();
  return copies.map(({ id, createdAt }) => ({ id, createdAt }));
}

/** All that is there now as a state to be kept, and its moment. */
async function presentState(
  context: OfficeContext,
  appVersion: string,
): Promise<{ kept: SafetyCopy; mark: Mark }> {
  const { deviceId, now } = context;
  const { tables, files, mark } = await readEverything(context);
  const createdAt = now().toISOString();
  const present = { schemaVersion: SCHEMA_VERSION, createdAt, deviceId, appVersion, tables };
  const bytes = await writeBackup(present, otherWork);
  const kept = { id: newId(), createdAt, bytes, files: files.list.map((one) => one.sha256) };
  return { kept, mark };
}

/**
 * Keeps the present state and puts the rows in its place, in one transaction. False, with nothing changed, if something
 * was changed after that state was read.
 */
async function replace(
  { db, now }: OfficeContext,
  tables: readonly BackupTable[],
  { kept, mark }: { kept: SafetyCopy; mark: Mark },
  { onProgress }: RestoreOptions,
): Promise<boolean> {
  return await db.transaction('rw', [...BACKUP_TABLES, 'meta', 'safetyCopies'], async () => {
    if (!(await isNow(db, mark))) return false;
    await db.safetyCopies.add(kept);
    await forgetOldest(db);
    await beginEpoch(db);
    for (const name of BACKUP_TABLES) await db.table(name).clear();
    const total = tables.reduce((sum, { records }) => sum + records.length, 0);
    let done = 0;
    const batches = batchesOf(tables);
    const write = async () => {
      for (const { name, rows } of batches) {
        await db.table(name).bulkAdd(rows);
        done += rows.length;
        onProgress?.(done, total);
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, write));
    await addSettings(db, now().toISOString());
    return true;
  });
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
  const inBackup = backup.tables.find(({ name }) => name === 'tombstones')?.records ?? [];
  const known = new Map(inBackup.map(({ key, record }) => [key, record]));
  const here = await db.tombstones.toArray();
  for (const tombstone of [...given, ...here]) known.set(tombstone.id, tombstone);
  if (known.size === 0) return backup.tables;
  const left = await erasedAgain(backup.tables, [...known.values()] as Tombstone[]);
  const records = [...known].map(([key, record]) => ({ key, record }));
  return [...left.filter(({ name }) => name !== 'tombstones'), { name: 'tombstones', records }];
}

async function forgetOldest(db: OfficeDatabase): Promise<void> {
  const ids = await db.safetyCopies.orderBy('id').reverse().primaryKeys();
  await db.safetyCopies.bulkDelete(ids.slice(KEPT));
}

/** Whether the program can work with the records: they lie where they should, and carry what every record does. */
function isSound(db: OfficeDatabase, { name, records }: BackupTable): boolean {
  if (!BACKUP_TABLES.some((table) => table === name)) return false;
  const keyField = keyFieldOf(db, name);
  const isRecordTable = RECORD_TABLES.some((table) => table === name);
  const keys = new Set(records.map(({ key }) => key));
  return (
    keys.size === records.length &&
    records.every(
      ({ key, record }) =>
        record[keyField] === key &&
        typeof key === (name === 'changes' ? 'number' : 'string') &&
        (!isRecordTable ||
          (typeof record['createdAt'] === 'string' &&
            typeof record['updatedAt'] === 'string' &&
            typeof record['rev'] === 'number')),
    )
  );
}
