import { ok } from '#shared/lib/result.ts';
import type { ServerCalls } from '#shared/ipc/server-calls.ts';
import type { AnsweredCalls } from './answer-calls.ts';

/**
 * Holds the end of the program until every window has written what is unsaved and made its backup, as the desktop shell
 * holds the closing of its window. A window that has gone, before or after it was told, or never asked to hear of it, is
 * not waited for.
 */
export function holdQuit(cap: number): {
  calls: Pick<AnsweredCalls, 'untilQuit' | 'holdQuit'> & Pick<ServerCalls, 'readyToQuit'>;
  /** Whether a window is open that waits to be told. */
  hasWindow: () => boolean;
  /** Tells the windows, and waits until they are ready, have gone, or `cap` milliseconds are over. */
  askWindow: () => Promise<void>;
  /** She chose to quit in the window, and all is written. */
  chosen: Promise<void>;
} {
  const asked = signal();
  const released = signal();
  const chosen = signal();
  /** The calls under way: one that broke may be seen to end only after the window called anew. */
  const waiting = new Map<AbortSignal, string>();
  /** Those that were told, and are not ready yet. */
  let writing: Set<string> | null = null;
  const letGo = (window: string) => {
    writing?.delete(window);
    if (writing?.size === 0) released.give();
  };
  return {
    calls: {
      untilQuit: async ({ window }, closed) => {
        waiting.set(closed, window);
        once(closed, () => waiting.delete(closed));
        await asked.given;
        return ok(null);
      },
      holdQuit: ({ window }, closed) =>
        new Promise((resolve) => {
          once(closed, () => {
            letGo(window);
            resolve(ok(null));
          });
        }),
      readyToQuit: ({ window }) => {
        if (writing?.has(window)) letGo(window);
        else chosen.give();
        return Promise.resolve(ok(null));
      },
    },
    hasWindow: () => waiting.size > 0,
    askWindow: async () => {
      const isFirst = writing === null;
      writing ??= new Set(waiting.values());
      asked.give();
      if (!isFirst || writing.size === 0) return;
      const patience = new Promise((resolve) => setTimeout(resolve, cap).unref());
      await Promise.race([released.given, patience]);
    },
    chosen: chosen.given,
  };
}

/** A connection may have closed before its call is heard. */
function once(closed: AbortSignal, act: () => void): void {
  if (closed.aborted) act();
  else closed.addEventListener('abort', act);
}

function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
