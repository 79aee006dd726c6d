import type { ServerResponse } from 'node:http';
import { ok } from '#shared/lib/result.ts';
import type { ServerCalls } from '#shared/ipc/server-calls.ts';

/**
 * Holds the end of the program until the window has written what is unsaved and made its backup, as the desktop shell
 * holds the closing of its window. A window that was closed, or never asked to hear of it, is not waited for.
 */
export function holdQuit(cap: number): {
  calls: Pick<ServerCalls, 'untilQuit' | 'readyToQuit'>;
  /** The answer to a window that waits for `untilQuit`. */
  waits: (response: ServerResponse) => void;
  /** Whether a window is open that waits to be told. */
  hasWindow: () => boolean;
  /** Tells the window, and waits until it is ready, has gone, or `cap` milliseconds are over. */
  askWindow: () => Promise<void>;
  /** She chose to quit in the window, and all is written. */
  chosen: Promise<void>;
} {
  const asked = signal();
  const ready = signal();
  const waiting = new Set<ServerResponse>();
  let wasAsked = false;
  return {
    calls: {
      untilQuit: async () => {
        await asked.given;
        return ok(null);
      },
      readyToQuit: () => {
        ready.give();
        return Promise.resolve(ok(null));
      },
    },
    waits: (response) => {
      waiting.add(response);
      response.once('close', () => waiting.delete(response));
    },
    hasWindow: () => waiting.size > 0,
    askWindow: async () => {
      asked.give();
      if (wasAsked || waiting.size === 0) return;
      wasAsked = true;
      const patience = new Promise((resolve) => setTimeout(resolve, cap).unref());
      await Promise.race([ready.given, patience]);
    },
    chosen: ready.given,
  };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
