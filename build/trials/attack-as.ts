import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CALL_HEADER, CALL_PATH, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall } from '#shared/ipc/pack-call.ts';
import { SERVER_ARGUMENTS } from '#shared/ipc/server-calls.ts';
import { CHALLENGE_PATH } from '../browser-host/challenge.ts';
import { projectRoot } from '../project-root.ts';

/** From where an attempt is made, and whereto; a port of 0 is any. */
export type Route = { host: string; localAddress: string; localPort: number };
export type Attempt = { route: Route; name: string; outcome: string };

type Asked = { name: string; bytes: Uint8Array };

const MAPPED = '::ffff:';

/** Loopback addresses that a program can call from: the usual one, others of 127.0.0.0/8, and each as IPv6 writes it. */
export function loopbackAddresses(more: number): string[] {
  const others = Array.from({ length: more }, () => `127.${[...randomBytes(3)].join('.')}`);
  const plain = ['127.0.0.1', '127.0.0.2', '127.255.255.254', ...others];
  return [...plain, ...plain.map((address) => MAPPED + address)];
}

/** The ways from each address to the server, by any port and by each of those that her own connections have. */
export const routesFrom = (addresses: readonly string[], ports: readonly number[]): Route[] =>
  addresses.flatMap((localAddress) =>
    [0, ...ports].map((localPort) => ({
      host: localAddress.startsWith(MAPPED) ? `${MAPPED}127.0.0.1` : '127.0.0.1',
      localAddress,
      localPort,
    })),
  );

/** What the window asks of its server, and whatever else one may ask it, as the window's browser would send it. */
export function forgedRequests(port: number, calls = Object.keys(SERVER_ARGUMENTS)): Asked[] {
  const host = `127.0.0.1:${String(port)}`;
  const page = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
  const call = packCall(undefined);
  const length = { 'content-type': CALL_TYPE, 'content-length': String(call.length) };
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
  const request = (method: string, path: string, headers: object, body = new Uint8Array()) => ({
    name: `${method} ${path}`,
    bytes: Buffer.concat([
      Buffer.from(
        [
          `${method} ${path} HTTP/1.1`,
          ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`),
          '\r\n',
        ].join('\r\n'),
      ),
      body,
    ]),
  });
  return [
    ...calls.map((name) =>
      request('POST', CALL_PATH + name, { ...page, ...length, [CALL_HEADER]: '1' }, call),
    ),
    request('GET', '/', page),
    request('HEAD', '/', { host }),
    request('GET', '/', { ...page, ...upgrade, 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' }),
    request('OPTIONS', `${CALL_PATH}kept`, page),
    request('GET', CHALLENGE_PATH + randomBytes(32).toString('hex'), { host }),
    request('GET', '/', { host: host.replace('127.0.0.1', 'localhost') }),
  ];
}

/**
 * Makes every request by every route, as the user `uid` and with `command` before Node's own (as to enter a network).
 * `vanishing` times each is sent once more by each way to be gone at once, whatever comes of it.
 */
export async function attackAs(options: {
  uid: number;
  port: number;
  routes: Route[];
  requests: Asked[];
  vanishing?: number;
  command?: string[];
}): Promise<Attempt[]> {
  const { uid, port, routes, requests, vanishing = 0 } = options;
  const plan = JSON.stringify({
    ...{ port, routes, vanishing },
    requests: requests.map(({ name, bytes }) => ({
      name,
      bytes: Buffer.from(bytes).toString('base64'),
    })),
  });
  // Handed over as text: another user need not be able to read the program's own folder.
  const script = readFileSync(join(projectRoot, 'build/trials/stranger.mjs'), 'utf8');
  const node = [process.execPath, '--input-type=module', '-e', script, plan];
  const asUser = ['setpriv', `--reuid=${String(uid)}`, `--regid=${String(uid)}`, '--clear-groups'];
  const [program = '', ...given] = [...(options.command ?? []), ...asUser, ...node];
  const child = spawn(program, given, {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout)) as Attempt[];
}
