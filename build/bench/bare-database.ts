import type { Page } from '@playwright/test';

/** Rows at once; fewer, more or all of them took as long (decisions 0031, 0036). */
const AT_ONCE = 2_000;
/** What the debugger hands over at once. */
const GIVEN_AT_ONCE = 20_000;

/** Reads every row of the program's database with bare IndexedDB in its window, as quickly as that goes; milliseconds. */
export const readBare = (page: Page): Promise<number> =>
  page.evaluate(async (limit) => {
    // Methods: what names a function for the reader of a trace does not reach into the page.
    const bare = {
      ended<T>(request: IDBRequest<T>) {
        return new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('refused'));
        });
      },
      async readAll(store: IDBObjectStore) {
        const path = String(store.keyPath);
        let above: IDBKeyRange | null = null;
        for (;;) {
          const rows: Record<string, IDBValidKey>[] = await this.ended(store.getAll(above, limit));
          const last = rows.at(-1)?.[path];
          if (rows.length < limit || last === undefined) return;
          above = IDBKeyRange.lowerBound(last, true);
        }
      },
    };
    const database = await bare.ended(indexedDB.open('coordinators-office'));
    const names = [...database.objectStoreNames];
    const begun = performance.now();
    const reading = database.transaction(names, 'readonly');
    await Promise.all(names.map((store) => bare.readAll(reading.objectStore(store))));
    const took = performance.now() - begun;
    database.close();
    return took;
  }, AT_ONCE);

/**
 * Writes `tables` with bare IndexedDB, in the program's window, into another database with the same tables and indexes as
 * the program's, as quickly as that goes; milliseconds.
 */
export async function writeBare(
  page: Page,
  tables: Record<string, readonly object[]>,
): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as { given: Record<string, object[]> }).given = {};
  });
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += GIVEN_AT_ONCE) {
      await page.evaluate(
        ([name, some]) => {
          const { given } = globalThis as unknown as { given: Record<string, object[]> };
          (given[name] ??= []).push(...some);
        },
        [table, rows.slice(from, from + GIVEN_AT_ONCE)] as const,
      );
    }
  }
  return await page.evaluate(async (limit) => {
    const { given } = globalThis as unknown as { given: Record<string, object[]> };
    const bare = {
      ended<T>(request: IDBRequest<T>) {
        return new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('refused'));
        });
      },
    };
    const like = await bare.ended(indexedDB.open('coordinators-office'));
    const names = [...like.objectStoreNames].filter((store) => store in given);
    const stores = names.map((store) => like.transaction(names).objectStore(store));
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexNames } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath });
        const from = like.transaction(store).objectStore(store);
        for (const index of indexNames) {
          const { unique, multiEntry, keyPath: path } = from.index(index);
          made.createIndex(index, path, { unique, multiEntry });
        }
      }
    };
    const database = await bare.ended(opening);
    like.close();
    const begun = performance.now();
    const writing = database.transaction(names, 'readwrite');
    const ending = new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error ?? new Error('refused'));
    });
    for (const table of names) {
      const store = writing.objectStore(table);
      const rows = given[table] ?? [];
      for (let from = 0; from < rows.length; from += limit) {
        const puts = rows.slice(from, from + limit).map((row) => store.put(row));
        const last = puts.at(-1);
        if (last && rows.length > limit) await bare.ended(last);
      }
    }
    await ending;
    return performance.now() - begun;
  }, AT_ONCE);
}
