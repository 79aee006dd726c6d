import type { DataPlace } from '#shared/shell/data-place.ts';
import { askForProof } from '../browser-host/challenge.ts';
import { keepOffice } from '../browser-host/keep-office.ts';
import { leaveMark, newMark, readMark, removeMark } from '../browser-host/running-mark.ts';
import { HOST, serveOffice, type ServedOffice } from '../browser-host/serve-office.ts';
import type { AppWindow, WindowWish } from './app-window.ts';
import type { Say } from './say.ts';

/** Decision 0001: the records belong to this origin. */
export const OFFICE_PORT = 47300;

const never = new Promise<never>(() => undefined);

type OpenWindow = (origin: string, wish: WindowWish) => Promise<AppWindow | undefined>;

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
  const mark = newMark();
  const kept = keepOffice(place.root, options.secondPlace);
  let served: ServedOffice;
  try {
    served = await serveOffice({
      folder: options.folder,
      port: options.port,
      mark,
      calls: kept.calls,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Windows answers EACCES for a port that another program holds for itself.
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return joinRunning(options);
  }

  kept.begin();
  try {
    leaveMark(place.running, mark);
  } catch {
    // A full disk has no room for it: the program runs all the same, and another start cannot know it.
  }
  try {
    await serveUntilDone(served, options);
    return 0;
  } finally {
    removeMark(place.running, mark);
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

/**
 * Where the port is held: by the program that runs already, as it proves, with its window open or without one; or by
 * something else, at which nothing is opened: it would be given all that the browser keeps for this origin.
 */
const joinRunning = async (options: {
  port: number;
  place: DataPlace;
  say: Say;
  openWindow?: OpenWindow;
}): Promise<number> => {
  const { port, place, say, openWindow } = options;
  const origin = `http://${HOST}:${String(port)}`;
  const mark = readMark(place.running);
  const running = mark && (await askForProof(HOST, port, mark));
  if (running === undefined) {
    say('portTaken', origin);
    return 1;
  }
  try {
    if (running.hasWindow) {
      // A second window would only say that the program is open elsewhere.
      say('alreadyOpen');
      return 0;
    }
    if (openWindow === undefined) {
      say('runningAlready', origin);
      return 0;
    }
    say('alreadyRunning', origin);
    // How often the other one started badly is not for this one to tell.
    const window = await openWindow(origin, { plainGraphics: false });
    if (window === undefined) say('noBrowser', origin);
    // Whoever takes the port after the program has proven nothing.
    void running.gone.then(() => window?.close());
    return (await window?.ended) === 'failed' ? 1 : 0;
  } finally {
    running.letGo();
  }
};
