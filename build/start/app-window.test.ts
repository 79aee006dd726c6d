import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser-host/find-browser.ts';
import { projectRoot } from '../project-root.ts';
import { openAppWindow } from './app-window.ts';

describe.skipIf(process.platform === 'win32')('openAppWindow', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-window-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
  });

  /** A browser that does what `script` says. */
  const open = (script: string) => {
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const profile = join(folder, 'profile');
    const origin = 'http://127.0.0.1:1';
    return openAppWindow(browser, { origin, profile, plainGraphics: false });
  };

  it.each(['KILL', 'SEGV', 'ABRT', 'TRAP'])(
    'tells a browser that ended by SIG%s',
    async (signal) => {
      expect(await open(`kill -${signal} $$`).ended).toBe('crashed');
    },
  );

  it.each(['TERM', 'INT', 'HUP'])(
    'takes one that was told to end by SIG%s for closed',
    async (signal) => {
      expect(await open(`kill -${signal} $$`).ended).toBe('closed');
    },
  );

  it('tells one that did not open', async () => {
    expect(await open('exit 3').ended).toBe('failed');
  });

  const chromium = findBrowser();
  it.skipIf(chromium === undefined)('ends the browser when the program is killed', async () => {
    const browser = join(folder, 'browser');
    const pidFile = join(folder, 'pid');
    const script = `#!/bin/sh\necho $$ > ${pidFile}\nexec ${chromium ?? ''} --headless "$@"\n`;
    writeFileSync(browser, script, { mode: 0o755 });
    const window = { origin: 'http://127.0.0.1:1', profile: join(folder, 'profile') };
    const module = pathToFileURL(join(projectRoot, 'build/start/app-window.ts')).href;
    const program = `import { openAppWindow } from '${module}';
      openAppWindow('${browser}', ${JSON.stringify({ ...window, plainGraphics: true })});
      setInterval(() => undefined, 1000);`;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { cwd: projectRoot, stdio: 'ignore' },
    );
    // Written by the browser itself: it runs.
    const state = join(folder, 'profile', 'Local State');
    await expect.poll(() => existsSync(state), { timeout: 30_000 }).toBe(true);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    const runs = () => {
      try {
        process.kill(pid, 0);
        return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
      } catch {
        return false;
      }
    };
    try {
      expect(runs()).toBe(true);
      child.kill('SIGKILL');
      await expect.poll(runs, { timeout: 30_000 }).toBe(false);
    } finally {
      if (runs()) process.kill(pid, 'SIGKILL');
      child.kill('SIGKILL');
    }
  });
});
