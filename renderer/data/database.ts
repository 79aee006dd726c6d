import { Dexie, type Table, type Transaction } from 'dexie';
import type { BackupRecord } from '#shared/backup/backup-file.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { ActRow, ChangeRow } from '#shared/records/change.ts';
import type { RecordBase } from '#shared/records/record.ts';
import { descriptionOf, TABLE_NAMES } from '#shared/schema/tables.ts';
import { type KnownOfLog, migrations } from './migrations/migrations.ts';
import { upgradeRow } from './migrations/upgrade-row.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { Mark, RememberedMapping } from './office.ts';
import { oneWriter } from './one-writer.ts';

/** Decision record 0001: another name is another, empty database. */
export const DATABASE_NAME = 'coordinators-office';

/**
 * The tables of which a backup holds every row: all but what belongs to this machine (its id, what earlier restores
 * replaced). Kept files go into it by another way (`files.ts`), so that they are never all in memory.
 */
export const BACKUP_TABLES = [...TABLE_NAMES, 'acts', 'changes', 'drafts', 'mappings'] as const;

/** A row of any table of records, where the code does not care which. */
export type AnyRow = RecordBase & { [field: string]: unknown };

/** The state of everything before a restore, as a backup file. */
export type SafetyCopy = {
  id: string;
  createdAt: Moment;
  /** How far the office had come: what tells the order of these where the clock was set back. */
  mark?: Mark;
  bytes: Uint8Array;
  /** The kept files that its records name (SHA-256): they stay on this machine as long as it does, not in it. */
  files?: string[];
};

/** A file that records name by its SHA-256: kept once, never changed, in no act. */
export type KeptFile = { sha256: string; keptAt: Moment; bytes: Uint8Array };

export type OfficeDatabase = Dexie & { [T in TableName]: Table<OfficeRows[T], string> } & {
  acts: Table<ActRow, string>;
  changes: Table<ChangeRow, number>;
  drafts: Table<{ key: string; value: unknown; savedAt: Moment }, string>;
  mappings: Table<RememberedMapping, string>;
  meta: Table<{ key: string; value: unknown }, string>;
  safetyCopies: Table<SafetyCopy, string>;
  files: Table<KeptFile, string>;
};

export type DatabaseOptions = {
  name: string;
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
  /** `strict` waits until the disk has it; `relaxed` is for the batches of an import, which a strict write closes. */
  durability: 'strict' | 'relaxed';
  /** Does not wake live queries: the batches of an import are not shown until all are in. */
  quiet?: boolean;
};

/** A connection, not yet open, that knows every migration. */
export function createDatabase(options: DatabaseOptions): OfficeDatabase {
  const db = new Dexie(options.name, {
    indexedDB: options.indexedDB,
    IDBKeyRange: options.IDBKeyRange,
    chromeTransactionDurability: options.durability,
    autoOpen: false,
    cache: 'disabled',
  });
  for (const migration of migrations) {
    db.version(migration.version)
      .stores(migration.stores)
      .upgrade(async (transaction) => {
        const { values, renamed, drafts, derived, log } = migration;
        if (!values && !renamed && !drafts && !log) return;
        const known = await knownOfLog(transaction);
        if (derived) {
          const rows = await transaction.table<BackupRecord>(derived.from).toArray();
          await transaction.table(derived.to).bulkPut(rows.map((row) => derived.row(row, known)));
        }
        for (const name of new Set([
          ...Object.keys({ ...values, ...renamed }),
          ...['acts', 'changes', 'drafts'],
        ])) {
          await transaction
            .table<Record<string, unknown>>(name)
            .toCollection()
            .modify((row, ref) => {
              ref.value = upgradeRow(migration, name, row, known);
            });
        }
      });
  }
  db.use(oneWriter);
  if (options.quiet) db.unuse({ stack: 'dbcore', name: 'Observability' });
  return db as OfficeDatabase;
}

async function knownOfLog(transaction: Transaction): Promise<KnownOfLog> {
  const seqs = new Map<string, number>();
  await transaction.table<ActRow>('acts').each(({ id, seq }) => seqs.set(id, seq));
  return { seqOfAct: (id) => seqs.get(id), deviceId: await ownDeviceId(transaction) };
}

/** This machine's own id, made at the first start; within a transaction over `meta`. */
export async function ownDeviceId(transaction: Transaction): Promise<string> {
  const meta = transaction.table<{ key: string; value: unknown }, string>('meta');
  const found = (await meta.get('deviceId'))?.value;
  if (typeof found === 'string') return found;
  const deviceId = newId();
  await meta.put({ key: 'deviceId', value: deviceId });
  return deviceId;
}

/** The devices whose acts came to this one with a restore, and are its own since. */
export async function formerDevices(db: OfficeDatabase): Promise<string[]> {
  const found = (await db.meta.get('formerDevices'))?.value;
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

/** A table of records as rows of any kind. */
export function recordTable(db: OfficeDatabase, table: string): Table<AnyRow, string> {
  if (!descriptionOf(table)) {
    throw new Error(`${table} is no table of records`);
  }
  return db.table(table);
}
