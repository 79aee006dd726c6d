import type { Moment } from '#shared/lib/calendar-date.ts';
import type { OfficeDatabase } from '../database.ts';

/** A draft as it lies in the database. */
export type DraftRow = { key: string; value: unknown; savedAt: Moment };

/** What is to become of a draft; null where none shall be left. */
export type LastWord = { key: string; row: DraftRow | null; savedAt: Moment };

/** What is written in the last moment of a page; empty while the page is there. */
export type LastWords = {
  write: (words: readonly LastWord[]) => void;
  /** The page is there again, and what it wrote is held in memory. */
  forget: () => void;
  close: () => void;
};

const STORE = 'words';
const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

/**
 * A database of its own for what is written in the last moment of a page. Nothing that waits for an answer ends any more
 * then, and a write of the office's database would wait for whatever reads or writes there and is never answered: this one
 * waits for nobody, is open before anything can be typed, and is committed at once (decision 0056).
 *
 * What lies in it from the page before is taken into the drafts of the office that it was written in. Where that cannot be
 * done now, it stays for the next start.
 */
export async function openLastWords(
  factory: IDBFactory,
  name: string,
  db: OfficeDatabase,
  deviceId: string,
): Promise<LastWords> {
  try {
    const request = factory.open(`${name}-last-words`);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    const database = await answered(request);
    // It stands in nobody's way.
    database.onversionchange = () => database.close();
    await take(database, db, deviceId).catch(() => undefined);
    return lastWordsIn(database, deviceId);
  } catch {
    // What somebody typed for half a second is no reason not to open the office.
    return { write: () => undefined, forget: () => undefined, close: () => undefined };
  }
}

async function take(database: IDBDatabase, db: OfficeDatabase, deviceId: string): Promise<void> {
  const words = await answered<(LastWord & { deviceId: string })[]>(
    database.transaction(STORE).objectStore(STORE).getAll(),
  );
  if (words.length === 0) return;
  await db.transaction('rw', db.drafts, async () => {
    for (const { key, row, savedAt, ...of } of words) {
      const there = await db.drafts.get(key);
      if (of.deviceId !== deviceId || (there && there.savedAt > savedAt)) continue;
      if (row) await db.drafts.put(row);
      else await db.drafts.delete(key);
    }
  });
  await answered(database.transaction(STORE, 'readwrite').objectStore(STORE).clear());
}

function lastWordsIn(database: IDBDatabase, deviceId: string): LastWords {
  const commit = (work: (store: IDBObjectStore) => void) => {
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
      work(transaction.objectStore(STORE));
      transaction.commit();
    } catch {
      // Closed by whoever needed the files: there is nothing to write to any more.
    }
  };
  return {
    write: (words) => {
      if (words.length === 0) return;
      commit((store) => {
        for (const word of words) store.put({ ...word, deviceId });
      });
    },
    forget: () => commit((store) => store.clear()),
    close: () => database.close(),
  };
}
