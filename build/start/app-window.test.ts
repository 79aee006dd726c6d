import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAppWindow } from './app-window.ts';

describe.skipIf(process.platform === 'win32')('openAppWindow', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-window-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
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
});
