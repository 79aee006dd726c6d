import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome, Part } from './outcome.ts';
import { runNode } from './run-command.ts';

export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors?: unknown[];
};

export const outcomeOfPlaywright = ({ stats, errors }: PlaywrightReport, ok: boolean): Outcome => {
  // A test that passes at the second try has failed.
  const failed = stats.unexpected + stats.flaky + (errors?.length ?? 0);
  return {
    passed: stats.expected,
    failed: failed === 0 && (!ok || stats.expected === 0) ? 1 : failed,
    skipped: stats.skipped,
  };
};

/** The journeys through the built program, on every host. */
export const journeys: Part = {
  name: 'journeys',
  run: async () => {
    const report = join(tmpdir(), `office-journeys-${String(process.pid)}.json`);
    rmSync(report, { force: true });
    const { ok } = await runNode(
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config=e2e/playwright.config.ts',
        '--reporter=list,json',
      ],
      {
        live: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_FORCE_TTY: '0' },
        // Each has its own limit; on a busy machine all of them take more than others may.
        timeoutMs: 40 * 60_000,
      },
    );
    try {
      return outcomeOfPlaywright(JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport, ok);
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    } finally {
      rmSync(report, { force: true });
    }
  },
};
