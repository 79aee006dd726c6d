import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { projectRoot as root } from '../project-root.ts';

const alias = { electron: join(root, 'electron/testing/fake-electron.ts') };
/** Nothing is timed: a busy machine takes its time. */
const testTimeout = 120_000;
const expect = { poll: { timeout: 30_000 } };
const ISOLATED = ['**/*.isolated.test.ts', '**/node_modules/**'];

/**
 * Where `isolate` is false, files share what they load: half of the time went into loading the program again for each. A
 * test makes the office and the machine that it needs; for those of the window `set-up-dom.ts` begins all modules anew.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'core',
          root,
          environment: 'node',
          testTimeout,
          expect,
          include: ['shared/**/*.test.ts'],
          exclude: ISOLATED,
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'programs',
          root,
          environment: 'node',
          testTimeout,
          expect,
          include: ['{renderer,build,e2e}/**/*.test.ts'],
          exclude: ISOLATED,
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          // A shell of its own for each file, and tests that put another module in the place of one.
          name: 'isolated',
          root,
          environment: 'node',
          testTimeout,
          expect,
          include: ['electron/**/*.test.ts', '{shared,renderer,build}/**/*.isolated.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'screens',
          root,
          environment: 'jsdom',
          testTimeout,
          // What a test loads ahead has to be made first.
          hookTimeout: testTimeout,
          expect,
          include: ['renderer/**/*.dom.test.tsx'],
          setupFiles: ['renderer/testing/set-up-dom.ts'],
          isolate: false,
        },
      },
    ],
  },
});
