import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataPlace } from '#shared/shell/data-place.ts';
import { keepOffice } from '../browser-host/keep-office.ts';
import {
  INSTANCE_HEADER,
  serveOffice,
  WINDOW_HEADER,
  type ServedOffice,
} from '../browser-host/serve-office.ts';
import type { AppWindow, WindowWish } from './app-window.ts';
import type { Say } from './say.ts';

/** Decision 0001: the records belong to this origin. */
export const OFFICE_PORT = 47300;

const never = new Promise<never>(() => undefined);

type OpenWindow = (origin: string, wish: WindowWish) => Promise<AppWindow | undefined>;

type Running = { pid: number; instance: string };

const readRunning = (place: DataPlace): Running | undefined => {
  try {
    return JSON.parse(readFileSync(place.running, 'utf8')) as Running;
  } catch {
    return undefined;
  }
};

/**
 * What holds the port: something else than this user's own program, which left its mark in this user's folder; or that
 * program, with its window open or without one.
 */
const holderOf = async (
  origin: string,
  place: DataPlace,
): Promise<'foreign' | 'window' | 'no-window'> => {
  const running = readRunning(place);
  if (running === undefined) return 'foreign';
  try {
    const answer = await fetch(`${origin}/`, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(3000),
    });
    if (answer.headers.get(INSTANCE_HEADER) !== running.instance) return 'foreign';
    return answer.headers.has(WINDOW_HEADER) ? 'window' : 'no-window';
  } catch {
    return 'foreign';
  }
};

/**
 * Serves the program until its window is closed or `stop` fires. Resolves to the exit code.
 *
 * `openWindow` opens the program's window, or is absent where none can be seen: then the address is said and served
 * until `stop`.
 */
export const runBrowserHost = async (options: {
  folder: string;
  port: number;
  place: DataPlace;
  say: Say;
  stop: AbortSignal;
  /** A folder for the second copies of backups. */
  secondPlace?: string;
  openWindow?: OpenWindow;
}): Promise<number> => {
  const { place, say, stop } = options;
  const instance = randomUUID();
  const kept = keepOffice(place.root, options.secondPlace);
  let served: ServedOffice;
  try {
    served = await serveOffice({
      folder: options.folder,
      port: options.port,
      instance,
      calls: kept.calls,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Windows answers EACCES for a port that another program holds for itself.
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const origin = `http://127.0.0.1:${String(options.port)}`;
    const holder = await holderOf(origin, place);
    if (holder === 'foreign') {
      say('portTaken', origin);
      return 1;
    }
    if (holder === 'window') {
      // A second window would only say that the program is open elsewhere.
      say('alreadyOpen');
      return 0;
    }
    if (options.openWindow === undefined) {
      say('runningAlready', origin);
      return 0;
    }
    say('alreadyRunning', origin);
    // How often the other one started badly is not for this one to tell.
    const window = await options.openWindow(origin, { plainGraphics: false });
    if (window === undefined) say('noBrowser', origin);
    return (await window?.ended) === 'failed' ? 1 : 0;
  }

  kept.begin();
  mkdirSync(dirname(place.running), { recursive: true, mode: 0o700 });
  const mark: Running = { pid: process.pid, instance };
  writeFileSync(place.running, JSON.stringify(mark), { mode: 0o600 });
  try {
    await serveUntilDone(served, options);
    return 0;
  } finally {
    if (readRunning(place)?.instance === instance) rmSync(place.running, { force: true });
    await served.close();
    kept.end();
  }

  async function serveUntilDone(
    { origin, askWindow, quitChosen }: ServedOffice,
    { openWindow }: { openWindow?: OpenWindow },
  ) {
    const stopped = new Promise<'stopped'>((resolve) => {
      if (stop.aborted) resolve('stopped');
      stop.addEventListener('abort', () => {
        resolve('stopped');
      });
    });
    const window = await openWindow?.(origin, { plainGraphics: kept.isSafeMode });
    if (openWindow === undefined) say('noDisplay', origin);
    else say(window === undefined ? 'noBrowser' : 'address', origin);
    say('howToStop');
    const told = Promise.race([stopped, quitChosen]);
    const end = await Promise.race([told, ...(window === undefined ? [] : [window.ended])]);
    if (end === 'crashed') kept.crashed();
    if (end === 'closed' || end === 'crashed') return;
    if (end === 'failed') say('windowFailed', origin);
    if (end === 'failed' || end === 'handed-over') await told;
    if (stop.aborted) {
      const closed = window?.ended.then((how) => how === 'closed' || how === 'crashed' || never);
      await Promise.race([askWindow(), ...(closed === undefined ? [] : [closed])]);
    }
    window?.close();
  }
};
