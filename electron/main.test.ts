import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SHELL_CALL_NAMES } from '#shared/ipc/contract.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { answers, app, recorded, type FakeWindow } from './testing/fake-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'main-'));
let window: FakeWindow;
const fromPage = { sender: { id: 7 }, senderFrame: { url: 'app://office/', parent: null } };
const call = (name: string, argument?: unknown) =>
  recorded.handlers.get(`call:${name}`)?.(fromPage, argument);

beforeAll(async () => {
  const page = join(folder, 'dist/renderer');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'manifest.json'), JSON.stringify(manifestOf(['index.html'])));
  const builtFrom = { commit: '0123456789ab', date: '2026-11-25T08:00:00.000Z' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ builtFrom }));
  answers.appPath = folder;
  answers.userDataDir = join(folder, 'data');
  await import('./main.ts');
  await vi.waitFor(() => {
    const [opened] = recorded.windows;
    if (!opened?.visible) throw new Error('No window yet.');
    window = opened;
  }, 10_000);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the program, started', () => {
  it('is sandboxed and off the network before it is ready', () => {
    expect(recorded.sandboxed).toBe(true);
    expect(recorded.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('serves its scheme with the rights of https and no more', async () => {
    expect(recorded.schemes).toEqual([
      {
        scheme: 'app',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          stream: true,
          codeCache: true,
        },
      },
    ]);
    const answer = await recorded.answers.get('app')?.(new Request('app://office/'));
    expect(await answer?.text()).toBe('<!doctype html>');
  });

  it('shows its page in a window without rights', () => {
    expect(recorded.windows).toHaveLength(1);
    expect(window.webContents.url).toBe('app://office/');
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
      preload: join(folder, 'dist/electron/preload.cjs'),
    });
    expect(window.webContents.openHandler?.({ url: 'file:///x' } as never)).toEqual({
      action: 'deny',
    });
    expect(recorded.session.permission).toBeTypeOf('function');
  });

  it('answers every call of the contract', () => {
    expect([...recorded.handlers.keys()]).toEqual(SHELL_CALL_NAMES.map((name) => `call:${name}`));
  });

  it('keeps its data where it was told to', async () => {
    expect(await call('appInfo')).toEqual({
      ok: true,
      value: {
        version: '1.2.3',
        host: 'desktop',
        dataPlace: join(folder, 'data'),
        builtFrom: { commit: '0123456789ab', date: '2026-11-25T08:00:00.000Z' },
        refused: { requests: 0, links: 1, others: 0 },
      },
    });
  });

  it.skipIf(process.platform === 'win32')('makes folders that nobody else can look into', () => {
    const rights = ['data', 'data/kept', 'data/log'].map(
      (name) => statSync(join(folder, name)).mode & 0o777,
    );
    expect(rights).toEqual([0o700, 0o700, 0o700]);
  });

  it('keeps beside its profile what must outlive it, and asks for the second place', async () => {
    expect(await call('keepKeys', { identity: 'AGE-SECRET-KEY-1EXAMPLE' })).toEqual({
      ok: true,
      value: null,
    });
    answers.open = { canceled: false, filePaths: [folder] };
    expect(await call('chooseSecondPlace', { title: 'Toinen paikka' })).toMatchObject({ ok: true });
    expect(await call('kept')).toMatchObject({
      ok: true,
      value: {
        second: { shown: join(folder, 'koordinaattorin-varmuuskopiot') },
        recentCrashes: 0,
        promises: { journal: true, backups: true, secondPlace: true },
      },
    });
    expect(readFileSync(join(folder, 'data/kept/key.txt'), 'utf8')).toContain('AGE-SECRET');
  });

  it('turns its menu to the language of the screens', async () => {
    expect(recorded.menu[0]?.label).toBe('&Tiedosto');
    await call('setLanguage', { language: 'sv' });
    expect(recorded.menu[0]?.label).toBe('&Arkiv');
  });

  it('comes to the front when it is started again', () => {
    window.minimised = true;
    app.emit('second-instance');
    expect(window.minimised).toBe(false);
  });

  it('closes when the page is ready, and quits', async () => {
    const starts = () =>
      JSON.parse(readFileSync(join(folder, 'data/kept/starts.json'), 'utf8')) as object;
    expect(starts()).toMatchObject({ running: expect.any(String) as string });
    expect(window.tryClose()).toBe(false);
    expect(window.webContents.sent).toContainEqual(['event:before-quit', {}]);
    await call('readyToQuit');
    expect(window.destroyed).toBe(true);
    app.emit('window-all-closed');
    expect(recorded.quits).toBe(1);
    expect(starts()).toEqual({ running: null, crashes: [] });
  });
});
