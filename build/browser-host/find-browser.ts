import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** In order of preference where several are there. All three are Chromium, so all open app windows. */
const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

type Machine = {
  platform: string;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
};

/** Where a Chromium, Chrome or Edge may be on this machine, best first. */
export const browserCandidates = ({ platform, home, env }: Machine): string[] => {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return WINDOWS.flatMap((parts) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, ...parts)),
    );
  }
  if (platform === 'darwin')
    return MAC.flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))];
  for (const folder of ['/usr/bin', '/usr/local/bin', '/snap/bin'])
    if (!folders.includes(folder)) folders.push(folder);
  return NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};

const canRun = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser to open the window in, or undefined. `preferred` is the one that was used before: its profile holds the
 * data, so it is kept even where a better one has appeared.
 */
export const findBrowser = (
  machine: Machine = { platform: process.platform, home: homedir(), env: process.env },
  preferred?: string,
  exists: (path: string) => boolean = canRun,
): string | undefined =>
  [...(preferred === undefined ? [] : [preferred]), ...browserCandidates(machine)].find(exists);
