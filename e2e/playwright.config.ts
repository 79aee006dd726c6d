import { defineConfig } from '@playwright/test';
import { projectRoot } from '../build/project-root.ts';
import { findElectron } from '../build/start/electron-binary.ts';
import type { HostName } from './fixtures/test.ts';

/** What the shell does on its own needs the desktop shell, driven from inside. */
const SHELL = '**/shell.spec.ts';
/** The desktop asks about links in a dialog of its own, which is tried there. */
const BROWSER_LINKS = '**/browser-links.spec.ts';
/**
 * Journeys whose matter lies within the window: what a screen looks like, says and does by itself does not depend on its
 * host, and one is enough. Files, clipboard, print and restarts have journeys of their own, on every host.
 */
const WITHIN_THE_WINDOW = [
  '**/accessibility*.spec.ts',
  '**/contacts/*.spec.ts',
  '**/keyboard/{files-go-on,focus-in-sight,work-goes-on}.spec.ts',
  '**/{action-table,body,duplicates,every-screen,languages,plan-import,print,programme,templates,versions}.spec.ts',
];
const hasElectron = findElectron(projectRoot) !== undefined;

/** The journeys run on every host that matters to them; each test starts a program of its own with a folder of its own. */
export default defineConfig<object, { hostName: HostName }>({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './fixtures/bundle-first.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list']],
  use: { actionTimeout: 20_000, navigationTimeout: 20_000 },
  projects: [
    {
      name: 'browser-host',
      testMatch: 'journeys/**/*.spec.ts',
      testIgnore: SHELL,
      use: { hostName: 'browser-host' },
    },
    {
      name: 'chromium-host',
      testMatch: 'journeys/**/*.spec.ts',
      testIgnore: [...WITHIN_THE_WINDOW, BROWSER_LINKS],
      use: { hostName: 'chromium-host' },
    },
    {
      // One journey through what would be installed: list, contacts, Word.
      name: 'packed-program',
      testMatch: 'journeys/list-to-word.spec.ts',
      grep: /from a Finnish CSV/,
      use: { hostName: 'packed-program' },
    },
    {
      name: 'electron',
      testMatch: hasElectron ? 'journeys/**/*.spec.ts' : 'electron/no-binary.spec.ts',
      testIgnore: [SHELL, BROWSER_LINKS],
      use: { hostName: 'electron' },
    },
  ],
});
