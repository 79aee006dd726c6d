import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What React Aria asks of a browser and jsdom has not.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') } as typeof CSS;

// jsdom counts its frames with an interval. One that begins while a test has another clock in its place never ends, and no
// frame comes in any file after it: a closed window would not give the focus back, for it does so in a frame.
const { setTimeout: wait, clearTimeout: stop } = globalThis;
for (const place of [globalThis, document.defaultView ?? globalThis]) {
  place.requestAnimationFrame = (draw) => Number(wait(() => draw(performance.now()), 16));
  place.cancelAnimationFrame = (frame) => stop(frame);
}

// The files of tests run in one process. What the modules of the one before held, this one begins anew.
vi.resetModules();

// How long to look for what should come; a busy build machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
  window.localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
