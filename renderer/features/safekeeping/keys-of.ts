import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import type { BackupKeys } from '#renderer/data/restore/recover-backup.ts';
import type { Platform } from '#renderer/platform/platform.ts';

/** The keys that are kept on this machine, with its locked one or in the place of that the one of another machine; none where it keeps nothing or did not answer. */
export async function keysOf(
  platform: Pick<Platform, 'keptIdentities'>,
  kept: Kept | null,
  wrappedKey: string | null = null,
): Promise<BackupKeys['kept']> {
  const identities = await platform.keptIdentities();
  return {
    identities: identities.ok ? identities.value : [],
    wrappedKey: wrappedKey ?? kept?.wrappedKey ?? null,
  };
}
