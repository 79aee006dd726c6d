import type { Moment } from '#shared/lib/calendar-date.ts';
import type { OfficeDatabase } from '../database.ts';

/** A draft as it lies in the database. */
export type DraftRow = { key: string; value: unknown; savedAt: Moment };

/** What is to become of a draft; null where none shall be left. */
export type LastWord = { key: string; row: DraftRow | null; savedAt: Moment };

const STORE = 'words';
const nameOf = (name: string) => `${name}-last-words`;
const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function open(
  factory: IDBFactory,
  name: string,
  onClosed: () => void = () => undefined,
): Promise<IDBDatabase> {
  const request = factory.open(nameOf(name));
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  const database = await answered(request);
  // It stands in nobody's way.
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  return database;
}

/**
 * What is written in the last moment of a page, in a database of its own. Nothing that waits for an answer ends any more
 * then, and a write of the office's database would wait for whatever reads or writes there and is never answered: this one
 * waits for nobody, and is committed at once (decision 0056).
 */
export function lastWords(factory: IDBFactory, name: string, deviceId: string) {
  let database: IDBDatabase | null = null;
  let opening: Promise<void> | null = null;
  let isClosed = false;
  const close = () => {
    isClosed = true;
    database?.close();
    database = null;
  };
  return {
    /** To be called before there is something to write. */
    prepare: () => {
      opening ??= open(factory, name, close).then(
        (opened) => {
          database = opened;
          if (isClosed) close();
        },
        () => undefined,
      );
    },
    write: (words: readonly LastWord[]) => {
      if (!database || words.length === 0) return;
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore(STORE);
      for (const word of words) store.put({ ...word, deviceId });
      transaction.commit();
    },
    close,
  };
}

/**
 * Takes what was written so into the drafts of the office that it was written in, and leaves nothing behind. Where that
 * cannot be done now, it stays for the next start.
 */
export async function takeLastWords(
  factory: IDBFactory,
  name: string,
  db: OfficeDatabase,
  deviceId: string,
): Promise<void> {
  try {
    const all = await factory.databases();
    if (!all.some((one) => one.name === nameOf(name))) return;
    const database = await open(factory, name);
    const words = await answered<(LastWord & { deviceId: string })[]>(
      database.transaction(STORE).objectStore(STORE).getAll(),
    );
    database.close();
    await db.transaction('rw', db.drafts, async () => {
      for (const { key, row, savedAt, ...of } of words) {
        const there = await db.drafts.get(key);
        if (of.deviceId !== deviceId || (there && there.savedAt > savedAt)) continue;
        if (row) await db.drafts.put(row);
        else await db.drafts.delete(key);
      }
    });
    await answered(factory.deleteDatabase(nameOf(name)));
  } catch {
    // What somebody typed for half a second is no reason not to open the office.
  }
}
