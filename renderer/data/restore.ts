import type { Backup, BackupTable } from '#shared/backup/backup-file.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { OfficeContext } from './act-log.ts';
import { beginEpoch } from './changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase, RECORD_TABLES } from './database.ts';
import { migrations } from './migrations/migrations.ts';
import { upgradeRow } from './migrations/upgrade-row.ts';
import type { RestoreFailure } from './office.ts';
import { otherWork } from './other-work.ts';
import { addSettings } from './settings-row.ts';
import { keyFieldOf, snapshot } from './snapshot.ts';
import { writeFailure } from './write-failure.ts';

const BATCH = 2000;
/** So many states before a restore are kept: enough to find back after a wrong file and a second try. */
const KEPT = 3;

type RestoreOptions = {
  appVersion: string;
  onProgress?: (done: number, total: number) => void;
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
  let keptId: string | null = null;
  try {
    for (;;) {
      keptId = await keepPresent(context, options.appVersion);
      if (await replace(context, backup, keptId, options)) break;
      await db.safetyCopies.delete(keptId);
    }
    await forgetOldest(db);
    return ok({ keptId });
  } catch (error) {
    if (keptId && db.isOpen()) await db.safetyCopies.delete(keptId);
    if (writeFailure(error) === 'storage-full') return fail('storage-full');
    throw error;
  } finally {
    if (db.isOpen()) await context.hidden.refresh();
  }
}

/** Brings the records of an older backup through the migrations that they have not been through. */
function upgradeBackup(backup: Backup): void {
  for (const migration of migrations) {
    if (migration.version <= backup.header.schemaVersion) continue;
    for (const { name, records } of backup.tables) {
      for (const entry of records) entry.record = upgradeRow(migration, name, entry.record);
    }
  }
}

/** What earlier restores replaced, newest first. */
export async function keptStates(db: OfficeDatabase): Promise<{ id: string; createdAt: Moment }[]> {
  const copies = await db.safetyCopies.orderBy('id').reverse().toArray();
  return copies.map(({ id, createdAt }) => ({ id, createdAt }));
}

async function keepPresent(context: OfficeContext, appVersion: string): Promise<string> {
  const present = await snapshot(context);
  const id = newId();
  const bytes = await writeBackup({ ...present, appVersion }, otherWork);
  const lastSeq = lastSeqOf(present.tables.find(({ name }) => name === 'acts'));
  await context.db.safetyCopies.add({ id, createdAt: present.createdAt, bytes, lastSeq });
  return id;
}

function lastSeqOf(acts: BackupTable | undefined): number {
  return (acts?.records ?? []).reduce(
    (last, { record }) => Math.max(last, Number(record['seq'])),
    0,
  );
}

/** One transaction. False, with nothing changed, if something was changed after the present state was kept. */
async function replace(
  { db, now }: OfficeContext,
  backup: Backup,
  keptId: string,
  { onProgress }: RestoreOptions,
): Promise<boolean> {
  return await db.transaction('rw', [...BACKUP_TABLES, 'safetyCopies', 'meta'], async () => {
    const kept = await db.safetyCopies.get(keptId);
    const last = await db.acts.orderBy('seq').last();
    if (!kept || kept.lastSeq !== (last?.seq ?? 0)) return false;
    await beginEpoch(db);
    for (const name of BACKUP_TABLES) await db.table(name).clear();
    const total = backup.tables.reduce((sum, { records }) => sum + records.length, 0);
    let done = 0;
    for (const { name, records } of backup.tables) {
      for (let start = 0; start < records.length; start += BATCH) {
        const batch = records.slice(start, start + BATCH).map(({ record }) => record);
        await db.table(name).bulkAdd(batch);
        done += batch.length;
        onProgress?.(done, total);
      }
    }
    await addSettings(db, now().toISOString());
    return true;
  });
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
