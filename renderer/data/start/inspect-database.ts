import { Dexie } from 'dexie';
import type { LinesSource } from '#shared/backup/write-lines.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { markNow } from '../changes/changes-since.ts';
import { countRecords, tallyRecords } from '../restore/count-records.ts';
import { DATABASE_NAME, type OfficeDatabase } from '../database.ts';
import { installedVersion } from './installed-version.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Mark, OpenFailure } from '../office.ts';
import type { ReaderOptions } from '../office-reader.ts';
import { retryWhileUnavailable } from './retry-unavailable.ts';
import { deviceIdOf, readAsLines } from '../restore/snapshot.ts';

/** What lies in the database before anything is opened for writing. */
export type DatabaseSummary = {
  /** 0 where there is no database. */
  schemaVersion: number;
  counts: Record<string, number>;
  mark: Mark;
};

/**
 * Looks what there is without changing it: nothing is created, and an older schema stays as it is. Refuses a database that
 * a newer program made.
 */
export async function inspectDatabase(
  options: ReaderOptions = {},
): Promise<Result<DatabaseSummary, OpenFailure>> {
  try {
    const source = await retryWhileUnavailable(() => openAsItIs(options));
    if (!source) {
      return ok({ schemaVersion: 0, counts: {}, mark: { epoch: 0, seq: 0 } });
    }
    const { db, schemaVersion } = source;
    try {
      if (schemaVersion > SCHEMA_VERSION) return fail('database-newer');
      return ok({ schemaVersion, counts: await countRecords(db), mark: await markIn(db) });
    } finally {
      db.close();
    }
  } catch (error) {
    return fail('database-unavailable', { detail: String(error) });
  }
}

/** Everything that a backup is made of. */
export type ReadAsItIs = Omit<LinesSource, 'appVersion' | 'mark'> & {
  mark: Mark;
  /** How many records of each table are to be seen, once all lines were read. */
  shown: () => Record<string, number>;
};

/** Everything in the database for a backup, whatever its schema, over a connection that is open only so long. */
export async function readAsItIs<T>(
  options: ReaderOptions,
  work: (everything: ReadAsItIs) => Promise<T>,
): Promise<T> {
  const source = await openAsItIs(options);
  if (!source) throw new Error('There is no office');
  const { db, schemaVersion } = source;
  try {
    const tally = tallyRecords();
    const deviceId = await deviceIdOf(db);
    // Before all that is read: what is written meanwhile is not in it.
    const createdAt = new Date().toISOString();
    const read = await readAsLines(db, tally.add);
    return await work({ schemaVersion, createdAt, deviceId, shown: tally.counts, ...read });
  } finally {
    db.close();
  }
}

/** Without a schema of its own, Dexie takes the one that is there and upgrades nothing. */
async function openAsItIs({
  name = DATABASE_NAME,
  indexedDB = globalThis.indexedDB,
  IDBKeyRange = globalThis.IDBKeyRange,
}: ReaderOptions): Promise<{ db: OfficeDatabase; schemaVersion: number } | null> {
  const schemaVersion = await installedVersion(indexedDB, name);
  if (schemaVersion === 0) return null;
  const db = new Dexie(name, { indexedDB, IDBKeyRange, autoOpen: false, cache: 'disabled' });
  await db.open();
  // Dexie names the tables on the database only where it was told of them.
  for (const table of db.tables) Object.defineProperty(db, table.name, { value: table });
  return { db: db as OfficeDatabase, schemaVersion };
}

async function markIn(db: OfficeDatabase): Promise<Mark> {
  return await db.transaction('r', ['acts', 'meta'], () => markNow(db));
}
