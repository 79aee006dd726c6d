import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closedNetwork } from '#shared/shell/closed-network.ts';
import { isSnap } from './browser-profile.ts';
import { runningAsRoot } from './running-as-root.ts';
import { seedProfile } from './seed-profile.ts';

/** The switches that leave the window nothing to reach but the server at `origin`. */
export const networkArguments = (origin: string): string[] =>
  closedNetwork(new URL(origin).host).map(([name, value]) =>
    value === undefined ? `--${name}` : `--${name}=${value}`,
  );

/** A window without the browser's own bars, wishes for the network and questions. */
export const appWindowArguments = (options: {
  origin: string;
  profile: string;
  asRoot: boolean;
  /** Draws without the graphics card, as the desktop shell does in safe mode. */
  plainGraphics: boolean;
  /**
   * Ends the browser when the program falls, which alone holds the other end of a pipe: whoever takes the port after it
   * would be told all that the window goes on to say (decision 0037).
   */
  tied: boolean;
}): string[] => [
  `--app=${options.origin}/`,
  `--user-data-dir=${options.profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-mode',
  ...networkArguments(options.origin),
  '--disable-sync',
  '--disable-features=Translate',
  '--lang=fi',
  ...(options.tied ? ['--remote-debugging-pipe'] : []),
  ...(options.plainGraphics ? ['--disable-gpu'] : []),
  // Without it Chromium warns her of `--host-resolver-rules`, which might also lead her astray.
  '--test-type',
  ...(options.asRoot ? ['--no-sandbox'] : []),
];

/** A browser that was open already takes the new window over, and the one we started ends at once. */
const HANDED_OVER_MS = 5000;

/** Signals by which a browser is told to end; by others it falls, or is ended by force. */
const TOLD_TO_END: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGHUP'];
/** From here on the exit codes of Windows tell of a crash. */
const WINDOWS_CRASH = 0xc000_0000;

export type WindowEnd = 'closed' | 'handed-over' | 'failed' | 'crashed';

/** How a window is opened. */
export type WindowWish = { plainGraphics: boolean };

export type AppWindow = { ended: Promise<WindowEnd>; close: () => void };

const closeGently = (child: ChildProcess) => {
  if (process.platform === 'win32' && child.pid !== undefined)
    // Without /F: the window is asked to close, as by the user.
    spawnSync('taskkill', ['/PID', String(child.pid)], { stdio: 'ignore' });
  else child.kill('SIGTERM');
};

/** Opens the program as a window of `browser`, with a profile of its own. */
export const openAppWindow = (
  browser: string,
  window: { origin: string; profile: string; plainGraphics: boolean },
): AppWindow => {
  try {
    seedProfile(window.profile, window.origin);
  } catch (error) {
    // A full disk: the browser opens what is there.
    console.error('browser profile,', String(error));
  }
  const started = Date.now();
  // It is not known whether a snap is let have the pipe, and without it a browser that is to have one does not open.
  const how = { asRoot: runningAsRoot(), tied: !isSnap(browser) };
  const child = spawn(browser, appWindowArguments({ ...window, ...how }), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // Ctrl+C in the terminal is for the program: it closes the window once that has written what is unsaved.
    detached: process.platform !== 'win32',
  });
  // Nothing is said over it. That the browser has ended is told by its exit.
  for (const pipe of child.stdio) pipe?.on('error', () => undefined);
  const ended = new Promise<WindowEnd>((resolve) => {
    child.on('error', () => {
      resolve('failed');
    });
    child.on('exit', (code, signal) => {
      const soon = Date.now() - started < HANDED_OVER_MS;
      const isTold = signal === null || TOLD_TO_END.includes(signal);
      if (!isTold || (code ?? 0) >= WINDOWS_CRASH) resolve('crashed');
      else if (code !== 0 && code !== null && soon) resolve('failed');
      else resolve(soon && code === 0 ? 'handed-over' : 'closed');
    });
  });
  return {
    ended,
    close: () => {
      closeGently(child);
    },
  };
};
