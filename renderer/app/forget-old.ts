import { BIN_DAYS } from '#renderer/data/office-bin.ts';
import type { Office } from '#renderer/data/office.ts';

/** After the start: the first screen comes first. */
const DELAY_MS = 10_000;

/** Lets what was removed long ago go for good, some time after the start. */
export function forgetOld(office: Pick<Office, 'purge'>): void {
  setTimeout(() => {
    const olderThan = new Date(Date.now() - BIN_DAYS * 24 * 3600 * 1000).toISOString();
    // What fails (the window is closing) is done at the next start.
    office.purge({ olderThan }).catch(() => undefined);
  }, DELAY_MS);
}
