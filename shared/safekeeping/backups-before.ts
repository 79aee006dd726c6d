import type { Moment } from '../lib/calendar-date.ts';
import type { KeptBackup } from './safekeeping.ts';

/**
 * Which backups may hold what was erased at `erasedAt`: those made before and not cleaned since. In: the moment of the
 * erasure, now, and all backups, the newest first as they were made. One that was made before another of before is one
 * itself, whatever the clock said; what is dated in the future tells nothing, and is one too. Another office's are none.
 */
export function backupsBefore(
  erasedAt: Moment,
  now: Moment,
  backups: readonly KeptBackup[],
): KeptBackup[] {
  const own = backups.filter(({ foreign }) => foreign !== true);
  const firstBefore = own.findIndex(({ createdAt }) => createdAt < erasedAt);
  return own.filter(
    ({ createdAt, cleanedAt = '' }, index) =>
      cleanedAt < erasedAt && (createdAt > now || (firstBefore >= 0 && index >= firstBefore)),
  );
}
