import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { projectRoot as root } from '../project-root.ts';

const alias = { electron: join(root, 'electron/testing/fake-electron.ts') };
/** Nothing is timed: a busy machine takes its time. */
const testTimeout = 60_000;

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
          include: ['shared/**/*.test.ts'],
          // Plain values in and out: nothing that one file does can be seen by another, and all load the program once.
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
          include: ['{electron,renderer,build,e2e}/**/*.test.ts'],
          exclude: ['**/*.dom.test.*', '**/node_modules/**'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'screens',
          root,
          environment: 'jsdom',
          testTimeout,
          include: ['renderer/**/*.dom.test.tsx'],
          setupFiles: ['renderer/testing/set-up-dom.ts'],
        },
      },
    ],
  },
});
