import type { Office } from '../office.ts';

/** Unsaved text is on the disk this long after a key was pressed, at the latest. */
const DELAY_MS = 500;

/** Saves one draft as it is typed: the newest value only, one write at a time, in order. */
export type DraftKeeper = {
  /** Nothing lies there, and nothing is on its way there: it need not be loaded. */
  isEmpty: () => boolean;
  load: () => Promise<unknown>;
  /** To be written within a second. */
  put: (value: unknown) => void;
  /** Writes now what is not written yet. */
  flush: () => Promise<void>;
  /** The text was saved or thrown away: no draft is left, and none comes later. */
  forget: () => Promise<void>;
};

export function draftKeeper(drafts: Office['drafts'], key: string): DraftKeeper {
  let turn = 0;
  let waiting: { value: unknown } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  /** What came since is written in its own turn: the older would be the last word of a page that goes before. */
  const inTurn = (write: () => Promise<void>) => {
    const until = turn;
    // A draft that could not be written (disk full) must not stop the next one; the save itself will say it.
    writing = writing.then(() => (until === turn ? write() : undefined)).catch(() => undefined);
    return writing;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const next = waiting;
    waiting = null;
    if (!next) return writing;
    return inTurn(async () => {
      try {
        await drafts.put(key, next.value);
      } catch (failure) {
        // Where it cannot be written (disk full) it is here as long as the window is.
        waiting ??= next;
        throw failure;
      }
    });
  };
  return {
    isEmpty: () => waiting === null && !drafts.mayHave(key),
    load: async () => {
      await writing;
      return waiting ? waiting.value : await drafts.get(key);
    },
    put: (value) => {
      waiting = { value };
      turn += 1;
      drafts.note(key, value);
      timer ??= setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
    forget: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      turn += 1;
      return inTurn(() => drafts.forget(key));
    },
  };
}
