import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { contentPolicy, securityHeaders } from '#shared/shell/content-policy.ts';
import { CALL_PATH } from '#shared/ipc/call-over-http.ts';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import { servedFile, type ServedManifest } from '#shared/shell/served-files.ts';
import { answerCalls } from './answer-calls.ts';
import { answerChallenge, CHALLENGE_PATH } from './challenge.ts';
import { holdQuit } from './hold-quit.ts';
import { leaveOffice } from './leave-office.ts';
import { openOutside } from './open-outside.ts';
import type { RunningMark } from './running-mark.ts';
import { isSameUser } from './same-user.ts';

/** Loopback alone: nobody else on the network reaches the office's records. */
export const HOST = '127.0.0.1';
/** How long calls may go on after the window has closed, in milliseconds; as long as the desktop shell waits. */
const CLOSE_CAP = 15_000;

/** Calls that only wait: nothing is kept by them. */
const WAITING = new Set(['untilQuit', 'holdQuit'].map((name) => CALL_PATH + name));

export type ServedOffice = {
  /** The one origin of the data, such as `http://127.0.0.1:47300`. */
  origin: string;
  /** Has the windows write what is unsaved and make their backup; waits for them, but not for ever. */
  askWindow: () => Promise<void>;
  /** She chose to quit in the window, and all is written. */
  quitChosen: Promise<void>;
  close: () => Promise<void>;
};

const readAll = (folder: string) => {
  const manifest = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as ServedManifest;
  // Kept in memory: a build that happens meanwhile cannot mix two versions in one window.
  const bytes = new Map(
    Object.values(manifest.files).map(({ file }) => [file, readFileSync(join(folder, file))]),
  );
  return { manifest, bytes };
};

/**
 * Serves the built window in `folder` on the loopback address, to programs of her own user alone: others are refused
 * whatever they ask for.
 *
 * `port` 0 takes a free one, for tests; the program itself always uses its fixed port. Rejects with Node's error
 * (`EADDRINUSE`) when the port is taken.
 */
export const serveOffice = async (options: {
  folder: string;
  port: number;
  /** By which another start knows this one; without it none does. */
  mark?: RunningMark;
  /** What the window has kept; without it the window is told that nothing is. */
  calls?: SafekeepingCalls;
  /** Opens an address outside the window; resolves to whether it was opened. */
  open?: (url: string) => Promise<boolean>;
  isHers?: (socket: Socket) => boolean;
}): Promise<ServedOffice> => {
  const { mark, isHers = isSameUser } = options;
  const { manifest, bytes } = readAll(options.folder);
  const headers = securityHeaders(contentPolicy({ styleHashes: manifest.styleHashes }));
  let authority = '';

  const quit = holdQuit(CLOSE_CAP);
  const leaving = leaveOffice({
    origin: () => `http://${authority}`,
    open: options.open ?? ((url) => openOutside(url)),
  });
  const answerCall =
    options.calls &&
    answerCalls({
      origin: () => `http://${authority}`,
      calls: { ...options.calls, ...quit.calls, ...leaving.calls },
      onError: (name, error) => {
        console.error(name, error);
      },
    });
  /** Connections of her own programs: found out when one is made, as its other end may be gone when its call is read. */
  const hers = new WeakSet<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const end = (status: number, more: Record<string, string> = {}) => {
      response.writeHead(status, { ...headers, 'cache-control': 'no-store', ...more }).end();
    };
    const url = request.url ?? '';
    if (!hers.has(request.socket)) {
      end(403, { connection: 'close' });
      return;
    }
    // A name that a foreign page has pointed at this address (DNS rebinding) is not ours.
    if (request.headers.host !== authority) {
      if (request.headers.host === authority.replace(HOST, 'localhost') && url.startsWith('/'))
        // Another origin would show another, empty database.
        end(308, { location: `http://${authority}/` });
      else end(421);
      return;
    }
    if (/\bwebsocket\b/i.test(request.headers.upgrade ?? '')) {
      // The answer of RFC 6455, section 4.2.2, where the service that is asked for is not there.
      end(404, { connection: 'close' });
      return;
    }
    if (url.startsWith(CHALLENGE_PATH) && mark !== undefined) {
      const never = { ...headers, 'cache-control': 'no-store' };
      answerChallenge(request, response, {
        mark,
        port,
        hasWindow: quit.hasWindow(),
        headers: never,
      });
      return;
    }
    if (url.startsWith(CALL_PATH) && answerCall !== undefined) {
      const answering = answerCall(request, response, headers)
        .catch(() => {
          // The window went away in the middle of a call.
          response.destroy();
        })
        .finally(() => underWay.delete(answering));
      if (!WAITING.has(url)) underWay.add(answering);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(405, { allow: 'GET, HEAD' });
      return;
    }
    if (request.headers['service-worker'] !== undefined) {
      // One would outlive the page, and answer for the program at its next start.
      end(403);
      return;
    }
    const page = leaving.pageAt(url);
    if (page !== undefined) {
      response
        .writeHead(200, { ...page.headers, 'cache-control': 'no-store' })
        .end(request.method === 'HEAD' ? undefined : page.body);
      return;
    }
    const found = servedFile(manifest, url.replace(/\?.*/s, ''));
    const content = found.status === 200 ? bytes.get(found.file) : undefined;
    if (found.status === 404 || content === undefined) {
      end(404);
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': found.contentType,
      'content-length': content.byteLength,
      'cache-control':
        found.cache === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  };

  const server = createServer(answer);
  server.on('connection', (socket) => {
    if (isHers(socket)) hers.add(socket);
  });
  const underWay = new Set<Promise<void>>();
  const port = await listen(server, options.port);
  authority = `${HOST}:${String(port)}`;
  return {
    origin: `http://${authority}`,
    askWindow: quit.askWindow,
    quitChosen: quit.chosen,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      // What the window sent while it closed is kept to the end.
      const patience = new Promise((resolve) => setTimeout(resolve, CLOSE_CAP).unref());
      await Promise.race([Promise.all(underWay), patience]);
      server.closeAllConnections();
      await closed;
    },
  };
};

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    // `exclusive` keeps Windows from sharing the port with another program.
    server.listen({ host: HOST, port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
