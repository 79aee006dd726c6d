import type { KeptBackup } from './safekeeping.ts';

/** Fewer than this part of what was there is not what a day's work takes away. */
const FAR_FEWER = 0.5;
/** An office with fewer records than this is only being begun, or tried. */
const FEW = 20;
/** After so long the office is as it is: what was taken away was meant. In milliseconds. */
const BELIEVED_AFTER = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether a backup holds far fewer records than the newest one that is not suspicious itself: then the database may have
 * been emptied behind the program's back, and this backup must make no older one go. What stays so for a month is
 * believed.
 *
 * In: records by table and when it was made; the backups before it, newest first. Without counts nothing is suspected.
 */
export function isFarFewer(
  made: { counts: Record<string, number>; createdAt: string },
  before: readonly Pick<KeptBackup, 'counts' | 'createdAt' | 'suspicious'>[],
): boolean {
  const trusted = before.find(({ counts, suspicious }) => counts && suspicious !== true);
  if (trusted?.counts === undefined) return false;
  const age = Date.parse(made.createdAt) - Date.parse(trusted.createdAt);
  if (age > BELIEVED_AFTER) return false;
  const then = total(trusted.counts);
  return then >= FEW && total(made.counts) < then * FAR_FEWER;
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
