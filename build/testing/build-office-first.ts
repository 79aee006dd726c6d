import { spawnSync } from 'node:child_process';
import { beforeAll } from 'vitest';
import { projectRoot } from '../project-root.ts';

/** A busy machine takes its time. */
const LONGEST_BUILD = 120_000;

/** The first call of `office` after a change builds it, and says so where a test expects nothing: it is no test's. */
export const buildOfficeFirst = () => {
  beforeAll(() => {
    spawnSync(process.execPath, ['build/office.mjs', 'kinds'], { cwd: projectRoot });
  }, LONGEST_BUILD);
};
