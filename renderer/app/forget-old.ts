import { BIN_DAYS } from '#renderer/data/office-bin.ts';
import type { Office } from '#renderer/data/office.ts';

/** After the start: the first screen comes first. */
const DELAY_MS = 10_000;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Lets what was removed long ago go for good, some time after the start. The days are reckoned from the last use where the
 * clock is later: one that runs months ahead would empty the trash at once.
 */
export function forgetOld(office: Pick<Office, 'purge' | 'lastUsed'>): void {
  setTimeout(() => {
    // What fails (the window is closing) is done at the next start.
    forget(office).catch(() => undefined);
  }, DELAY_MS);
}

async function forget({ purge, lastUsed }: Pick<Office, 'purge' | 'lastUsed'>): Promise<void> {
  const last = await lastUsed();
  if (last === null) return;
  const now = Math.min(Date.now(), Date.parse(last) + DAY_MS);
  await purge({ olderThan: new Date(now - BIN_DAYS * DAY_MS).toISOString() });
}
