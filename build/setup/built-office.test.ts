import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { builtOffice, LAST_BUILD, OFFICE_BUILDS } from './built-office.mjs';

/** What a clone has of the command itself; what the command does is another's matter. */
const OF_THE_CLONE = [
  'build/office.mjs',
  'build/bundle-office.mjs',
  'build/bundle/build-office.ts',
  'build/bundle/office-main.ts',
  'build/layout',
  'build/project-root.ts',
  'build/setup',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const BUILDING = 'office: building the command from its sources …\n';

let clone = '';
let elsewhere = '';

beforeEach(() => {
  clone = realpathSync(mkdtempSync(join(tmpdir(), 'office-clone-')));
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'office-elsewhere-')));
  for (const path of OF_THE_CLONE) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(clone, path), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(clone, 'node_modules'));
  write('build/office/reading/read-worker.ts', 'export {};\n');
  write('build/office/reading/duplicates-worker.ts', 'export {};\n');
  write(
    'build/office/main.ts',
    "const { say } = await import('./say.ts');\nsay(process.argv.slice(2));\nprocess.exitCode = 3;\n",
  );
  writeSaying('one');
});

afterEach(() => {
  for (const folder of [clone, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

const writeSaying = (word: string) =>
  write(
    'build/office/say.ts',
    `export const say = (args: string[]) => console.log('${word}', args.join(), process.cwd());\n`,
  );

function office(...args: string[]) {
  const child = spawn(process.execPath, [join(clone, 'build/office.mjs'), ...args], {
    cwd: elsewhere,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (said.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.err += piece.toString()));
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

it('builds the command where nothing was built before, says so, and then only when a source changed', async () => {
  const out = `one a,b ${elsewhere}\n`;
  expect(builtOffice(clone)).toBeUndefined();
  expect(await office('a', 'b')).toEqual({ code: 3, out, err: BUILDING });
  const first = builtOffice(clone);
  expect(first).toBeDefined();
  expect(await office('a', 'b')).toEqual({ code: 3, out, err: '' });
  expect(builtOffice(clone)).toBe(first);

  writeSaying('two');
  expect(builtOffice(clone)).toBeUndefined();
  expect(await office()).toEqual({ code: 3, out: `two  ${elsewhere}\n`, err: BUILDING });

  // A file that nothing of it was made of.
  write('build/office/another.ts', 'export {};\n');
  expect(builtOffice(clone)).toBeDefined();
  rmSync(join(clone, 'build/office/say.ts'));
  expect(builtOffice(clone)).toBeUndefined();
});

it('says what is wrong with a source, and runs nothing that was built before it', async () => {
  await office();
  write('build/office/say.ts', 'export const say = (;\n');
  const { code, out, err } = await office();
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('say.ts');
  expect(err).toContain('office: the command could not be built.');
});

it('builds whole for several at once, and lets builds go that nothing runs from any more', async () => {
  await office();
  const builds = join(clone, OFFICE_BUILDS);
  const before = readdirSync(builds).filter((name) => name !== LAST_BUILD);
  expect(before).toHaveLength(1);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const name of before) utimesSync(join(builds, name), longAgo, longAgo);

  writeSaying('two');
  const all = await Promise.all([office('x'), office('x'), office('x')]);
  for (const { code, out } of all)
    expect({ code, out }).toEqual({ code: 3, out: `two x ${elsewhere}\n` });
  const after = readdirSync(builds);
  expect(after).not.toContain(before[0]);
  expect(after.filter((name) => name.endsWith('.json'))).toEqual([LAST_BUILD]);
  expect(await office('x')).toEqual({ code: 3, out: `two x ${elsewhere}\n`, err: '' });
});
