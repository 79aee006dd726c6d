import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { RecordBase } from '#shared/records/record.ts';
import type { OfficeContext } from './changes/act-log.ts';
import { officeTrash } from './trash/trash.ts';
import { change } from './changes/change.ts';
import {
  createDatabase,
  DATABASE_NAME,
  type DatabaseOptions,
  type OfficeDatabase,
  ownDeviceId,
} from './database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { draftStore } from './drafts/draft-store.ts';
import { openLastWords } from './drafts/last-words.ts';
import { eraseAgain, erasePerson } from './erasure/erase-person.ts';
import { keptFiles } from './files.ts';
import { forgetCodes } from './erasure/forget-codes.ts';
import { officeJournal } from './journal/journal.ts';
import { hiddenRows } from './changes/hidden-rows.ts';
import { contactsOfImport } from './imports/contacts-of-import.ts';
import { recordHistory } from './history/history.ts';
import { lastDayBefore, latestChanges } from './history/latest-changes.ts';
import { importRows, removeImport } from './imports/import-rows.ts';
import { acquireOfficeLock, type LockSource } from './start/office-lock.ts';
import { checkIntegrity } from './integrity/integrity.ts';
import { installedVersion } from './start/installed-version.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { Office, OpenFailure } from './office.ts';
import { officeReader } from './office-reader.ts';
import { retryWhileUnavailable } from './start/retry-unavailable.ts';
import { purge } from './trash/purge.ts';
import { readTable } from './read-table.ts';
import { advanceRetentionClock } from './trash/retention-clock.ts';
import { keptStates } from './restore/restore.ts';
import { removeSample } from './imports/sample.ts';
import { addSettings, preferencesOf } from './start/settings-row.ts';
import { markFullDisk } from './start/settle-full-disk.ts';
import { snapshot } from './restore/snapshot.ts';
import { storageGate, type StorageGate } from './start/storage-gate.ts';
import { takeBack } from './undo/take-back.ts';
import { lookAtImportUndo } from './undo/undo-import.ts';
import { redoAct, stepBack, undoAct, undoneActs, undoSteps } from './undo/undo.ts';
import { writeFailure } from './write-failure.ts';

export type OpenOptions = {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  now?: () => Date;
  deviceId?: string;
  /** Keeps a second window out; the browser's own by default. */
  locks?: LockSource;
  /** Is asked to keep the database when the disk becomes full; the browser's own by default. */
  storage?: Pick<StorageManager, 'persist'> | undefined;
  /** Whether the disk has no room to work in any more; answers, whatever becomes of the shell. */
  isDiskFull?: () => Promise<boolean>;
  /** How long to wait before each further try while the browser cannot reach its files, milliseconds. */
  waits?: readonly number[];
};

/**
 * Opens the office's database, makes it ready and returns the office. Refuses, with nothing changed, a database that a
 * newer program made (Dexie would open and write it without a word) and one that another window holds.
 */
export async function openOffice(options: OpenOptions = {}): Promise<Result<Office, OpenFailure>> {
  const {
    name = DATABASE_NAME,
    indexedDB = globalThis.indexedDB,
    IDBKeyRange = globalThis.IDBKeyRange,
    now = () => new Date(),
    locks = globalThis.navigator?.locks,
    storage = globalThis.navigator?.storage,
  } = options;
  if (!indexedDB) return fail('database-unavailable', { detail: 'IndexedDB' });
  const letGo = await acquireOfficeLock(name, locks);
  if (!letGo) return fail('opened-elsewhere');

  // One that says no may clear the database away (decision 0038): for that there are the backups and the journal.
  void storage?.persist().catch(() => undefined);
  const connection: DatabaseOptions = { name, indexedDB, IDBKeyRange, durability: 'strict' };
  const db = createDatabase(connection);
  try {
    const open = async () => {
      if ((await installedVersion(indexedDB, name)) > SCHEMA_VERSION) return false;
      await db.open();
      return true;
    };
    if (!(await retryWhileUnavailable(open, options.waits))) {
      letGo();
      return fail('database-newer');
    }
    await removeUnfinishedImports(db);
    await addSettings(db, now().toISOString());
    const deviceId = options.deviceId ?? (await db.transaction('rw', db.meta, ownDeviceId));
    const openedAfter = (await db.acts.orderBy('stamp').last())?.stamp;
    const context: OfficeContext = { db, hidden: await hiddenRows(db), now, deviceId };
    if (openedAfter !== undefined) context.openedAfter = openedAfter;
    const last = await openLastWords(indexedDB, name, db, deviceId);
    const gate = storageGate(() => tryWriting(db), options.isDiskFull);
    const drafts = draftStore(db, gate, now, last);
    await drafts.refresh();
    return ok(office(context, connection, { gate, drafts, letGo }));
  } catch (error) {
    db.close();
    letGo();
    if (writeFailure(error) === 'storage-full' || (await options.isDiskFull?.()))
      return fail('storage-full');
    return fail('database-unavailable', { detail: String(error) });
  }
}

/** Every table of records as screens may see it. */
function readTables(db: OfficeDatabase, hidden: OfficeContext['hidden']): Office['read'] {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      name === 'imports'
        ? readTable(db.imports, hidden.isHiddenReceipt)
        : readTable<RecordBase>(db.table(name), hidden.isHidden),
    ]),
  ) as Office['read'];
}

/** What an office holds besides its tables until it is closed. */
type OfficeEnds = {
  gate: StorageGate;
  drafts: ReturnType<typeof draftStore>;
  letGo: () => void;
};

function office(
  context: OfficeContext,
  connection: DatabaseOptions,
  { gate, drafts, letGo }: OfficeEnds,
): Office {
  const { db, hidden, now } = context;
  const importing = new Set<OfficeDatabase>();
  gate.onChange(() => {
    // Whatever was being written then may have been cut off, an import's rows in a worker too.
    if (gate.stopped() !== null) markFullDisk();
  });
  const read = readTables(db, hidden);
  return {
    read,
    reader: officeReader(db, now),
    storage: gate,
    change: (act, work) => gate.run(() => change(context, act, work)),
    undoSteps: () => undoSteps(context),
    undo: () => gate.run(() => stepBack(context, 'undo')),
    redo: () => gate.run(() => stepBack(context, 'redo')),
    undoAct: (actId) => gate.run(() => undoAct(context, actId)),
    redoAct: (actId) => gate.run(() => redoAct(context, actId)),
    undoneActs: (actIds) => undoneActs(context, actIds),
    importUndo: (actId) => lookAtImportUndo(context, actId),
    contactsOfImport: (actId) => contactsOfImport(context, read, actId),
    importRows: (act, receipt, rows, importOptions) =>
      gate.attempt(async () => {
        const bulk = createDatabase({ ...connection, durability: 'relaxed', quiet: true });
        importing.add(bulk);
        await bulk.open();
        try {
          return await importRows(context, bulk, act, receipt, rows, importOptions);
        } finally {
          importing.delete(bulk);
          bulk.close();
        }
      }),
    erasePerson: (personId, reason, cleanCopy) =>
      gate.run(() => erasePerson(context, personId, reason, cleanCopy)),
    eraseAgain: (tombstones) => gate.run(() => eraseAgain(context, tombstones)),
    history: (table, id) => recordHistory(db, table, id),
    latestChanges: (count) => latestChanges(db, count),
    lastDayBefore: (today) => lastDayBefore(db, today),
    trash: officeTrash(context, gate),
    checkIntegrity: () => checkIntegrity(context),
    purge: ({ olderThan }) => gate.run(() => purge(db, olderThan)),
    forgetCodes: () => gate.run(() => forgetCodes(db)),
    advanceRetentionClock: () => gate.run(() => advanceRetentionClock(db, now())),
    drafts: drafts.store,
    mappings: {
      get: (signature) => db.mappings.get(signature),
      put: async (mapping) => {
        await gate.run(() => db.mappings.put(mapping));
      },
    },
    files: keptFiles(db, now, gate),
    journal: officeJournal(context),
    backups: {
      snapshot: () => snapshot(context),
      restore: (carryOut, restoreOptions) =>
        gate.attempt(async () => {
          // Its receipt would be gone, and what it writes on would be nobody's.
          if (importing.size > 0) return fail('import-running');
          try {
            return await carryOut(restoreOptions);
          } finally {
            if (db.isOpen()) {
              await hidden.refresh({ everything: true });
              await drafts.refresh();
            }
          }
        }),
      takeBack: (act, order) => gate.run(() => takeBack(context, act, order)),
      kept: () => keptStates(db),
      keptFile: async (id) => (await db.safetyCopies.get(id))?.bytes,
    },
    removeSample: () => gate.run(() => removeSample(context)),
    settings: async () => {
      const settings = await db.settings.get('office');
      if (!settings) throw new Error('The settings row is missing');
      return settings;
    },
    preferences: () => preferencesOf(db, context.deviceId),
    close: () => {
      for (const bulk of importing) bulk.close();
      drafts.close();
      db.close();
      letGo();
    },
  };
}

/** Bytes of a trial: more than a small change needs. */
const TRIAL = 256 * 1024;

/** Throws where the disk takes nothing more. */
async function tryWriting(db: OfficeDatabase): Promise<void> {
  await db.meta.put({ key: 'storageTrial', value: new Uint8Array(TRIAL) });
  await db.meta.delete('storageTrial');
}

async function removeUnfinishedImports(db: OfficeDatabase): Promise<void> {
  for (const importId of await db.imports.where('state').equals('running').primaryKeys()) {
    await removeImport(db, importId);
  }
}
