type Preventable = { preventDefault: () => void };

/** How long a window may take to write what is unsaved, in milliseconds. */
export const CLOSE_CAP = 15_000;

/**
 * Holds the closing of the window until the page has written what is unsaved: the first attempt to close is put off
 * and `askPage` runs; `pageIsReady` (the call `readyToQuit`), or the cap, closes it. A page that has crashed, or was
 * never drawn, is not waited for. Closing the one window quits the program, so quitting comes the same way.
 */
export function holdClose<Timer>({
  window,
  askPage,
  canAnswer,
  timers,
}: {
  window: {
    on(event: 'close', listener: (event: Preventable) => void): unknown;
    on(event: 'query-session-end', listener: () => void): unknown;
    destroy(): void;
  };
  askPage: () => void;
  canAnswer: () => boolean;
  timers: {
    setTimeout: (work: () => void, ms: number) => Timer;
    clearTimeout: (timer: Timer | undefined) => void;
  };
}): { pageIsReady: () => void } {
  let asked = false;
  let closed = false;
  let cap: Timer | undefined;
  const close = () => {
    if (closed) return;
    closed = true;
    timers.clearTimeout(cap);
    // Not `close()`: the page has had its say, and a `beforeunload` of its own must not hold the window silently.
    window.destroy();
  };
  window.on('close', (event) => {
    if (closed || !canAnswer()) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    cap = timers.setTimeout(close, CLOSE_CAP);
    askPage();
  });
  // Windows is shutting down: there is no time to hold it, but unsaved text still gets written.
  window.on('query-session-end', () => {
    if (canAnswer()) askPage();
  });
  return {
    pageIsReady: () => {
      if (asked) close();
    },
  };
}
