import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { findBrowser } from '../browser-host/find-browser.ts';
import { readyProfile } from '../browser-host/ready-profile.ts';
import { projectRoot } from '../project-root.ts';

/** What a trial of kills of the window found. `lost` names accepted acts that were not there after the kill. */
export type WindowTrial = {
  kills: number;
  accepted: number;
  lost: string[];
  /** Of these, those accepted more than a second before the kill. */
  lostOlderThanASecond: string[];
  /** Times that the database did not open. */
  notOpened: string[];
};

/** So long a browser may take to open and look, on a machine that is busy. Milliseconds. */
const PATIENCE = 60_000;
const SECOND = 1000;

/** What an act leaves in the log of LevelDB that was stopped after its first bytes: the head of a piece of 300 bytes. */
const TORN = Uint8Array.of(1, 2, 3, 4, 44, 1, 1, 0, 0, 0);

/**
 * Kills (SIGKILL, the whole group of processes) a real browser so many times at moments of its own while its window
 * writes into the office's database, makes its files ready as the start of the program does, opens it again and looks
 * whether each act that was accepted is there. A kill seldom falls into the middle of a write: each leaves one more
 * half record, as such a kill would.
 */
export async function killWindow({
  profile,
  kills,
  plant = '',
  readies = true,
  random = Math.random,
  onStep,
}: {
  /** A folder that nothing else uses. */
  profile: string;
  kills: number;
  plant?: string;
  /** Without it half records stay in the database's files: the hole that the trial must find. */
  readies?: boolean;
  random?: () => number;
  /** Hears of each start: which, and of how many. */
  onStep?: (at: number, of: number) => void;
}): Promise<WindowTrial> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('There is no Chromium, Chrome or Edge');
  const accepted = new Map<string, number>();
  const trial: WindowTrial = {
    kills: 0,
    accepted: 0,
    lost: [],
    lostOlderThanASecond: [],
    notOpened: [],
  };
  let onFound: (names: string[] | null) => void = () => undefined;
  let killedAt = 0;
  const script = await pageScript();
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(
        isScript
          ? script
          : '<!doctype html><title>trial</title><script type="module" src="/page.js"></script>',
      );
      return;
    }
    void bodyOf(request).then((body) => {
      response.end();
      if (request.url === '/accepted') accepted.set(String(body), Date.now());
      if (request.url === '/found') onFound(body as string[]);
      if (request.url === '/failed') {
        trial.notOpened.push(String(body));
        onFound(null);
      }
    });
  });
  // One origin for all starts, so that they find the same database.
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

  try {
    // Once more than it is killed: the last start only looks.
    for (let start = 0; start <= kills; start += 1) {
      onStep?.(start, kills);
      const child = spawn(
        browser,
        [
          '--headless',
          `--user-data-dir=${profile}`,
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-gpu',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          `http://127.0.0.1:${String(port)}/?plant=${plant}`,
        ],
        { detached: true, stdio: 'ignore' },
      );
      const found = await new Promise<string[] | null>((resolve) => {
        onFound = resolve;
        setTimeout(() => {
          resolve(null);
        }, PATIENCE).unref();
      });
      if (found === null) trial.notOpened.push(`start ${String(start)}`);
      else {
        const there = new Set(found);
        // All that was ever accepted: a browser may throw away a database that it takes for broken, with all that is in it.
        for (const [name, at] of accepted) {
          if (there.has(name)) continue;
          accepted.delete(name);
          trial.lost.push(name);
          if (at < killedAt - SECOND) trial.lostOlderThanASecond.push(name);
        }
        trial.accepted = accepted.size + trial.lost.length;
      }
      if (start < kills) await pause(100 + random() * 1500);
      killedAt = Date.now();
      // Never without its own number: 0 would be the trial itself.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      if (start < kills) trial.kills += 1;
      // What was still on its way to the server when the window died was accepted too.
      await pause(100);
      const databases = join(profile, 'Default', 'IndexedDB');
      for (const file of readdirSync(databases, { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.log')) appendFileSync(join(databases, file), TORN);
      }
      if (readies) await readyProfile(profile);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return trial;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  try {
    for await (const piece of request) text += String(piece);
    return JSON.parse(text);
  } catch {
    // The window was killed while it told.
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function pageScript(): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: join(projectRoot, 'renderer/testing/killed-window-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The page was not built');
  return output.output[0].code;
}
