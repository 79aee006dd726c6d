import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import type { BackupKeys } from '#renderer/data/recover-backup.ts';

/** This machine's keys out of what the shell keeps, or in the place of its locked one that of another machine; none where it keeps nothing or did not answer. */
export function keysOf(kept: Kept | null, wrappedKey: string | null = null): BackupKeys['kept'] {
  return {
    identity: kept?.identity ?? null,
    wrappedKey: wrappedKey ?? kept?.wrappedKey ?? null,
  };
}
