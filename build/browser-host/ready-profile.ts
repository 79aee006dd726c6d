import { join } from 'node:path';
import { cutTornLogs } from '#electron/safekeeping/cut-torn-logs.ts';
import { thisMachine } from '#electron/safekeeping/machine.ts';

/** Makes the database in a browser's profile ready to be opened, whatever the end of the last run left of it. */
export async function readyProfile(profile: string): Promise<void> {
  const done = await cutTornLogs(join(profile, 'Default', 'IndexedDB'), thisMachine);
  for (const line of done) console.error('database files,', line);
}
