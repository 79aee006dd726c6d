import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBounded } from './run-bounded.ts';

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('runBounded', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bounded-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (code: string, limits: { idleMs: number; totalMs: number }, progress = () => 0) => {
    const script = join(folder, 'script.cjs');
    writeFileSync(script, code);
    return runBounded({ script, env: process.env, progress, ...limits });
  };

  it('tells how a script ended', async () => {
    expect(await run('', { idleMs: 20_000, totalMs: 20_000 })).toBe(true);
    expect(await run('process.exit(1)', { idleMs: 20_000, totalMs: 20_000 })).toBe(false);
  });

  it('ends a script that hangs, and what it has started', async () => {
    const pidFile = join(folder, 'pid');
    const code = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
      setInterval(() => {}, 1000);`;
    // Nothing counts as progress until the grandchild runs.
    let ticks = 0;
    const progress = () => (existsSync(pidFile) ? 0 : ++ticks);
    expect(await run(code, { idleMs: 400, totalMs: 20_000 }, progress)).toBe(false);
    const grandchild = Number(readFileSync(pidFile, 'utf8'));
    await expect.poll(() => alive(grandchild), { timeout: 5000 }).toBe(false);
  });

  it('ends a script that goes on for too long, however busy', async () => {
    let ticks = 0;
    const hang = 'setInterval(() => {}, 1000)';
    expect(await run(hang, { idleMs: 400, totalMs: 900 }, () => ++ticks)).toBe(false);
  });
});
