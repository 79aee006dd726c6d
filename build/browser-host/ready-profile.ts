import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cutTornLogs } from '#electron/safekeeping/cut-torn-logs.ts';
import { thisMachine } from '#electron/safekeeping/machine.ts';

/**
 * What a page of this origin can leave in a profile to be run in the place of the program's own files: workers that answer
 * for the server, with the files they keep, and files that the browser need not ask for again. The program has no such
 * worker, and its files come from this very machine.
 */
const SERVED_BY_THE_BROWSER = ['Service Worker', 'Cache', 'Code Cache'];

/**
 * Makes a browser's profile ready to be opened, whatever the last run left of its database, and whoever once answered at
 * the program's address: what is run is what the server gives now (decision 0037).
 */
export async function readyProfile(profile: string): Promise<void> {
  const inProfile = (name: string) => join(profile, 'Default', name);
  for (const name of SERVED_BY_THE_BROWSER)
    await rm(inProfile(name), { recursive: true, force: true }).catch((error: unknown) => {
      console.error('browser profile,', error);
    });
  const done = await cutTornLogs(inProfile('IndexedDB'), thisMachine);
  for (const line of done) console.error('database files,', line);
}
