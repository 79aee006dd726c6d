import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import type { Locked } from '#renderer/session/safekeeping.ts';

/** This office's backups that no kept key opens; null where there are none. Another office has its own keys. */
export function lockedIn({ backups }: Pick<Kept, 'backups'>): Locked | null {
  const dates = backups
    .filter(({ foreign, opensWith }) => foreign !== true && opensWith === 'nothing-kept')
    .map(({ createdAt }) => createdAt)
    .sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { count: dates.length, first, last };
}
