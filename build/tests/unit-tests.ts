import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** The unit tests of `projects` of the Vitest configuration, in one time zone. */
export const unitTests = (projects: readonly string[], timeZone: string): Part => {
  const name = `${projects.join(', ')} (${timeZone})`;
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'office-unit-'));
      const report = join(folder, 'report.json');
      try {
        const { ok, output } = await runNode(
          [
            'node_modules/vitest/vitest.mjs',
            'run',
            '--config=build/config/vitest.config.ts',
            '--reporter=dot',
            '--reporter=json',
            `--outputFile.json=${report}`,
            ...projects.map((project) => `--project=${project}`),
          ],
          { env: { TZ: timeZone } },
        );
        if (!ok) console.log(`\n✗ ${name}\n${output.trim()}\n`);
        return outcomeOfVitest(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, ok);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};
