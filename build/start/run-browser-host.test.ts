import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, request } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_HEADER, CALL_PATH, CALL_TYPE } from '#shared/ipc/call-over-http.ts';
import { packCall } from '#shared/ipc/pack-call.ts';
import { dataPlace, type DataPlace } from '#shared/shell/data-place.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { askForProof, CHALLENGE_PATH } from '../browser-host/challenge.ts';
import { leaveMark, newNonce, readMark } from '../browser-host/running-mark.ts';
import { HOST } from '../browser-host/serve-office.ts';
import { type AppWindow, appWindowArguments, type WindowEnd } from './app-window.ts';
import { runBrowserHost } from './run-browser-host.ts';
import type { Sentence } from './say.ts';

/** A start of the program: what it said, where it serves, how it is stopped and what its exit code is. */
type Start = {
  said: Sentence[];
  origin: () => Promise<string>;
  stop: () => void;
  code: Promise<number>;
};

describe('runBrowserHost', () => {
  let home = '';
  let folder = '';
  let place: DataPlace;
  const stops: (() => void)[] = [];

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'office-home-'));
    place = dataPlace({ platform: 'linux', home, env: {} });
    folder = mkdtempSync(join(home, 'built-'));
    writeFileSync(join(folder, 'index.html'), 'x');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(['index.html'])));
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    rmSync(home, { recursive: true });
  });

  const start = (
    port: number,
    window?: { ended: Promise<WindowEnd>; close?: () => void },
    at: DataPlace = place,
  ): Start => {
    const said: Sentence[] = [];
    const stop = new AbortController();
    let tellOrigin: (origin: string) => void = () => undefined;
    const origin = new Promise<string>((resolve) => {
      tellOrigin = resolve;
    });
    const code = runBrowserHost({
      folder,
      port,
      place: at,
      say: (sentence, fact) => {
        said.push(sentence);
        if (fact !== undefined) tellOrigin(fact);
      },
      stop: stop.signal,
      ...(window === undefined
        ? {}
        : { openWindow: async () => ({ close: () => undefined, ...window }) }),
    });
    const end = () => {
      stop.abort();
    };
    stops.push(end);
    return { said, origin: () => origin, stop: end, code };
  };

  const portOf = (origin: string) => Number(new URL(origin).port);
  const hasWindow = async (origin: string) => {
    const mark = readMark(place.running);
    const running = mark && (await askForProof(HOST, portOf(origin), mark));
    running?.letGo();
    return running?.hasWindow;
  };
  const never = new Promise<WindowEnd>(() => undefined);
  const callAsWindow = (origin: string, name: string) => {
    // Node's own fetch tells no `Sec-Fetch-Site`, which only a browser may.
    const headers = {
      ...{ host: new URL(origin).host, origin, 'sec-fetch-site': 'same-origin' },
      ...{ 'content-type': CALL_TYPE, [CALL_HEADER]: '1' },
    };
    return request(`${origin}${CALL_PATH}${name}`, { method: 'POST', headers })
      .on('error', () => undefined)
      .end(packCall({ window: '00000000-0000-4000-8000-000000000001' }));
  };

  it('says the address where no window can be seen, and serves until it is stopped', async () => {
    const program = start(0);
    const origin = await program.origin();
    expect((await fetch(origin)).status).toBe(200);
    expect(program.said).toEqual(['noDisplay', 'howToStop']);
    program.stop();
    expect(await program.code).toBe(0);
    await expect(fetch(origin)).rejects.toThrow();
    expect(existsSync(place.running)).toBe(false);
  });

  it('serves also where it can leave no mark, as on a full disk', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const program = start(0, undefined, { ...place, running: join(file, 'running.json') });
    expect((await fetch(await program.origin())).status).toBe(200);
    program.stop();
    expect(await program.code).toBe(0);
  });

  it('ends when its window is closed', async () => {
    expect(await start(0, { ended: Promise.resolve('closed') }).code).toBe(0);
  });

  it('goes on serving when the window was handed to an open browser, or failed', async () => {
    const program = start(0, { ended: Promise.resolve('failed') });
    await expect.poll(() => program.said).toContain('windowFailed');
    expect((await fetch(await program.origin())).status).toBe(200);
    program.stop();
    expect(await program.code).toBe(0);
  });

  it('closes its window when it is stopped', async () => {
    let closed = false;
    const close = () => {
      closed = true;
    };
    const program = start(0, { ended: never, close });
    await program.origin();
    program.stop();
    await program.code;
    expect(closed).toBe(true);
  });

  it('ends, and closes its window, when she chooses to quit in it', async () => {
    const close = vi.fn();
    const program = start(0, { ended: never, close });
    callAsWindow(await program.origin(), 'readyToQuit');
    expect(await program.code).toBe(0);
    expect(close).toHaveBeenCalledOnce();
  });

  it('ends at once where the window that it asked goes away, handed to an open browser though it was', async () => {
    const program = start(0, { ended: Promise.resolve('handed-over') });
    const origin = await program.origin();
    const told = new Promise((resolve) => {
      callAsWindow(origin, 'untilQuit').once('response', resolve);
    });
    await expect.poll(() => hasWindow(origin)).toBe(true);
    program.stop();
    await told;
    const holding = callAsWindow(origin, 'holdQuit');
    const ended = vi.fn();
    void program.code.then(ended);
    await new Promise((resolve) => holding.once('finish', resolve));
    // Once a later call is answered, whoever called is known for both.
    await new Promise((resolve) => callAsWindow(origin, 'untilQuit').once('response', resolve));
    expect(ended).not.toHaveBeenCalled();
    holding.destroy();
    expect(await program.code).toBe(0);
  });

  it('opens a window for the program that runs already without one', async () => {
    const first = start(0, { ended: never });
    const port = portOf(await first.origin());
    const second = start(port, { ended: Promise.resolve('handed-over') });
    expect(await second.code).toBe(0);
    expect(second.said).toEqual(['alreadyRunning']);
    expect(JSON.parse(readFileSync(place.running, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('says the address of the program that runs already where no window can be seen', async () => {
    const second = start(portOf(await start(0).origin()));
    expect(await second.code).toBe(0);
    expect(second.said).toEqual(['runningAlready']);
  });

  it('opens no second window while the program is open in one', async () => {
    const origin = await start(0, { ended: never }).origin();
    const waiting = callAsWindow(origin, 'untilQuit');
    await expect.poll(() => hasWindow(origin)).toBe(true);
    // It would go on until its window ended.
    const second = start(portOf(origin), { ended: never });
    expect(await second.code).toBe(0);
    expect(second.said).toEqual(['alreadyOpen']);
    waiting.destroy();
    await expect.poll(() => hasWindow(origin)).toBe(false);
  });

  it.each([2, 3])('after %i starts that ended badly draws as the window says', async (crashes) => {
    mkdirSync(place.root, { recursive: true });
    const at = new Date().toISOString();
    const starts = { running: null, crashes: Array.from({ length: crashes }, () => at) };
    writeFileSync(join(place.root, 'starts.json'), JSON.stringify(starts));
    const openWindow = vi.fn((): Promise<AppWindow> =>
      Promise.resolve({ ended: Promise.resolve('closed'), close: () => undefined }),
    );
    const say = () => undefined;
    const stop = new AbortController().signal;
    expect(await runBrowserHost({ folder, port: 0, place, say, stop, openWindow })).toBe(0);
    const isSafeMode = crashes > 2;
    expect(openWindow).toHaveBeenCalledWith(expect.any(String), { plainGraphics: isSafeMode });
    const window = { origin: 'http://127.0.0.1:47300', profile: 'here', asRoot: false, tied: true };
    expect(
      appWindowArguments({ ...window, plainGraphics: isSafeMode }).includes('--disable-gpu'),
    ).toBe(isSafeMode);
  });

  it.each([
    ['closed', 0],
    ['crashed', 1],
  ] as const)('of a window that %s counts %i crashes', async (end, counted) => {
    expect(await start(0, { ended: Promise.resolve(end) }).code).toBe(0);
    const kept = readFileSync(join(place.root, 'starts.json'), 'utf8');
    const { running, crashes } = JSON.parse(kept) as { running: null; crashes: string[] };
    expect(running).toBeNull();
    expect(crashes).toHaveLength(counted);
  });

  it('closes the window that it opened for the program that runs already, once that is gone', async () => {
    const first = start(0, { ended: never });
    let close: () => void = () => undefined;
    const ended = new Promise<WindowEnd>((resolve) => {
      close = () => {
        resolve('closed');
      };
    });
    const second = start(portOf(await first.origin()), { ended, close });
    await expect.poll(() => second.said).toEqual(['alreadyRunning']);
    first.stop();
    expect(await second.code).toBe(0);
  });

  it('refuses a port that the program of another data folder holds', async () => {
    const port = portOf(await start(0).origin());
    const other = dataPlace({ platform: 'linux', home: join(home, 'other'), env: {} });
    const second = start(port, { ended: never }, other);
    expect(await second.code).toBe(1);
    expect(second.said).toEqual(['portTaken']);
  });

  describe('opens nothing at a port that something else holds', () => {
    const foreign = new Set<Server>();
    afterEach(() => {
      for (const one of foreign) one.close().closeAllConnections();
      foreign.clear();
    });
    const listen = async (listener: RequestListener) => {
      const server = createServer(listener);
      foreign.add(server);
      await new Promise<void>((resolve) => {
        server.listen(0, HOST, resolve);
      });
      return (server.address() as AddressInfo).port;
    };
    /** A start that would go on until its window ended. */
    const refused = async (port: number) => {
      const openWindow = vi.fn();
      const said: Sentence[] = [];
      const say = (sentence: Sentence) => said.push(sentence);
      const { signal } = new AbortController();
      expect(await runBrowserHost({ folder, port, place, say, stop: signal, openWindow })).toBe(1);
      expect(said).toEqual(['portTaken']);
      expect(openWindow).not.toHaveBeenCalled();
    };

    it('and the program has not left its mark', async () => {
      await refused(await listen((_, response) => response.end('other')));
    });

    it('with whatever it may have heard of the program before that fell', async () => {
      const first = start(0, { ended: never });
      const port = portOf(await first.origin());
      const mark = readMark(place.running);
      // What a listener could copy: every answer, with a proof that was asked for by somebody.
      const page = await fetch(`http://${HOST}:${String(port)}/`);
      const proof = await new Promise<IncomingMessage>((resolve) => {
        get({ host: HOST, port, path: CHALLENGE_PATH + newNonce() }, resolve);
      });
      expect(proof.statusCode).toBe(200);
      first.stop();
      await first.code;
      // It fell: its mark is still there.
      if (mark) leaveMark(place.running, mark);
      const copied = { ...Object.fromEntries(page.headers), ...proof.headers };
      await refused(
        await listen((_, response) => {
          for (const [name, value] of Object.entries(copied))
            if (name !== 'transfer-encoding' && value) response.setHeader(name, value);
          response.removeHeader('content-length');
          response.end();
        }),
      );
    });

    it('and passes the question on to the program at another port', async () => {
      const behind = portOf(await start(0, { ended: never }).origin());
      await refused(
        await listen(({ url }, response) => {
          get({ host: HOST, port: behind, path: url }, (answer) => {
            response.writeHead(answer.statusCode ?? 500, answer.headers);
            response.flushHeaders();
          });
        }),
      );
    });
  });
});
