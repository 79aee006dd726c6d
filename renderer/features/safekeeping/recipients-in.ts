import type { Kept } from '#shared/safekeeping/safekeeping.ts';

/** Who can open what is made from now on: the office's own key, and the second one; nobody where there is no key yet. */
export function recipientsIn({
  recipient,
  secondRecipient,
}: Pick<Kept, 'recipient' | 'secondRecipient'>): string[] {
  return [recipient, secondRecipient].flatMap((one) => one ?? []);
}
