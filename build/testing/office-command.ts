import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { buildOfficeFirst } from './build-office-first.ts';

/** `office COMMAND …` as it is called, and files for it, in a folder that goes with the tests of the file. */
export function officeCommand(command: string) {
  let folder = '';
  buildOfficeFirst();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), `office-${command}-`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    office: (...args: string[]) => {
      const program = ['build/office.mjs', command, ...args];
      const options = { cwd: projectRoot };
      const { status, stdout, stderr } = spawnSync(process.execPath, program, options);
      return { code: status, out: stdout.toString(), err: stderr.toString() };
    },
    /** Where a file of that name is or would be. */
    pathOf: (name: string) => join(folder, name),
    file: (name: string, content: string | Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
