import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import { writeFailure } from '../write-failure.ts';

/**
 * Why nothing is saved: the database took nothing more, the disk took nothing that is kept outside it, or it has so little
 * room left that the database might break off.
 */
type StorageStop = 'storage-full' | 'disk-full' | 'no-room';

export type StorageGate = {
  stopped: () => StorageStop | null;
  onChange: (listener: () => void) => () => void;
  /** Nothing is saved from now on. */
  stop: (why: StorageStop) => void;
  /** Asks whether the disk has room: where it has not, nothing is saved until it has again. */
  look: () => Promise<void>;
  /**
   * Tries to write something small; where that is possible, all goes on. A database that the browser closed when the disk
   * gave it no room has to be opened anew, by the window's start.
   */
  retry: () => Promise<'goes-on' | 'still-full' | 'office-closed'>;
  /** Does `work`, which writes, unless nothing is saved; a full disk stops all that comes after it. */
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for work that returns a full disk as a failure. */
  attempt: <T, F extends Failure<string>>(
    work: () => Promise<Result<T, F | StorageFull>>,
  ) => Promise<Result<T, F | StorageFull>>;
};

type StorageFull = Failure<'storage-full'>;

/**
 * Lets nothing be written to a full disk. What was refused once would fit the next time if it is shorter, and then part
 * of what she did would be saved and part not.
 */
export function storageGate(
  tryWriting: () => Promise<void>,
  isDiskFull: () => Promise<boolean> = () => Promise.resolve(false),
): StorageGate {
  let stopped: StorageStop | null = null;
  const listeners = new Set<() => void>();
  const set = (next: StorageStop | null) => {
    if (next === stopped) return;
    stopped = next;
    for (const listener of listeners) listener();
  };
  /** A database says of a full disk now this and now that: the disk itself is asked too. */
  const isFull = async (error: unknown) =>
    writeFailure(error) === 'storage-full' || (await isDiskFull());
  return {
    stopped: () => stopped,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: set,
    look: async () => {
      const isNow = await isDiskFull();
      if (isNow && stopped === null) set('no-room');
      if (!isNow && stopped === 'no-room') set(null);
    },
    retry: async () => {
      if (await isDiskFull()) return 'still-full';
      try {
        await tryWriting();
        set(null);
        return 'goes-on';
      } catch (error) {
        return writeFailure(error) === 'office-closed' ? 'office-closed' : 'still-full';
      }
    },
    run: async (work) => {
      if (stopped !== null) throw nothingIsSaved();
      try {
        return await work();
      } catch (error) {
        if (!(await isFull(error))) throw error;
        set('storage-full');
        throw nothingIsSaved(error);
      }
    },
    attempt: async (work) => {
      if (stopped !== null) return fail('storage-full');
      try {
        const result = await work();
        if (!result.ok && result.failure.code === 'storage-full') set('storage-full');
        return result;
      } catch (error) {
        if (!(await isFull(error))) throw error;
        set('storage-full');
        return fail('storage-full');
      }
    },
  };
}

/** By this name it is told of as every full disk is: see `writeFailure`. */
function nothingIsSaved(cause?: unknown): DOMException {
  return Object.assign(new DOMException('Nothing is saved', 'QuotaExceededError'), { cause });
}
