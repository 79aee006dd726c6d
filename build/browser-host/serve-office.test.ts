import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '#shared/shell/served-files.ts';
import { CHALLENGE_PATH } from './challenge.ts';
import { newMark, newNonce } from './running-mark.ts';
import { serveOffice, type ServedOffice } from './serve-office.ts';

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** Sends the path as it is: `fetch` would tidy it first. */
const ask = (
  origin: string,
  path: string,
  options: { method?: string; host?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(origin);
    const sent = request(
      {
        hostname,
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? host, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });

describe('serveOffice', () => {
  let folder = '';
  let office: ServedOffice;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>Työpöytä</title>');
    writeFileSync(join(folder, 'assets/main-12345678.js'), 'export {};');
    writeFileSync(join(folder, 'not-listed.txt'), 'secret');
    const manifest = manifestOf(['index.html', 'assets/main-12345678.js'], ["'sha256-x='"]);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    office = await serveOffice({ folder, port: 0 });
  });

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true });
  });

  it('serves the page under the content policy and never lets it be kept', async () => {
    const { status, headers, body } = await ask(office.origin, '/?x=1');
    expect(status).toBe(200);
    expect(body).toContain('Työpöytä');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("style-src 'self' 'sha256-x='");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('lets files that carry a hash be kept', async () => {
    const { headers } = await ask(office.origin, '/assets/main-12345678.js');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('sends no body for HEAD', async () => {
    const { status, headers, body } = await ask(office.origin, '/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '26', '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask(office.origin, '/', { method })).status).toBe(405);
  });

  it.each([
    '/not-listed.txt',
    '/manifest.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    'http://example.invalid/',
  ])('has nothing at %s', async (path) => {
    expect((await ask(office.origin, path)).status).toBe(404);
  });

  it('refuses a foreign name that leads to this address', async () => {
    const port = new URL(office.origin).port;
    for (const host of ['example.invalid', `example.invalid:${port}`, '127.0.0.1', 'localhost'])
      expect((await ask(office.origin, '/', { host })).status).toBe(421);
  });

  it('sends localhost to the one origin that holds the data', async () => {
    const host = `localhost:${new URL(office.origin).port}`;
    const { status, headers } = await ask(office.origin, '/', { host });
    expect([status, headers['location']]).toEqual([308, `${office.origin}/`]);
  });

  it.each(['/', '/shell/kept', '/nothing'])('answers a WebSocket at %s as one', async (path) => {
    const headers = {
      ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const answer = await ask(office.origin, path, { headers });
    expect([answer.status, answer.headers['connection'], answer.body]).toEqual([404, 'close', '']);
  });

  it.each([
    ['GET', '/'],
    ['HEAD', '/'],
    ['GET', '/assets/main-12345678.js'],
    ['GET', '/nothing'],
    ['POST', '/shell/kept'],
    ['OPTIONS', '/shell/kept'],
    ['GET', `${CHALLENGE_PATH}${newNonce()}`],
  ])("gives another user's program nothing: %s %s", async (method, path) => {
    const isHers = () => false;
    const closed = await serveOffice({ folder, port: 0, mark: newMark(), isHers });
    try {
      for (const host of [undefined, 'localhost', 'example.invalid']) {
        const named = host === undefined ? {} : { host };
        const { status, headers, body } = await ask(closed.origin, path, { method, ...named });
        expect([status, body]).toEqual([403, '']);
        expect(headers['connection']).toBe('close');
      }
    } finally {
      await closed.close();
    }
  });

  it('tells nobody who it is unless a start asks for a proof', async () => {
    const mark = newMark();
    const marked = await serveOffice({ folder, port: 0, mark });
    try {
      for (const path of ['/', '/assets/main-12345678.js', '/nothing', '/shell/kept']) {
        const { headers, body } = await ask(marked.origin, path);
        expect(Object.keys(headers).filter((name) => name.startsWith('x-office'))).toEqual([]);
        expect(JSON.stringify(headers) + body).not.toContain(mark.secret);
      }
    } finally {
      await marked.close();
    }
  });

  it('does not share its port', async () => {
    const port = Number(new URL(office.origin).port);
    await expect(serveOffice({ folder, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
