import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELL_CALL_NAMES } from '../../shared/ipc/contract.ts';
import { expect, test } from '../fixtures/desktop.ts';
import { HOST_ORIGIN } from '../host/stand-in/origin.ts';

test('the page has the calls of the contract and nothing else of the shell', async ({
  desktop,
}) => {
  const seen = await desktop.page.evaluate(() => ({
    names: Object.keys(window.desktop ?? {}),
    frozen: Object.isFrozen(window.desktop),
    replaceable: Object.getOwnPropertyDescriptor(window, 'desktop')?.writable,
    strangers: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    bindings: Object.keys(window).filter((name) => /binding|receive/i.test(name)),
  }));
  expect(seen).toEqual({
    names: [...SHELL_CALL_NAMES, 'on'],
    frozen: true,
    replaceable: false,
    strangers: [],
    bindings: [],
  });
});

test('a call with a wrong argument is refused before anything happens', async ({ desktop }) => {
  const refused = { ok: false, failure: { code: 'call-refused' } };
  for (const [name, argument] of [
    ['openLink', undefined],
    ['openLink', { url: 7 }],
    ['openLink', { url: 'https://example.invalid', path: '/etc/passwd' }],
    ['pickFiles', { title: 'x', filters: [], multiple: true, defaultPath: '/etc' }],
    ['saveFile', { suggestedName: 'a.txt', filters: [], bytes: 'text' }],
    ['setTheme', { theme: 'url(x)' }],
    ['appInfo', { path: '/' }],
    ['readBackup', { id: '../key.txt' }],
    ['storeBackup', { bytes: new Uint8Array(), about: {} }],
    ['keepKeys', { identity: '' }],
    ['kept', { folder: '/' }],
  ] as const) {
    expect(await desktop.call(name, argument), `${name} ${JSON.stringify(argument)}`).toEqual(
      refused,
    );
  }
});

test('the window stays on its own page', async ({ desktop }) => {
  const { page, host } = desktop;
  const leave: Record<string, () => void> = {
    assignment: () => {
      location.href = 'https://example.invalid/a';
    },
    link: () => {
      const link = document.createElement('a');
      link.href = 'https://example.invalid/b';
      document.body.append(link);
      link.click();
    },
    refresh: () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = '0;url=https://example.invalid/c';
      document.head.append(meta);
    },
    lookalike: () => {
      location.href = 'https://office.invalid.example.invalid/';
    },
  };
  const refused: string[] = [];
  host.window.webContents.on('will-navigate', ({ url }: { url: string }) => refused.push(url));
  for (const [way, go] of Object.entries(leave)) {
    refused.length = 0;
    await page.evaluate(go);
    await expect.poll(() => refused.length, way).toBeGreaterThan(0);
    expect(new URL(page.url()).origin, way).toBe(HOST_ORIGIN);
    expect(await page.evaluate(() => typeof window.desktop), way).toBe('object');
  }
});

test('a new window is never opened; a link is shown to the user first', async ({ desktop }) => {
  const { page, host, call } = desktop;
  const asked = host.dialogs.nextMessage(1);
  await page.evaluate(() => {
    window.open('https://example.invalid/page');
  });
  expect((await asked).detail).toBe('https://example.invalid/page');
  await expect.poll(() => host.context.pages().length).toBe(1);
  expect(host.openedLinks).toEqual([]);

  const agreed = host.dialogs.nextMessage(0);
  expect(await call('openLink', { url: 'https://example.invalid/x?q=1' })).toEqual({
    ok: true,
    value: null,
  });
  expect((await agreed).buttons).toEqual(['Avaa', 'Peruuta']);
  await call('openLink', { url: 'mailto:aino.esimerkki@example.invalid' });
  expect(host.openedLinks).toEqual([
    'https://example.invalid/x?q=1',
    'mailto:aino.esimerkki@example.invalid',
  ]);
  expect(await call('openLink', { url: 'file:///etc/passwd' })).toMatchObject({
    failure: { code: 'link-refused' },
  });
});

test('a file goes out whole and comes back the same', async ({ desktop }) => {
  const { page, host, folder, call } = desktop;
  const path = join(folder, 'luettelo.docx');
  void host.dialogs.nextSave(() => path);
  const saved = await page.evaluate(() =>
    window.desktop?.saveFile({
      suggestedName: 'luettelo.docx',
      filters: [{ name: 'Word', extensions: ['docx'] }],
      bytes: Uint8Array.from({ length: 400_000 }, (_, at) => at % 251),
    }),
  );
  expect(saved).toEqual({ ok: true, value: { saved: true, name: 'luettelo.docx' } });
  const onDisk = readFileSync(path);
  expect(onDisk.length).toBe(400_000);
  expect(onDisk.every((byte, at) => byte === at % 251)).toBe(true);

  await call('showSavedFile', { name: 'luettelo.docx' });
  expect(host.shownFiles).toEqual([path]);
  expect(await call('showSavedFile', { name: 'passwd' })).toMatchObject({ ok: false });

  const list = join(folder, 'lista.csv');
  writeFileSync(list, Buffer.from([0xef, 0xbb, 0xbf, 0xe4, 0x0d]));
  void host.dialogs.nextOpen([list]);
  const picked = await page.evaluate(async () => {
    const answer = await window.desktop?.pickFiles({ title: 'x', filters: [], multiple: false });
    return answer?.ok === true
      ? answer.value.map(({ name, bytes }) => [name, bytes instanceof Uint8Array, ...bytes])
      : answer;
  });
  expect(picked).toEqual([['lista.csv', true, 0xef, 0xbb, 0xbf, 0xe4, 0x0d]]);
});

test('the menu speaks the language of the screens and reaches the window', async ({ desktop }) => {
  const { host, page, call } = desktop;
  const titles = () => desktop.host.menu().map((menu) => menu.label?.replace('&', ''));
  expect(titles()).toEqual(['Tiedosto', 'Muokkaa', 'Näytä', 'Työkalut', 'Ikkuna', 'Ohje']);

  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.desktop?.on('menu-command', resolve);
      }),
  );
  // The listener is there once the page has answered something after it.
  await call('appInfo');
  host.chooseMenu('newPerson');
  expect(await heard).toEqual({ command: 'newPerson' });
});

test('what was kept is there after a restart', async ({ desktop }) => {
  await desktop.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shell-journey');
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite', {
            durability: 'strict',
          });
          writing.objectStore('kept').put('Aino', 1);
          writing.oncomplete = () => {
            resolve();
          };
        };
      }),
  );
  await desktop.page.evaluate(async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const at = { createdAt: '2026-11-25T08:00:00Z', reason: 'asked' as const };
    const mark = { epoch: 1, seq: 1 };
    const about = { ...at, sha256, counts: {}, mark, schemaVersion: 1, appVersion: '1' };
    await window.desktop?.storeBackup({ bytes, about });
  });
  await desktop.restart();
  expect(await desktop.call('readBackup', { id: '2026-11-25T08-00-00Z asked' })).toMatchObject({
    ok: true,
  });
  expect(await desktop.call('kept')).toMatchObject({ value: { recentCrashes: 0 } });
  const kept = await desktop.page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('shell-journey');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').get(1);
          reading.onsuccess = () => {
            resolve(reading.result);
          };
        };
      }),
  );
  expect(kept).toBe('Aino');
});

test('the page is asked before the window closes', async ({ desktop }) => {
  await desktop.page.evaluate(() => {
    window.desktop?.on('before-quit', () => {
      localStorage.setItem('written at the last moment', 'yes');
      void window.desktop?.readyToQuit();
    });
  });
  await desktop.restart();
  expect(
    await desktop.page.evaluate(() => localStorage.getItem('written at the last moment')),
  ).toBe('yes');
});

test('a page is printed', async ({ desktop }) => {
  expect(await desktop.call('print', { title: 'Yhteystiedot' })).toEqual({
    ok: true,
    value: null,
  });
  expect(desktop.host.window.webContents.prints[0]?.subarray(0, 5).toString()).toBe('%PDF-');
});
