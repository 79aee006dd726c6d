import { recipientOf } from '#shared/backup/encryption.ts';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';

/** Who can open what is made from now on: the office's own key, and the second one; nobody where there is no key yet. */
export async function recipientsIn({
  identity,
  secondRecipient,
}: Pick<Kept, 'identity' | 'secondRecipient'>): Promise<string[]> {
  const own = identity === null ? null : await recipientOf(identity);
  return [own, secondRecipient].flatMap((one) => one ?? []);
}
