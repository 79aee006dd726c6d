import { spawn } from 'node:child_process';
import { win32 } from 'node:path';

type Machine = { platform: string; env: Readonly<Record<string, string | undefined>> };

/** The system's own opener, which knows her browser and her mail program; no shell reads the address. */
const openerOf = (
  url: string,
  { platform, env }: Machine,
): readonly [program: string, ...args: string[]] => {
  // A mail's address may hold quotes, which the command line of the next program would take for its own.
  const address = url.replace(/[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu, (sign) =>
    sign === "'" ? '%27' : encodeURIComponent(sign),
  );
  if (platform === 'win32') {
    const system = win32.join(env['SystemRoot'] ?? 'C:\\Windows', 'System32');
    return [win32.join(system, 'rundll32.exe'), 'url.dll,FileProtocolHandler', address];
  }
  return platform === 'darwin' ? ['/usr/bin/open', address] : ['xdg-open', address];
};

/** Some openers stay until the browser that they started is closed; one that fails says so soon. */
const STAYS_AFTER = 5000;

/** Starts a program that outlives this one. Resolves to whether it started and did not fail within `patience`. */
const start = (program: string, args: readonly string[], patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true });
    const stays = setTimeout(() => {
      resolve(true);
    }, patience);
    const end = (started: boolean) => {
      clearTimeout(stays);
      resolve(started);
    };
    child.on('error', () => {
      end(false);
    });
    child.on('exit', (code) => {
      end(code === 0);
    });
    child.unref();
  });

/**
 * Opens an address that `outgoingLink` has let through with the machine's own programs, never in the office's profile.
 * Resolves to whether one opened it.
 */
export const openOutside = (
  url: string,
  {
    machine = process,
    run = start,
    patience = STAYS_AFTER,
  }: { machine?: Machine; run?: typeof start; patience?: number } = {},
): Promise<boolean> => {
  const [program, ...args] = openerOf(url, machine);
  return run(program, args, patience);
};
