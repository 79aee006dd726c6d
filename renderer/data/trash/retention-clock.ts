import type { Moment } from '#shared/lib/calendar-date.ts';
import type { OfficeDatabase } from '../database.ts';

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** The moment that what is old is reckoned from: see `Office.advanceRetentionClock`. */
export async function advanceRetentionClock(db: OfficeDatabase, now: Date): Promise<Moment> {
  return await db.transaction('rw', db.meta, async () => {
    const before = (await db.meta.get('reckonedFrom'))?.value;
    const latest = typeof before === 'string' ? Date.parse(before) + WEEK_MS : Infinity;
    const value = new Date(Math.min(now.getTime(), latest)).toISOString();
    await db.meta.put({ key: 'reckonedFrom', value });
    return value;
  });
}
