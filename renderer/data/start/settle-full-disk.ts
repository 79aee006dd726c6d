import { fail, ok, type Result } from '#shared/lib/result.ts';
import { createDatabase, DATABASE_NAME } from '../database.ts';
import { writeFailure } from '../write-failure.ts';

/** Under which the window remembers, for as long as it is open, that its database was cut off in the middle of a write. */
const MARK = 'disk-was-full';
/** Random, or it would be packed; larger ones the browser keeps beside its log, in files of their own. Bytes. */
const ROW = 8 * 1024;
const ROWS_AT_ONCE = 64;
/** The browser begins a new log every four megabytes, and lets go of the one before when the next is full too. */
const ENOUGH = 12 * 1024 ** 2;
/** What that takes with all that the browser sorts meanwhile: to be cut off in the middle of it would be the end. */
const ROOM = 64 * 1024 ** 2;

type Marks = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function markFullDisk(marks: Marks | undefined = globalThis.sessionStorage): void {
  marks?.setItem(MARK, 'true');
}

/**
 * Has the browser begin a new log for its database where the disk was full in this window. Half a record is left at the
 * end of the old one; the next opening writes on behind it, and the opening after that would take all for broken and
 * throw it away (decisions 0027, 0038). Must come before anything else opens the database, and refuses as long as there
 * is too little room: nothing may open it then. Does nothing where nothing was cut off.
 */
export async function settleFullDisk({
  freeBytes,
  marks = globalThis.sessionStorage,
  name = DATABASE_NAME,
  indexedDB = globalThis.indexedDB,
  IDBKeyRange = globalThis.IDBKeyRange,
}: {
  /** How much room the disk has; null where that is not told. */
  freeBytes: () => Promise<number | null>;
  marks?: Marks | undefined;
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
}): Promise<Result<null, { code: 'storage-full' }>> {
  if (!marks?.getItem(MARK)) return ok(null);
  if (((await freeBytes()) ?? ROOM) < ROOM) return fail('storage-full');
  const options = { name, indexedDB, IDBKeyRange, durability: 'relaxed', quiet: true } as const;
  const db = createDatabase(options);
  try {
    await db.open();
    const keys = Array.from({ length: ROWS_AT_ONCE }, (_, at) => `storageTrial ${String(at)}`);
    for (let written = 0; written < ENOUGH; written += ROW * ROWS_AT_ONCE) {
      const random = () => crypto.getRandomValues(new Uint8Array(ROW));
      await db.meta.bulkPut(keys.map((key) => ({ key, value: random() })));
    }
    await db.meta.bulkDelete(keys);
    marks.removeItem(MARK);
  } catch (error) {
    if (writeFailure(error) === 'storage-full') return fail('storage-full');
    // What else is wrong with the database the start says.
  } finally {
    db.close();
  }
  return ok(null);
}
