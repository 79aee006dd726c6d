import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHELL_CALL_NAMES } from '#shared/ipc/contract.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { FUSES } from '../../build/package/fuses.ts';
import { isSupported } from '../../build/package/electron-releases.ts';
import { ELSEWHERE } from '../testing/elsewhere.ts';
import { answers, ipcRenderer, recorded, type FakeWindow } from '../testing/fake-electron.ts';

/**
 * Electron's security checklist, item by item, tried on the real main process and preload over a stand-in for
 * `electron`. See https://electronjs.org/docs/latest/tutorial/security. `npm run holes` plants a hole for each item and
 * looks that its test fails.
 */
const folder = mkdtempSync(join(tmpdir(), 'checklist-'));
/** As the build names what never changes under its name. */
const ASSET = 'assets/worker-Ab3_x9-Z.js';
const typings = readFileSync('node_modules/electron/electron.d.ts', 'utf8');

let window: FakeWindow;
const preferences = () => window.options.webPreferences;
const loads = (url: string) => {
  let cancelled: boolean | undefined;
  recorded.session.beforeRequest?.({ url, resourceType: 'xhr' } as never, (answer) => {
    cancelled = (answer as { cancel?: boolean }).cancel;
  });
  return cancelled === false;
};
const serve = async (url: string, init?: RequestInit) => {
  const answer = await recorded.answers.get('app')?.(new Request(url, init));
  if (answer === undefined) throw new Error('Nobody answers for app:');
  return answer;
};
const emit = (event: string, details: object) => {
  let prevented = false;
  window.webContents.emit(event, {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented ? 'prevented' : 'let through';
};
const ours = {
  sender: { id: 7 },
  senderFrame: { url: 'app://office/#/contacts', parent: null as unknown },
};
const send = async (name: string, event: unknown, ...given: unknown[]): Promise<unknown> =>
  recorded.handlers.get(`call:${name}`)?.(event, ...given);
const REFUSED = { ok: false, failure: { code: 'call-refused' } };
const call = async (name: string, argument?: unknown) =>
  (await send(name, ours, argument)) as { ok: boolean; value: never };

/** Everything that the shell may have done, to be held against what it had done before. */
const done = () => ({
  opened: [...recorded.opened],
  shown: [...recorded.shown],
  copied: [...recorded.copied],
  questions: recorded.questions.length,
  printed: window.webContents.printed.length,
  sent: window.webContents.sent.length,
  quits: recorded.quits,
  destroyed: window.destroyed,
  menu: recorded.menu[0]?.label,
  files: readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('log'))
    .sort(),
});

beforeAll(async () => {
  const page = join(folder, 'dist/renderer');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  mkdirSync(join(page, 'assets'));
  writeFileSync(join(page, ASSET), '');
  writeFileSync(join(page, 'manifest.json'), JSON.stringify(manifestOf(['index.html', ASSET])));
  answers.appPath = folder;
  answers.userDataDir = join(folder, 'data');
  await import('../main.ts');
  await vi.waitFor(() => {
    const [opened] = recorded.windows;
    if (!opened?.visible) throw new Error('No window yet.');
    window = opened;
  }, 50_000);
}, 60_000);
beforeEach(() => {
  recorded.opened.length = 0;
  recorded.questions.length = 0;
  answers.message = 1;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the checklist', () => {
  it('1. Only load secure content', async () => {
    const before = await call('appInfo');
    for (const url of ELSEWHERE) expect(loads(url), url).toBe(false);
    for (const url of ['app://office/', 'app://office/assets/a.js', 'blob:app://office/1'])
      expect(loads(url), url).toBe(true);
    const after = await call('appInfo');
    const requests = ({ value }: { value: { refused: { requests: number } } }) =>
      value.refused.requests;
    expect(requests(after) - requests(before)).toBe(ELSEWHERE.length);
    expect(recorded.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(recorded.switches.map(([name]) => name)).not.toContain('ignore-certificate-errors');
  });

  it('2. Do not enable Node.js integration for remote content', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3. Enable context isolation', () => {
    expect(preferences()?.contextIsolation).toBe(true);
  });

  it('4. Enable process sandboxing', () => {
    expect(recorded.sandboxed).toBe(true);
    expect(preferences()?.sandbox).toBe(true);
    expect(recorded.switches.map(([name]) => name)).not.toContain('no-sandbox');
  });

  it('5. Handle session permission requests from remote content', () => {
    const names = (pattern: RegExp) =>
      [...(pattern.exec(typings)?.[1]?.matchAll(/'([^']+)'/g) ?? [])].map(([, name]) => name ?? '');
    const asked = names(/setPermissionRequestHandler\([^']*permission: ([^,]+),/);
    const checked = names(/setPermissionCheckHandler\([^']*permission: ([^,]+),/);
    expect([asked.length > 20, checked.length > 20]).toEqual([true, true]);
    const may = (permission: string, url: string, frame = url) => {
      let granted: boolean | undefined;
      const details = { requestingUrl: frame, isMainFrame: frame === url };
      recorded.session.permission?.(
        { getURL: () => url } as never,
        permission as never,
        (answer) => (granted = answer),
        details as never,
      );
      const check = recorded.session.permissionCheck?.(null, permission as never, frame, {
        requestingUrl: frame,
        isMainFrame: frame === url,
      } as never);
      return [granted, check];
    };
    for (const permission of new Set([
      ...asked,
      ...checked,
      'unknown',
      'one of a later Electron',
    ])) {
      const allowed = ['clipboard-sanitized-write', 'persistent-storage'].includes(permission);
      expect(may(permission, 'app://office/'), permission).toEqual([allowed, allowed]);
      for (const url of ELSEWHERE)
        expect(may(permission, url), `${permission} of ${url}`).toEqual([false, false]);
      expect(may(permission, 'app://office/', 'https://example.invalid/')[0]).toBe(false);
    }
    expect(recorded.session.device?.({} as never)).toBe(false);
    // What is guarded is the default session: a window with one of its own would obey none of it.
    expect(Object.keys(preferences() ?? {})).not.toContain('partition');
    expect(Object.keys(preferences() ?? {})).not.toContain('session');
  });

  it('6. Do not disable webSecurity', () => {
    expect(preferences()?.webSecurity).toBe(true);
    expect(recorded.switches.map(([name]) => name)).not.toContain('disable-web-security');
  });

  it('7. Define a Content Security Policy', async () => {
    // A worker obeys the policy of its own file, not that of the page.
    const asset = `app://office/${ASSET}`;
    expect((await serve(asset)).status).toBe(200);
    for (const url of ['app://office/', asset, 'app://office/none', 'app://other/']) {
      const policy = (await serve(url)).headers.get('content-security-policy') ?? '';
      const directives = new Map(
        policy.split('; ').map((one) => {
          const [name = '', ...sources] = one.split(' ');
          return [name, sources.join(' ')] as const;
        }),
      );
      expect(Object.fromEntries(directives), url).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' blob: data:",
        'font-src': "'self'",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'manifest-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-src': "'none'",
        'frame-ancestors': "'none'",
      });
    }
    expect(recorded.schemes.map(({ privileges }) => privileges?.bypassCSP ?? false)).toEqual([
      false,
    ]);
  });

  it('8. Do not enable allowRunningInsecureContent', () => {
    expect(preferences()?.allowRunningInsecureContent).toBe(false);
    expect(recorded.switches.map(([name]) => name)).not.toContain('allow-running-insecure-content');
  });

  it('9. Do not enable experimental features', () => {
    expect(preferences()?.experimentalFeatures).toBe(false);
    const names = recorded.switches.map(([name]) => name);
    expect(names.filter((name) => /^enable-experimental|^enable-features$/.test(name))).toEqual([]);
  });

  it('10. Do not use enableBlinkFeatures', () => {
    expect(Object.keys(preferences() ?? {})).not.toContain('enableBlinkFeatures');
    const names = recorded.switches.map(([name]) => name);
    expect(names.filter((name) => /blink-(features|settings)/.test(name))).toEqual([]);
  });

  it('11. Do not use allowpopups for WebViews', () => {
    expect(preferences()?.webviewTag).toBe(false);
    expect(
      emit('will-attach-webview', { params: { src: 'app://office/', allowpopups: true } }),
    ).toBe('prevented');
  });

  it('12. Verify WebView options before creation', () => {
    for (const src of ['app://office/', ...ELSEWHERE])
      expect(emit('will-attach-webview', { params: { src } }), src).toBe('prevented');
  });

  it('13. Disable or limit navigation', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      // A file that was dropped beside its place is such a page too.
      for (const url of ELSEWHERE)
        expect(emit(event, { url }), `${event} ${url}`).toBe('prevented');
      expect(emit(event, { url: 'app://office/#/tasks' })).toBe('let through');
    }
    expect(preferences()?.navigateOnDragDrop).toBe(false);
  });

  it('14. Disable or limit creation of new windows', async () => {
    // A middle click and a click with Ctrl come as `background-tab`.
    for (const disposition of ['new-window', 'foreground-tab', 'background-tab', 'other'])
      for (const url of ['app://office/', 'app://office/#/contacts', ...ELSEWHERE])
        expect(
          window.webContents.openHandler?.({ url, disposition } as never),
          `${disposition} ${url}`,
        ).toEqual({ action: 'deny' });
    await expect.poll(() => recorded.questions.length).toBeGreaterThan(0);
    expect(recorded.windows).toHaveLength(1);
    expect(recorded.opened).toEqual([]);
  });

  it('15. Do not use shell.openExternal with untrusted content', async () => {
    for (const url of ELSEWHERE.filter((one) => !one.startsWith('https:')))
      expect(await send('openLink', ours, { url }), url).toMatchObject({ ok: false });
    await send('openLink', ours, { url: 'https://example.invalid/a' });
    expect([recorded.questions.length, recorded.opened]).toEqual([1, []]);
    answers.message = 0;
    const scheme = fc.constantFrom(
      'https:',
      'mailto:',
      'tel:',
      'file:',
      'smb:',
      'ms-msdt:',
      '\\\\',
    );
    const address = fc.oneof(
      fc.string({ maxLength: 50 }),
      fc.domain().map((name) => `https://${name}/?q=1`),
      fc.tuple(scheme, fc.string({ maxLength: 30 })).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        await send('openLink', ours, { url });
        for (const one of recorded.opened.splice(0)) {
          expect(one).toMatch(/^(https:\/\/|mailto:|tel:)/i);
          expect(one).not.toMatch(/[\s\\]|[?&]attach/i);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('16. Use a current version of Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(isSupported(devDependencies['electron'] ?? '')).toBe(true);
  });

  it('17. Validate the sender of all IPC messages', async () => {
    expect([...recorded.handlers.keys()]).toEqual(SHELL_CALL_NAMES.map((name) => `call:${name}`));
    const strangers = [
      { ...ours, sender: { id: 8 } },
      { ...ours, senderFrame: null },
      { ...ours, senderFrame: { ...ours.senderFrame, parent: ours.senderFrame } },
      ...ELSEWHERE.map((url) => ({ ...ours, senderFrame: { url, parent: null } })),
    ];
    const valid: Record<string, unknown> = {
      openLink: { url: 'mailto:aino@example.invalid' },
      print: { title: 'x' },
      setTheme: { theme: 'dark' },
      setLanguage: { language: 'sv' },
      setBadge: { count: 3, label: 'x' },
      noteBreach: { what: 'request' },
      pickFiles: { title: 'x', filters: [], multiple: false },
      saveFile: { suggestedName: 'x', filters: [], bytes: new Uint8Array(1) },
      keepKeys: { identity: 'AGE-SECRET-KEY-1STRANGE' },
      chooseSecondPlace: { title: 'x' },
    };
    const anything = fc.anything({ withDate: true, withMap: true, withTypedArray: true });
    const before = done();
    for (const name of SHELL_CALL_NAMES)
      for (const event of strangers)
        expect(await send(name, event, valid[name]), name).toEqual(REFUSED);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SHELL_CALL_NAMES),
        fc.constantFrom(...strangers),
        fc.array(anything, { maxLength: 3 }),
        async (name, event, given) => {
          expect(await send(name, event, ...given)).toEqual(REFUSED);
        },
      ),
      { numRuns: 300 },
    );
    expect(done()).toEqual(before);

    // From its own page, but with any argument: a value comes back, and nothing is done.
    const wrong = anything.filter((one) => one !== undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SHELL_CALL_NAMES),
        fc.array(wrong, { minLength: 1, maxLength: 3 }),
        async (name, given) => {
          const answer = (await send(name, ours, ...given)) as { ok: boolean };
          expect(answer).toHaveProperty('ok');
        },
      ),
      { numRuns: 500 },
    );
    expect({ ...done(), files: [] }).toEqual({ ...before, files: [] });
    expect(recorded.errorBoxes).toEqual([]);
  });

  it('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async () => {
    expect(window.webContents.url).toBe('app://office/');
    expect([...recorded.answers.keys()]).toEqual(['app']);
    for (const url of ['file:///etc/passwd', 'file://server/share/a', 'FILE:///C:/a'])
      expect(loads(url), url).toBe(false);
    for (const path of [
      '../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fdata',
      '..%5c..%5cdata',
      'assets\\..\\..\\data',
      'index.html%00.js',
      'INDEX.HTML',
      'index.html::$DATA',
      '/etc/passwd',
      'manifest.json',
      '__proto__',
    ])
      expect((await serve(`app://office/${path}`)).status, path).toBe(404);
    expect((await serve('app://office/', { method: 'POST' })).status).toBe(405);
    expect(recorded.schemes).toHaveLength(1);
    expect(Object.keys(recorded.schemes[0]?.privileges ?? {}).sort()).toEqual([
      'codeCache',
      'secure',
      'standard',
      'stream',
      'supportFetchAPI',
    ]);
  });

  it('19. Check which fuses you can change', () => {
    const { version, strictlyRequireAllFuses, ...states } = FUSES;
    expect([version, strictlyRequireAllFuses]).toEqual(['1', true]);
    const on = Object.entries(states).flatMap(([at, state]) =>
      state === true ? [FuseV1Options[Number(at)]] : [],
    );
    expect(on).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'WasmTrapHandlers',
    ]);
    expect(Object.keys(states)).toHaveLength(9);
    expect(Object.values(FuseState)).toContain('ENABLE');
  });

  it('20. Do not expose Electron APIs to untrusted web content', async () => {
    await import('../preload.ts');
    expect([...recorded.exposed.keys()]).toEqual(['desktop']);
    const api = recorded.exposed.get('desktop') as Record<string, unknown> & {
      on: (name: string, listener: (...given: unknown[]) => void) => unknown;
    };
    expect(Object.keys(api)).toEqual([...SHELL_CALL_NAMES, 'on']);
    expect(Object.values(api).filter((one) => typeof one !== 'function')).toEqual([]);
    const heard: unknown[][] = [];
    api.on('menu-command', (...given) => heard.push(given));
    api.on('any-channel', (...given) => heard.push(given));
    ipcRenderer.emit('event:menu-command', { sender: ipcRenderer }, { command: 'help' });
    ipcRenderer.emit('any-channel', {}, 'secret');
    expect(heard).toEqual([[{ command: 'help' }]]);
  });
});

describe('beside the checklist', () => {
  it('the spelling checker fetches no dictionary', () => {
    expect(preferences()?.spellcheck).toBe(false);
    expect(recorded.session.spellChecker).toBe(false);
    expect(recorded.session.spellCheckerLanguages).toEqual([]);
  });

  it('a packed program has no developer tools', () => {
    expect(preferences()?.devTools).toBe(false);
  });

  it('what is refused is counted and noted without its address', async () => {
    const { value } = await call('appInfo');
    const { refused } = value as { refused: Record<'requests' | 'links' | 'others', number> };
    expect(refused.requests).toBeGreaterThanOrEqual(ELSEWHERE.length);
    expect(refused.links).toBeGreaterThan(ELSEWHERE.length);
    expect(refused.others).toBeGreaterThan(ELSEWHERE.length);
    const log = readFileSync(join(folder, 'data/log/office.log'), 'utf8');
    expect(log).toContain('refused: request xhr https (1)');
    expect(log).not.toContain('example.invalid');
  });
});
