import { TRASH_DAYS } from '#renderer/data/trash/office-trash.ts';
import type { Office } from '#renderer/data/office.ts';

/** After the start: the first screen comes first. */
const DELAY_MS = 10_000;

/** Lets what was removed long ago go for good, some time after the start. */
export function forgetOld(office: Pick<Office, 'purge' | 'advanceRetentionClock'>): void {
  setTimeout(() => {
    // What fails (the window is closing) is done at the next start.
    forget(office).catch(() => undefined);
  }, DELAY_MS);
}

async function forget({
  purge,
  advanceRetentionClock,
}: Pick<Office, 'purge' | 'advanceRetentionClock'>): Promise<void> {
  const now = Date.parse(await advanceRetentionClock());
  await purge({ olderThan: new Date(now - TRASH_DAYS * 24 * 3600 * 1000).toISOString() });
}
