import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { CALL_HEADER, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall, unpackCall } from '#shared/ipc/pack-call.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { appWindowArguments } from '../start/app-window.ts';
import { keepOffice } from './keep-office.ts';
import { serveOffice, type ServedOffice } from './serve-office.ts';

/** `npm run holes` plants a hole for each of these and looks that it is seen. */
let folder = '';
let office: ServedOffice;
const opened: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'office-leaves-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(['index.html'])));
  const { calls } = keepOffice(join(folder, 'kept'));
  const open = (url: string) => {
    opened.push(url);
    return Promise.resolve(true);
  };
  office = await serveOffice({ folder, port: 0, calls, open });
});
beforeEach(() => {
  opened.length = 0;
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

const send = (
  path: string,
  { body, ...headers }: { body?: Uint8Array } & Record<string, unknown> = {},
) =>
  new Promise<{ status: number; policy: unknown; body: Buffer }>((resolve, reject) => {
    const { hostname, port, host } = new URL(office.origin);
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(
      { hostname, port, path, method, headers: { host, ...(headers as Record<string, string>) } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const policy = response.headers['content-security-policy'];
          resolve({ status: response.statusCode ?? 0, policy, body: Buffer.concat(parts) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
const openLink = async (url: string) => {
  const { body } = await send('/shell/openLink', {
    body: packCall({ url, language: 'fi' }),
    origin: office.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': CALL_TYPE,
    [CALL_HEADER]: '1',
  });
  return unpackCall(new Uint8Array(body));
};

it('nothing leaves: the window reaches its own server alone', () => {
  const given = appWindowArguments({
    origin: 'http://127.0.0.1:47300',
    profile: '/profile',
    asRoot: false,
    plainGraphics: false,
    tied: true,
  });
  for (const needed of [
    '--host-resolver-rules=MAP 127.0.0.1:47300 127.0.0.1:47300,MAP * ~NOTFOUND',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--no-pings',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    // Or the browser warns her of the first.
    '--test-type',
  ])
    expect(given).toContain(needed);
  expect(given).not.toContain('--no-sandbox');
});

it('nothing leaves: no service worker is served', async () => {
  expect((await send('/')).status).toBe(200);
  expect((await send('/', { 'service-worker': 'script' })).status).toBe(403);
});

it('nothing leaves: a link of the web is asked about where no script of the window answers', async () => {
  expect(await openLink('https://example.invalid/a')).toEqual({ ok: true, value: null });
  const [question = ''] = opened;
  expect(question).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/leave\/[0-9a-f-]{36}$/u);
  const page = await send(question.slice(office.origin.length));
  expect(page.status).toBe(200);
  expect(page.body.toString()).toContain('href="https://example.invalid/a"');
  expect(page.policy).toMatch(/^default-src 'none'; style-src 'sha256-/u);
  expect((await send('/leave/other')).status).toBe(404);
});

it('nothing leaves: what is no safe link is opened by nothing', async () => {
  for (const url of ['file:///etc/passwd', 'http://example.invalid/', '--help'])
    expect(await openLink(url), url).toEqual({ ok: false, failure: { code: 'link-refused' } });
  expect(opened).toEqual([]);
});
