import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Why `npm ci` is needed in `root`, or undefined when what is installed is what the lock file says. Compares content,
 * not times: npm leaves in `node_modules/.package-lock.json` what it has installed.
 */
export const whyInstall = (root) => {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (lock?.packages === undefined) return 'package-lock.json cannot be read';
  if (installed?.packages === undefined) return 'nothing is installed';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    // Optional packages are those of other platforms, as a rule.
    if (path === '' || wanted.link || wanted.optional) continue;
    const found = installed.packages[path];
    if (found?.version !== wanted.version || found.integrity !== wanted.integrity)
      return `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${wanted.version} is not installed`;
    if (!existsSync(join(root, path, 'package.json'))) return `${path} is gone`;
  }
  return undefined;
};

/** npm as this machine has it: the one that runs us, else the one on the path. */
const npm = () => {
  const own = process.env.npm_execpath;
  if (own !== undefined && /\.[cm]?js$/.test(own) && existsSync(own))
    return { command: process.execPath, before: [own], shell: false };
  // npm is a .cmd file on Windows, which only a shell can run.
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', before: [], shell: windows };
};

/** Runs `npm ci` in `root` when something is missing. Ends the program with a sentence when that fails. */
export const ensureInstalled = (root) => {
  const why = whyInstall(root);
  if (why === undefined) return;
  process.stdout.write(`Asennetaan kirjastot (npm ci) – installing packages: ${why}\n`);
  const { command, before, shell } = npm();
  const done = spawnSync(
    command,
    [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      // The binary is fetched later, within a time limit.
      env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    },
  );
  if (done.status === 0 && whyInstall(root) === undefined) return;
  process.stderr.write(
    'Kirjastoja ei voitu asentaa. Tarkista verkkoyhteys ja yritä uudelleen.\n' +
      'The packages could not be installed. Check the network connection and try again.\n',
  );
  process.exit(1);
};
