import { defineConfig } from '@playwright/test';
import type { HostName } from './fixtures/test.ts';

/** The journeys run on every host; each test starts a program of its own with a folder of its own. */
export default defineConfig<object, { hostName: HostName }>({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './fixtures/bundle-first.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list']],
  use: { actionTimeout: 10_000, navigationTimeout: 20_000 },
  projects: [
    {
      name: 'browser-host',
      testMatch: 'journeys/**/*.spec.ts',
      use: { hostName: 'browser-host' },
    },
    {
      name: 'chromium-host',
      testMatch: 'journeys/**/*.spec.ts',
      use: { hostName: 'chromium-host' },
    },
  ],
});
