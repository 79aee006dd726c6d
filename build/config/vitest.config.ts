import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { projectRoot as root } from '../project-root.ts';

const alias = { electron: join(root, 'electron/testing/fake-electron.ts') };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          root,
          environment: 'node',
          // Nothing is timed: a busy machine takes its time.
          testTimeout: 60_000,
          include: ['{shared,electron,renderer,build,e2e}/**/*.test.ts'],
          exclude: ['**/*.dom.test.*', '**/node_modules/**'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'dom',
          root,
          environment: 'jsdom',
          include: ['renderer/**/*.dom.test.tsx'],
          setupFiles: ['renderer/testing/set-up-dom.ts'],
        },
      },
    ],
  },
});
