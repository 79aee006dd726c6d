import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import React from 'react';
import { afterAll, afterEach, vi } from 'vitest';
import { quickenComputedStyle } from './quick-computed-style.ts';

// What React Aria asks of a browser and jsdom has not.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') } as typeof CSS;

// jsdom counts its frames with an interval. One that begins while a test has another clock in its place never ends, and no
// frame comes in any file after it: a closed window would not give the focus back, for it does so in a frame.
const { setTimeout: wait, clearTimeout: stop } = globalThis;
const frames = new Set<number>();
for (const place of [globalThis, document.defaultView ?? globalThis]) {
  place.requestAnimationFrame = (draw) => {
    const frame = Number(
      wait(() => {
        frames.delete(frame);
        draw(performance.now());
      }, 16),
    );
    frames.add(frame);
    return frame;
  };
  place.cancelAnimationFrame = (frame) => stop(frame);
}
// None comes once the file has ended: there is no document any more.
afterAll(() => frames.forEach((frame) => stop(frame)));

quickenComputedStyle(window);

// React notes with each element, for its developer tools, the stack of calls that made it, up to ten thousand times a
// second: two thirds of what making elements takes. From the ten thousandth on it does without; here, from the first.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } =
  React as unknown as {
    __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: object;
  };
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
  get: () => Infinity,
  set: () => undefined,
  configurable: true,
});

// The files of tests run in one process. What the modules of the one before held, this one begins anew.
vi.resetModules();

// How long to look for what should come; a busy build machine takes its time.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
  window.localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
