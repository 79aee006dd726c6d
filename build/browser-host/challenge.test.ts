import {
  createServer,
  get,
  type RequestListener,
  type Server,
  type IncomingMessage,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answerChallenge, askForProof, CHALLENGE_PATH } from './challenge.ts';
import { newMark, newNonce } from './running-mark.ts';

const HOST = '127.0.0.1';
let server: Server;
const listen = async (listener: RequestListener) => {
  server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, HOST, resolve);
  });
  return (server.address() as AddressInfo).port;
};
afterEach(() => {
  server.close().closeAllConnections();
});

describe('the challenge', () => {
  const mark = newMark();
  const answering =
    (hasWindow: boolean, known = mark): RequestListener =>
    (request, response) => {
      const port = request.socket.localPort ?? 0;
      answerChallenge(request, response, { mark: known, port, hasWindow, headers: {} });
    };

  it.each([true, false])(
    'is answered by the program, and whether it has a window: %s',
    async (is) => {
      const running = await askForProof(HOST, await listen(answering(is)), mark);
      expect(running?.hasWindow).toBe(is);
      running?.letGo();
    },
  );

  it('tells when the program has gone', async () => {
    const running = await askForProof(HOST, await listen(answering(false)), mark);
    const told = running?.gone.then(() => 'gone');
    server.closeAllConnections();
    expect(await told).toBe('gone');
  });

  it('is not answered by one with another secret', async () => {
    const port = await listen(answering(false, newMark()));
    expect(await askForProof(HOST, port, mark)).toBeUndefined();
  });

  it('is not believed of a window that the proof does not tell of', async () => {
    const port = await listen((request, response) => {
      const writeHead = response.writeHead.bind(response);
      response.writeHead = ((status: number, headers: Record<string, string>) =>
        writeHead(status, { ...headers, 'x-office-window': 'open' })) as typeof response.writeHead;
      answering(false)(request, response);
    });
    expect(await askForProof(HOST, port, mark)).toBeUndefined();
  });

  it('has an end where nobody answers', async () => {
    expect(await askForProof(HOST, await listen(() => undefined), mark, 100)).toBeUndefined();
  });

  it('has an end where the answer has none', async () => {
    const port = await listen((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65536)));
        response.once('drain', more);
      };
      more();
    });
    expect(await askForProof(HOST, port, mark)).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['a page elsewhere', { origin: 'https://example.invalid' }],
    ['a page of its own', { 'sec-fetch-site': 'same-origin' }],
  ])('is not answered to %s', async (_who, headers) => {
    const port = await listen(answering(false));
    const asked = { host: HOST, port, path: CHALLENGE_PATH + newNonce(), headers };
    const answer = await new Promise<IncomingMessage>((resolve) => {
      get(asked, resolve);
    });
    expect(answer.statusCode).toBe(403);
    expect(Object.keys(answer.headers)).not.toContain('x-office-proof');
  });

  it.each(['', 'x', 'a'.repeat(63), `${'a'.repeat(64)}?`])(
    'is not a question: %j',
    async (nonce) => {
      const port = await listen(answering(false));
      const status = await new Promise((resolve) => {
        get({ host: HOST, port, path: CHALLENGE_PATH + nonce }, ({ statusCode }) => {
          resolve(statusCode);
        });
      });
      expect(status).toBe(403);
    },
  );
});
