import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBounded } from './run-bounded.ts';

const NAMES: Partial<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * Electron's binary, where it is: in the folder that `ELECTRON_OVERRIDE_DIST_PATH` names, else in its package. The
 * package itself is never imported here, since importing it downloads.
 */
export const findElectron = (
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => {
  const inPackage = join(root, 'node_modules/electron');
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = NAMES[process.platform] ?? 'electron';
  if (override !== undefined) {
    const path = join(override, name);
    return existsSync(path) ? path : undefined;
  }
  try {
    // Written last, so a fetch that was cut off leaves none.
    const path = join(inPackage, 'dist', readFileSync(join(inPackage, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

const bytesIn = (folder: string): number => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
};

/** Nothing has come for so long: no network, or one that swallows the request. */
const IDLE_MS = 20_000;
/** Leaves time to build and to open within five minutes of a fresh clone. */
const TOTAL_MS = 150_000;

/** Tries once to fetch the binary. Never waits longer than the bounds above, and leaves nothing running. */
export const fetchElectron = async (root: string): Promise<boolean> => {
  const script = join(root, 'node_modules/electron/install.js');
  if (!existsSync(script)) return false;
  const arrivals = mkdtempSync(join(tmpdir(), 'office-electron-'));
  try {
    return await runBounded({
      script,
      // Where the download grows, so that a slow one is told from none.
      env: { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals },
      progress: () => bytesIn(arrivals) + bytesIn(join(root, 'node_modules/electron/dist')),
      idleMs: IDLE_MS,
      totalMs: TOTAL_MS,
    });
  } finally {
    rmSync(arrivals, { recursive: true, force: true, maxRetries: 3 });
  }
};
