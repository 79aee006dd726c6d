import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../browser-host/find-browser.ts';
import { runCommand } from './run-command.ts';

/** Whether a program is on the path. */
export const hasProgram = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** By which LibreOffice is told what to do: of the system's own Python. */
const UNO = '/usr/lib/python3/dist-packages/uno.py';
const FONTS = '/usr/share/fonts/truetype';

/** What the tests need of the machine besides Node, by the names of Debian's packages. */
const NEEDS: { name: string; here: () => boolean }[] = [
  {
    name: 'chromium',
    here: () => findBrowser() !== undefined,
  },
  { name: 'libreoffice-writer-nogui', here: () => hasProgram('soffice') },
  { name: 'python3-uno', here: () => process.platform !== 'linux' || existsSync(UNO) },
  { name: 'poppler-utils', here: () => hasProgram('pdftotext') },
  // Opens our backups, and makes what we open.
  { name: 'age', here: () => hasProgram('age') },
  // The widths of Calibri, which the documents are set in, and of Arial.
  {
    name: 'fonts-crosextra-carlito',
    here: () => process.platform !== 'linux' || existsSync(join(FONTS, 'crosextra')),
  },
  {
    name: 'fonts-liberation',
    here: () =>
      process.platform !== 'linux' ||
      ['liberation', 'liberation2'].some((folder) => existsSync(join(FONTS, folder))),
  },
];

const missing = () => NEEDS.filter(({ here }) => !here()).map(({ name }) => name);

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasProgram('apt-get');

/** Never asks, and waits only so long for another installation. */
const APT = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=2'];

/** Installs what is missing where that is possible, and says what to install elsewhere. */
export const ensureSystemPackages = async () => {
  const names = missing();
  if (names.length === 0) return;
  if (canInstall()) {
    console.log(`Installing with apt-get: ${names.join(' ')}`);
    const how = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 8 * 60_000 };
    const updated = await runCommand('apt-get', ['update', ...APT], how);
    const installed = await runCommand(
      'apt-get',
      ['install', ...APT, '--no-install-recommends', ...names],
      how,
    );
    if (!installed.ok) console.log(`${updated.output}\n${installed.output}`);
  }
  const still = missing();
  if (still.length > 0)
    console.log(
      `Missing on this machine: ${still.join(', ')} (the names of Debian's packages). Please install:\n` +
        '  Debian, Ubuntu: sudo apt-get install ' +
        `${still.join(' ')}\n` +
        '  Windows, macOS: Chrome or Edge, LibreOffice, Poppler\n' +
        'What needs them fails or is skipped below.',
    );
};
