import { spawn } from 'node:child_process';
import { projectRoot } from '../project-root.ts';

export type Ran = { ok: boolean; output: string };

export type HowToRun = {
  /** Shows the output as it comes, and keeps none of it. */
  live?: boolean;
  env?: Readonly<Record<string, string>>;
  timeoutMs?: number;
};

/** A log file is read without colours. */
const COLOURS: Readonly<Record<string, string>> =
  process.stdout.isTTY === true ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

/** Runs a program in the project's folder, without standard input. Resolves also when it cannot be started. */
export const runCommand = (
  command: string,
  args: readonly string[],
  { live = false, env = {}, timeoutMs = 20 * 60_000 }: HowToRun = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...COLOURS, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      timeout: timeoutMs,
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => output.push(part));
    child.on('error', (error) => {
      resolve({ ok: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: output.join('') });
    });
  });

/** Runs a Node program, such as a tool in `node_modules`. */
export const runNode = (args: readonly string[], how: HowToRun = {}) =>
  runCommand(process.execPath, args, how);
