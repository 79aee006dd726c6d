import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What React Aria asks of a browser and jsdom has not.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') } as typeof CSS;

// The files of tests run in one process. What the modules of the one before held, this one begins anew.
vi.resetModules();

// How long to look for what should come; a busy build machine takes its time.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
  window.localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
