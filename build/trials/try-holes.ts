import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runNode } from '../tests/run-command.ts';
import type { Hole } from './hole.ts';

type Report = {
  testResults: { status: string; assertionResults: { fullName: string; status: string }[] }[];
};

const COPIED = ['build', 'electron', 'renderer', 'shared', 'package.json', 'tsconfig.json'];

/** A copy of the sources that may be spoilt. */
const copySources = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'office-holes-'));
  for (const part of COPIED)
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
};

/** Names of the tests that fail in `folder`; throws where none were run. */
const failing = async (folder: string, tests: string): Promise<string[]> => {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--root=${folder}`,
    `--config=${join(folder, 'build/config/vitest.config.ts')}`,
    '--project=programs',
    '--project=isolated',
    '--project=core',
    '--reporter=json',
    `--outputFile.json=${report}`,
    tests,
  ]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  // A machine that is too busy to start the program has tried nothing.
  if (
    all.length === 0 ||
    (failed.length === 0 && testResults.some((one) => one.status === 'failed'))
  )
    throw new Error(`No test was run in ${tests}`);
  return failed;
};

const testsOf = ({ test, tests }: Hole) => {
  if (tests !== undefined) return tests;
  if (test.startsWith('read back')) return 'build/package/fuses.test.ts';
  return test === 'nothing leaves'
    ? 'build/browser-host/nothing-leaves.test.ts'
    : 'electron/security/checklist';
};

/** Plants one hole, looks whether its test fails, and mends it. Out: what is wrong, or undefined. */
const tryHole = async (folder: string, hole: Hole): Promise<string | undefined> => {
  const file = join(folder, hole.file);
  const sound = readFileSync(file, 'utf8');
  const named = `${hole.test} (${hole.file}: ${hole.put.trim().slice(0, 60)})`;
  if (sound.split(hole.find).length !== 2) return `cannot be planted: ${named}`;
  writeFileSync(
    file,
    sound.replace(hole.find, () => hole.put),
  );
  try {
    const failed = await failing(folder, testsOf(hole)).catch(() => null);
    if (failed === null) return `no test was run with: ${named}`;
    return failed.some((name) => ` ${name}`.includes(` ${hole.test}`))
      ? undefined
      : `not seen: ${named}`;
  } finally {
    writeFileSync(file, sound);
  }
};

/** Plants every hole in a copy of the sources, two copies at a time. Out: a line for each that no test saw. */
export const tryHoles = async (
  holes: readonly Hole[],
  onDone: (done: number) => void = () => undefined,
): Promise<string[]> => {
  const waiting = [...holes];
  const wrong: string[] = [];
  let done = 0;
  const lane = async () => {
    const folder = copySources();
    try {
      for (const tests of new Set(holes.map(testsOf)))
        if ((await failing(folder, tests)).length > 0)
          throw new Error(`${tests} fails without a hole`);
      for (let hole = waiting.shift(); hole !== undefined; hole = waiting.shift()) {
        const found = await tryHole(folder, hole);
        if (found !== undefined) wrong.push(found);
        done += 1;
        if (done % 10 === 0) onDone(done);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  await Promise.all([lane(), lane()]);
  return wrong;
};
