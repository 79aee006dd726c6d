import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import { writeFailure } from './write-failure.ts';

/** Why nothing is saved: the database took nothing more, or the disk took nothing that is kept outside it. */
type StorageStop = 'storage-full' | 'disk-full';

export type StorageGate = {
  stopped: () => StorageStop | null;
  onChange: (listener: () => void) => () => void;
  /** Nothing is saved from now on. */
  stop: (why: StorageStop) => void;
  /** Tries to write something small; where that is possible, all goes on. Answers whether it does. */
  retry: () => Promise<boolean>;
  /** Does `work`, which writes, unless nothing is saved; a full disk stops all that comes after it. */
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for work that answers a full disk as a failure. */
  attempt: <T, F extends Failure<string>>(
    work: () => Promise<Result<T, F | StorageFull>>,
  ) => Promise<Result<T, F | StorageFull>>;
};

type StorageFull = Failure<'storage-full'>;

/**
 * Lets nothing be written to a full disk. What was refused once would fit the next time if it is shorter, and then part
 * of what she did would be saved and part not.
 */
export function storageGate(tryWriting: () => Promise<void>): StorageGate {
  let stopped: StorageStop | null = null;
  const listeners = new Set<() => void>();
  const set = (next: StorageStop | null) => {
    if (next === stopped) return;
    stopped = next;
    for (const listener of listeners) listener();
  };
  return {
    stopped: () => stopped,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: set,
    retry: async () => {
      try {
        await tryWriting();
        set(null);
        return true;
      } catch {
        return false;
      }
    },
    run: async (work) => {
      // By this name it is told of as every full disk is: see `writeFailure`.
      if (stopped !== null) throw new DOMException('Nothing is saved', 'QuotaExceededError');
      try {
        return await work();
      } catch (error) {
        if (writeFailure(error) === 'storage-full') set('storage-full');
        throw error;
      }
    },
    attempt: async (work) => {
      if (stopped !== null) return fail('storage-full');
      const result = await work();
      if (!result.ok && result.failure.code === 'storage-full') set('storage-full');
      return result;
    },
  };
}
