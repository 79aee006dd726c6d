import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL_HEADER, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall, unpackCall } from '#shared/ipc/pack-call.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { journalEntry, newBackup } from '../../electron/testing/safekeeping-in.ts';
import { keepOffice } from './keep-office.ts';
import { serveOffice, type ServedOffice } from './serve-office.ts';

let root = '';
let office: ServedOffice;
const errors: unknown[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(root, 'manifest.json'), JSON.stringify(manifestOf([])));
  const { calls } = keepOffice(join(root, 'kept'));
  const failing = { ...calls, forgetJournal: () => Promise.reject(new Error('fault')) };
  office = await serveOffice({ folder: root, port: 0, calls: failing });
});
afterAll(async () => {
  await office.close();
  rmSync(root, { recursive: true });
});

type Headers = Record<string, string | undefined>;

/** As the page of the office calls, but for what a test takes away or puts in its place. */
const send = (
  name: string,
  body: Uint8Array = packCall(undefined),
  changed: Headers = {},
  method = 'POST',
): Promise<{ status: number; headers: Record<string, unknown>; body: Uint8Array }> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(office.origin);
    const headers: Headers = {
      host,
      origin: office.origin,
      'sec-fetch-site': 'same-origin',
      'content-type': CALL_TYPE,
      [CALL_HEADER]: '1',
      ...changed,
    };
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    const sent = request(
      { hostname, port, path: `/shell/${name}`, method, headers: Object.fromEntries(given) },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
const call = async (name: string, argument?: unknown) =>
  unpackCall((await send(name, packCall(argument))).body);

describe('calls of the window to its server', () => {
  it('keep what they hand over and give it back, bytes as bytes', async () => {
    const { bytes, about } = newBackup('2026-11-25T08:00:00Z');
    const stored = await call('storeBackup', { bytes, about });
    expect(stored).toMatchObject({ ok: true, value: { sha256: about.sha256 } });
    await call('appendJournal', { entries: [journalEntry(1, 'Ääkköset')] });
    expect(await call('readJournal')).toEqual({
      ok: true,
      value: { entries: [journalEntry(1, 'Ääkköset')], damaged: 0 },
    });
    expect(await call('readBackup', { id: '2026-11-25T08-00-00Z scheduled' })).toEqual({
      ok: true,
      value: { bytes: Buffer.from(bytes) },
    });
    expect(await call('kept')).toMatchObject({
      value: { promises: { journal: true, backups: true, secondPlace: false } },
    });
  });

  it('are answered under the content policy and never kept by the browser', async () => {
    const { headers } = await send('kept');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': CALL_TYPE });
    expect(headers['content-security-policy']).toBeTypeOf('string');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each<[string, Headers, number]>([
    ['a page elsewhere', { origin: 'https://example.invalid' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:80' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['a program without origin', { origin: undefined }, 403],
    ['a page of the same machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['a browser that does not tell', { 'sec-fetch-site': undefined }, 403],
    ['a form', { [CALL_HEADER]: undefined }, 403],
    ['a type that a form may send', { 'content-type': 'text/plain' }, 415],
    ['a name that leads here', { host: 'example.invalid' }, 421],
  ])('are refused of %s', async (_who, changed, status) => {
    const answer = await send('kept', packCall(undefined), changed);
    expect([answer.status, answer.body.length]).toEqual([status, 0]);
  });

  it('are not announced to a page that asks before, nor answered to a look', async () => {
    const asked = await send(
      'kept',
      new Uint8Array(),
      { origin: 'https://example.invalid' },
      'OPTIONS',
    );
    expect(asked.status).toBe(405);
    expect(Object.keys(asked.headers).filter((name) => name.includes('allow-'))).toEqual([]);
    expect((await send('kept', new Uint8Array(), {}, 'GET')).status).toBe(405);
  });

  it.each(['pickFiles', 'saveFile', '__proto__', 'toString', '', 'kept/', '../kept'])(
    'are those of the server alone: none is %j',
    async (name) => {
      expect((await send(name)).status).toBe(404);
    },
  );

  it('are refused with an argument that is not theirs', async () => {
    const no = { ok: false, failure: { code: 'call-refused' } };
    expect(await call('readBackup', { id: '../../key.txt' })).toEqual(no);
    expect(await call('kept', { folder: '/' })).toEqual(no);
    expect(await call('appendJournal', { entries: [{ at: 'x' }] })).toEqual(no);
    expect(unpackCall((await send('kept', new Uint8Array([1]))).body)).toEqual(no);
  });

  it('are refused before the body is read where it is too long', async () => {
    const length = String(300 * 1024 ** 2);
    const answered = new Promise<string>((resolve, reject) => {
      const { port, host } = new URL(office.origin);
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', reject);
      socket.on('data', (data: Buffer) => {
        resolve(data.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
      const head = `POST /shell/keepState HTTP/1.1\r\nhost: ${host}\r\norigin: ${office.origin}\r\nsec-fetch-site: same-origin\r\ncontent-type: ${CALL_TYPE}\r\n${CALL_HEADER}: 1\r\ncontent-length: ${length}\r\n\r\n`;
      socket.write(head);
    });
    expect(await answered).toContain('413');
  });

  it('that the window sends while it closes are kept to the end', async () => {
    const { calls } = keepOffice(join(root, 'closing'));
    let received = () => {};
    const isReceived = new Promise<void>((resolve) => (received = resolve));
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = {
      ...calls,
      appendJournal: async (options: Parameters<typeof calls.appendJournal>[0]) => {
        received();
        await held;
        return calls.appendJournal(options);
      },
    };
    const first = office;
    office = await serveOffice({ folder: root, port: 0, calls: slow });
    const answer = call('appendJournal', { entries: [journalEntry(1)] });
    await isReceived;
    const closed = office.close();
    goOn();
    expect(await answer).toEqual({ ok: true, value: null });
    await closed;
    office = first;
    expect(await calls.readJournal()).toMatchObject({ value: { entries: [journalEntry(1)] } });
  });

  it('end in a value where the program has a fault', async () => {
    const { error } = console;
    console.error = (...told: unknown[]) => errors.push(told);
    try {
      expect(await call('forgetJournal')).toEqual({ ok: false, failure: { code: 'unexpected' } });
    } finally {
      console.error = error;
    }
    expect(errors).toHaveLength(1);
  });
});
