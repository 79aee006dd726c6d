import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome, Part } from './outcome.ts';
import { runNode } from './run-command.ts';

export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** A file that could not even be loaded has no test that failed; it counts as one. */
export const outcomeOfVitest = (report: VitestReport, ok: boolean): Outcome => {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + notLoaded;
  return {
    passed: report.numPassedTests,
    // An error outside every test, or no test at all, fails the run too.
    failed: failed === 0 && (!ok || report.numPassedTests === 0) ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
};

/** The unit tests in one time zone. `projects` of the Vitest configuration; all when empty. */
export const unitTests = (timeZone: string, projects: readonly string[] = []): Part => ({
  name: `unit tests (${timeZone})`,
  run: async () => {
    const report = join(tmpdir(), `office-unit-${String(process.pid)}.json`);
    rmSync(report, { force: true });
    const { ok } = await runNode(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config=build/config/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...projects.map((project) => `--project=${project}`),
      ],
      { live: true, env: { TZ: timeZone } },
    );
    try {
      return outcomeOfVitest(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, ok);
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    } finally {
      rmSync(report, { force: true });
    }
  },
});
