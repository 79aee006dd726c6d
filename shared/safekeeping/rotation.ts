import { addDays } from '../lib/add-days.ts';
import { dayInFinland, type CalendarDate } from '../lib/calendar-date.ts';
import { newestFirst } from './newest-first.ts';
import type { KeptBackup } from './safekeeping.ts';

/** How many days, weeks and months with a backup keep one, beyond today and yesterday. */
export type RotationLimits = { daily: number; weekly: number; monthly: number };

const LIMITS: RotationLimits = { daily: 14, weekly: 8, monthly: 24 };

type Rotated = Pick<KeptBackup, 'id' | 'createdAt' | 'mark' | 'pinned' | 'suspicious'>;

/**
 * Which backups are to go: all but those of today and yesterday, then the last of each of 14 days, 8 weeks and 24 months
 * that have one (Anki's scheme). Days are Finnish ones, weeks begin on Monday.
 *
 * Slots are counted by the backups that are there and not by their age, so that a clock set ahead lets none of them all go
 * at once; what is dated in the future stays, so that a clock set back lets none go at all. Pinned ones neither go nor take
 * a slot. Where the newest holds far less than it should, nothing goes; suspicious ones never take the slot of a good one.
 * The newest is the one that was made last (`newestFirst`), which a clock that was set back dates among the old ones, and
 * the one that is dated last.
 *
 * In: now, and the backups of one place in any order. Out: ids.
 */
export function backupsToLetGo(
  now: Date,
  backups: readonly Rotated[],
  limits: RotationLimits = LIMITS,
): string[] {
  if (Number.isNaN(now.getTime())) return [];
  const dated = backups
    .filter(({ createdAt }) => !Number.isNaN(Date.parse(createdAt)))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  if ([lastMade(dated), dated[0]].some((newest) => newest?.suspicious === true)) return [];
  const yesterday = addDays(dayInFinland(now), -1);
  const thinned = (some: Rotated[]) => thin(some, yesterday, limits);
  const unpinned = dated.filter(({ pinned }) => !pinned);
  return [
    ...thinned(unpinned.filter(({ suspicious }) => suspicious !== true)),
    ...thinned(unpinned.filter(({ suspicious }) => suspicious === true)),
  ];
}

function lastMade(backups: readonly Rotated[]): Rotated | undefined {
  return newestFirst(backups, (one) => one)[0];
}

/** By date, the latest first: each keeps the first free slot that is its own, or goes. The one made last always stays. */
function thin(backups: readonly Rotated[], yesterday: CalendarDate, limits: RotationLimits) {
  const last = lastMade(backups);
  const left = { ...limits };
  const seen = new Set<string>();
  return backups.flatMap(({ id, createdAt }) => {
    const day = dayInFinland(new Date(createdAt));
    const slots = [
      ['daily', day],
      ['weekly', `week of ${mondayOf(day)}`],
      ['monthly', day.slice(0, 7)],
    ] as const;
    const slot = slots.find(([kind, name]) => left[kind] > 0 && !seen.has(name));
    const isRecent = day >= yesterday || id === last?.id;
    if (!isRecent && slot === undefined) return [id];
    for (const [, name] of slots) seen.add(name);
    if (!isRecent && slot) left[slot[0]] -= 1;
    return [];
  });
}

function mondayOf(day: CalendarDate): CalendarDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
