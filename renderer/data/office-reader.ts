import { Dexie } from 'dexie';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { changesSince, loadTables } from './changes/changes-since.ts';
import { createDatabase, DATABASE_NAME, type OfficeDatabase } from './database.ts';
import { installedVersion } from './start/installed-version.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { OfficeReader } from './office.ts';
import { shownOf, snapshotOf } from './restore/snapshot.ts';

/** Why a reader did not open: the office is to be opened first, and by the same version of the program. */
export type ReaderFailure = { code: 'office-not-there' };

export type ReaderOptions = {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
};

/** Opens a reader of an office that is open already, in this thread or another. */
export async function openOfficeReader(
  options: ReaderOptions = {},
): Promise<Result<OfficeReader & { close: () => void }, ReaderFailure>> {
  const {
    name = DATABASE_NAME,
    indexedDB = globalThis.indexedDB,
    IDBKeyRange = globalThis.IDBKeyRange,
  } = options;
  if (!indexedDB || (await installedVersion(indexedDB, name)) !== SCHEMA_VERSION) {
    return fail('office-not-there');
  }
  const db = createDatabase({ name, indexedDB, IDBKeyRange, durability: 'relaxed' });
  await db.open();
  return ok({ ...officeReader(db), close: () => db.close() });
}

/** A reader over a connection that is open already. */
export function officeReader(db: OfficeDatabase, now = () => new Date()): OfficeReader {
  return {
    load: (tables) => loadTables(db, tables),
    changesSince: (since, tables) => changesSince(db, since, tables),
    onChange: (listener) => onMutation(db.name, listener),
    everything: async () => ({
      schemaVersion: SCHEMA_VERSION,
      ...(await snapshotOf(db, now())),
    }),
    shown: () => shownOf(db, now()),
    files: {
      names: () => db.files.toCollection().primaryKeys(),
      get: async (name) => (await db.files.get(name))?.bytes,
    },
  };
}

/** Dexie tells of commits in every thread; those that add an act or begin an epoch make a difference to a reader. */
function onMutation(database: string, listener: () => void): () => void {
  let waiting = false;
  let ended = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ended) listener();
    });
  };
  const onMutated = (parts: Record<string, unknown>) => {
    const tells = [`idb://${database}/acts/`, `idb://${database}/meta/`, 'all'];
    if (tells.some((part) => part in parts)) tell();
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  tell();
  return () => {
    ended = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}
