import { afterEach, describe, expect, it, vi } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import { packCall, unpackCall } from '#shared/ipc/pack-call.ts';
import { browserPlatform } from './browser-platform.ts';
import { serverCalls } from './server-calls.ts';

const clicked: HTMLAnchorElement[] = [];
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
  this: HTMLAnchorElement,
) {
  clicked.push(this);
});
afterEach(() => {
  clicked.length = 0;
});

/** Stands in for the server of the page; returns what it was asked to open. */
const serveLinks = (answer: unknown) => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, { body }: { body: Uint8Array }) => {
    asked.push([url, unpackCall(body)]);
    return Promise.resolve(
      new Response(packCall(answer), { headers: { 'content-type': 'application/x-office-call' } }),
    );
  });
  return asked;
};

it('has the server open links, which asks in the language of the window, and opens none itself', async () => {
  const asked = serveLinks({ ok: true, value: null });
  const openWindow = vi.spyOn(window, 'open');
  const prompt = vi.spyOn(window, 'prompt').mockReturnValue(null);
  document.documentElement.lang = 'sv';
  const platform = browserPlatform('1.0.0');
  for (const url of ['mailto:nimi@virasto.invalid', 'https://example.invalid/a'])
    expect((await platform.openLink({ url })).ok).toBe(true);
  expect(asked).toEqual([
    ['/shell/openLink', { url: 'mailto:nimi@virasto.invalid', language: 'sv' }],
    ['/shell/openLink', { url: 'https://example.invalid/a', language: 'sv' }],
  ]);
  expect(clicked).toEqual([]);
  expect(openWindow).not.toHaveBeenCalled();
  expect(prompt).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

it('says that a link could not be opened, and has its address to copy', async () => {
  const prompt = vi.spyOn(window, 'prompt').mockReturnValue(null);
  document.documentElement.lang = 'fi';
  const t = translatorFor('fi');
  for (const code of ['link-not-opened', 'host-gone'] as const) {
    serveLinks({ ok: false, failure: { code } });
    await browserPlatform('1.0.0').openLink({ url: 'https://example.invalid/a' });
    const said = t(`shell:failures.${code}`);
    expect(prompt.mock.lastCall).toEqual([said, 'https://example.invalid/a']);
  }
  vi.unstubAllGlobals();
});

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'http://example.invalid/',
  'https://virasto.invalid@example.invalid/',
  'mailto:a@example.invalid?attach=/etc/passwd',
  'not a link',
  '',
])('refuses %s as the desktop does, and counts it', async (url) => {
  const platform = browserPlatform('1.0.0');
  expect(await platform.openLink({ url })).toEqual({
    ok: false,
    failure: { code: 'link-refused' },
  });
  expect(clicked).toEqual([]);
  expect(await platform.appInfo()).toMatchObject({ value: { refused: { links: 1 } } });
});

it('saves under the name that was suggested', async () => {
  const bytes = new Uint8Array([80, 75, 3, 4]);
  const kept: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    kept.push(blob);
    return 'blob:kept';
  };
  const outcome = await browserPlatform('1.0.0').saveFile({
    suggestedName: 'Yhteystietoluettelo.docx',
    filters: [],
    bytes,
  });
  expect(outcome).toEqual({ ok: true, value: { saved: true, name: 'Yhteystietoluettelo.docx' } });
  expect(clicked[0]?.download).toBe('Yhteystietoluettelo.docx');
  expect(kept[0]?.size).toBe(4);
});

it('gives the files that were chosen, and none when the chooser was closed', async () => {
  const platform = browserPlatform('1.0.0');
  const inputs: HTMLInputElement[] = [];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    inputs.push(this);
  });
  const options = {
    title: 'Valitse luettelo',
    filters: [{ name: 'Luettelot', extensions: ['csv', 'xlsx'] }],
    multiple: false,
  };
  const chosen = platform.pickFiles(options);
  const [input] = inputs;
  if (!input) throw new Error('no chooser');
  expect(input.accept).toBe('.csv,.xlsx');
  // What nothing holds may be collected while the chooser is open.
  expect(document.contains(input)).toBe(true);
  // jsdom's own File cannot be read.
  const file = { name: 'lista.csv', arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) };
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change'));
  const files = await chosen;
  expect(files.ok && files.value.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['lista.csv', 3],
  ]);

  const closed = platform.pickFiles(options);
  inputs[1]?.dispatchEvent(new Event('cancel'));
  expect(await closed).toEqual({ ok: true, value: [] });
  expect(document.querySelector('input')).toBeNull();
});

it('tells the server that it may end only once the program is to end, asked or chosen', async () => {
  const sent: string[] = [];
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const answer = () =>
    new Response(packCall({ ok: true, value: null }), {
      headers: { 'content-type': 'application/x-office-call' },
    });
  vi.stubGlobal('fetch', async (url: string) => {
    sent.push(url);
    if (url.endsWith('untilQuit')) await asked;
    return answer();
  });
  const platform = browserPlatform('1.0.0');
  const heard = vi.fn();
  platform.on('before-quit', heard);
  platform.on('before-quit', () => undefined);
  window.dispatchEvent(new Event('pagehide'));
  expect(heard).toHaveBeenCalledTimes(1);
  await platform.readyToQuit();
  expect(sent).toEqual(['/shell/untilQuit']);

  ask();
  await expect.poll(() => heard.mock.calls.length).toBe(2);
  await platform.readyToQuit();
  expect(sent).toEqual(['/shell/untilQuit', '/shell/holdQuit', '/shell/readyToQuit']);

  const other = browserPlatform('1.0.0');
  other.on('before-quit', heard);
  other.quit?.();
  expect(heard).toHaveBeenCalledTimes(3);
  await other.readyToQuit();
  expect(sent.at(-1)).toBe('/shell/readyToQuit');
  vi.unstubAllGlobals();
});

it('goes on waiting to be told where the connection broke, as when the machine slept', async () => {
  vi.useFakeTimers();
  const sent = vi.fn().mockRejectedValueOnce(new TypeError('network changed'));
  const type = 'application/x-office-call';
  sent.mockImplementation(() =>
    Promise.resolve(
      new Response(packCall({ ok: true, value: null }), { headers: { 'content-type': type } }),
    ),
  );
  vi.stubGlobal('fetch', sent);
  const heard = vi.fn();
  browserPlatform('1.0.0').on('before-quit', heard);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(heard).toHaveBeenCalledTimes(1);
  // Asked, asked again, and held.
  expect(sent).toHaveBeenCalledTimes(3);
});

describe('what is kept outside the database', () => {
  const type = 'application/x-office-call';
  const answering = (value: unknown, contentType = type) =>
    Promise.resolve(new Response(packCall(value), { headers: { 'content-type': contentType } }));

  it('goes to the server of the page, and comes back as it was', async () => {
    const sent: [unknown, RequestInit | undefined][] = [];
    const calls = serverCalls((url, options) => {
      sent.push([url, options]);
      return answering({ ok: true, value: { bytes: new Uint8Array([1, 2]) } });
    });
    expect(await calls.readBackup({ id: 'x' })).toEqual({
      ok: true,
      value: { bytes: new Uint8Array([1, 2]) },
    });
    const [[url, options] = []] = sent;
    expect(url).toBe('/shell/readBackup');
    expect(options).toMatchObject({ method: 'POST', headers: { 'x-office-call': '1' } });
    expect(unpackCall(options?.body as Uint8Array)).toEqual({ id: 'x' });
  });

  it('is not taken for kept where the server is gone or another one answers', async () => {
    const gone = { ok: false, failure: { code: 'host-gone' } };
    const refuse = serverCalls(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await refuse.kept()).toEqual(gone);
    expect(await refuse.appendJournal({ entries: [] })).toEqual(gone);
    expect(await serverCalls(() => answering('<!doctype html>', 'text/html')).kept()).toEqual(gone);
    const torn = serverCalls(() =>
      Promise.resolve(new Response('x', { headers: { 'content-type': type } })),
    );
    expect(await torn.kept()).toEqual(gone);
  });

  it('is sent again where the browser takes no more for a page that closes', async () => {
    const kept: unknown[] = [];
    const calls = serverCalls((_url, options) => {
      kept.push(options?.keepalive);
      return options?.keepalive === true
        ? Promise.reject(new TypeError('too much'))
        : answering({ ok: true, value: null });
    });
    expect(await calls.appendJournal({ entries: [] })).toEqual({ ok: true, value: null });
    expect(kept).toEqual([true, false]);
  });
});
