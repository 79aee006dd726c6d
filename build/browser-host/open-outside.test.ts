import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outgoingLink } from '#shared/shell/outgoing-link.ts';
import { openOutside } from './open-outside.ts';

type Started = [program: string, ...args: string[]];

describe('a link', () => {
  const startedFor = async (platform: string, url: string) => {
    const started: Started[] = [];
    const machine = { platform, env: { SystemRoot: 'D:\\Windows' } };
    const opened = await openOutside(url, {
      machine,
      run: (program, args) => {
        started.push([program, ...args]);
        return Promise.resolve(true);
      },
    });
    expect(opened).toBe(true);
    return started;
  };

  it.each<[string, Started]>([
    ['linux', ['xdg-open']],
    ['darwin', ['/usr/bin/open']],
    ['win32', ['D:\\Windows\\System32\\rundll32.exe', 'url.dll,FileProtocolHandler']],
  ])("is opened on %s by the system's own opener", async (platform, program) => {
    for (const url of [
      'https://example.invalid/a?b=1&c=%20#d',
      'mailto:aino@example.invalid',
      'tel:+358401234567',
    ])
      expect(await startedFor(platform, url)).toEqual([[...program, url]]);
  });

  it.each(['linux', 'darwin', 'win32'])(
    'brings no quote, blank or sign of a shell to the command line of %s',
    async (platform) => {
      for (const text of [
        "mailto:a'b@example.invalid",
        'mailto:a@example.invalid?body=`x`|^<>{}',
        'https://example.invalid/"a"^b|c',
      ]) {
        const link = outgoingLink(text);
        if (link === null) throw new Error(text);
        const [[, ...args] = ['']] = await startedFor(platform, link.url);
        expect(args.at(-1), text).not.toMatch(/[\s"'`^|<>\\{}]/u);
      }
    },
  );
});

describe.skipIf(process.platform === 'win32')('the opener', () => {
  let folder = '';
  const path = process.env['PATH'];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-link-'));
    process.env['PATH'] = `${folder}:/usr/bin:/bin`;
  });
  afterEach(() => {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true });
  });
  const machine = { platform: 'linux', env: {} };
  const open = (script: string, patience?: number) => {
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const more = patience === undefined ? {} : { patience };
    return openOutside('https://example.invalid/$(id)', { machine, ...more });
  };

  it('gets the address as it is, with no shell in between', async () => {
    expect(await open(`printf %s "$1" > '${join(folder, 'got')}'`)).toBe(true);
    expect(readFileSync(join(folder, 'got'), 'utf8')).toBe('https://example.invalid/$(id)');
  });

  it('that fails has opened nothing', async () => {
    expect(await open('exit 3')).toBe(false);
  });

  it('that stays with its browser is not waited for', async () => {
    expect(await open('exec sleep 3', 100)).toBe(true);
  });

  it('that is not there has opened nothing', async () => {
    process.env['PATH'] = folder;
    expect(await openOutside('https://example.invalid/', { machine })).toBe(false);
  });
});
