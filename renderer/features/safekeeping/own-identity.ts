import { recipientOf } from '#shared/backup/encryption.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, type Result, ok } from '#shared/lib/result.ts';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import type { Platform } from '#renderer/platform/platform.ts';

/** The machine's own key, asked for only when it is printed, saved or wrapped. */
export async function ownIdentity(
  platform: Pick<Platform, 'keptIdentities'>,
  { recipient }: Pick<Kept, 'recipient'>,
): Promise<Result<string, ShellFailure>> {
  const kept = await platform.keptIdentities();
  if (!kept.ok) return kept;
  for (const identity of kept.value) {
    if ((await recipientOf(identity)) === recipient) return ok(identity);
  }
  return fail('unexpected');
}
