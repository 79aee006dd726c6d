import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { byStamp } from '#shared/records/stamp.ts';
import type { ActRow } from '#shared/records/change.ts';
import type { OfficeDatabase } from '../database.ts';
import type { HistoryEntry } from './record-history.ts';

/** Of an act that changed more, so many of its changes tell what it was about. */
const MOST_CHANGES = 20;

/** The latest `count` acts that stand, newest first, each with some of its changes: what was taken back is not among them. */
export async function latestChanges(db: OfficeDatabase, count: number): Promise<HistoryEntry[]> {
  return await db.transaction('r', [db.acts, db.changes], async () => {
    const undone = new Set<string>();
    const settled = new Set<string>();
    const standing: ActRow[] = [];
    await db.acts
      .orderBy('seq')
      .reverse()
      .until(() => standing.length >= count)
      .each((act) => {
        const { id, reverses, kind } = act;
        if (reverses === undefined) {
          if (!undone.has(id)) standing.push(act);
        } else if (!settled.has(reverses)) {
          settled.add(reverses);
          if (kind === 'undo') undone.add(reverses);
        }
      });
    const changes = await Promise.all(
      standing.map(({ id }) => db.changes.where('actId').equals(id).limit(MOST_CHANGES).toArray()),
    );
    return standing.map((act, at) => ({ act, changes: (changes[at] ?? []).sort(byStamp) }));
  });
}

/** The latest day before `today` on which something was done, by the office's clock; undefined where there is none. */
export async function lastDayBefore(
  db: OfficeDatabase,
  today: CalendarDate,
): Promise<CalendarDate | undefined> {
  const dayOf = ({ at }: ActRow) => dayInFinland(new Date(at));
  const found = await db.acts
    .orderBy('seq')
    .reverse()
    .filter((act) => dayOf(act) < today)
    .first();
  return found && dayOf(found);
}
