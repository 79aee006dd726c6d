import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate, Moment } from '#shared/lib/calendar-date.ts';
import type { ChangeRow } from '#shared/records/change.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import { isHeld } from '#shared/meetings/meeting-series.ts';
import { readRecordWords } from '#renderer/data/history/record-words.ts';
import type { Office } from '#renderer/data/office.ts';
import { findShown, recordAddress, type ShownRecord } from '#renderer/common/record-address.ts';
import type { Address } from '#renderer/ui/address.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import { isTable } from '#shared/schema/tables.ts';
import { readDeadlines } from './home-data.ts';

/** Of so many acts the records are looked for, and so many records are told. */
const ACTS = 40;
const RECORDS = 5;
const DOCUMENTS = 3;

/** A record that was worked on: what it is, when that was, and who did it where that was somebody else. */
export type LatestRow = {
  kind: string;
  name: string;
  href: Address;
  at: Moment;
  by: string | null;
};

/** The records that were worked on last, newest first, one of an act: of a part, the record that shows it. */
export async function readLatest(office: Office, language: Language): Promise<LatestRow[]> {
  const { personName: me } = await office.preferences();
  const found = new Map<string, ShownRecord & Pick<LatestRow, 'at' | 'by'>>();
  for (const { act, changes } of await office.latestChanges(ACTS)) {
    const shown = await shownOf(office, changes);
    if (!shown || found.has(shown.row.id)) continue;
    const by = act.person === undefined || act.person === me ? null : act.person;
    found.set(shown.row.id, { ...shown, at: act.at, by });
    if (found.size === RECORDS) break;
  }
  const records = [...found.values()];
  const words = await readRecordWords(office, records, language);
  return records.map(({ table, row, address, at, by }) => {
    const kind = words.kind(table);
    return { kind, name: words.name(table, row) || kind, href: address, at, by };
  });
}

/** The documents that were made last, newest first. */
export async function readLatestDocuments({ read }: Office): Promise<MadeDocument[]> {
  const made = await read.madeDocuments.filter(({ fileName }) => fileName !== '').toArray();
  return made.sort((a, b) => compareCodeUnits(b.createdAt, a.createdAt)).slice(0, DOCUMENTS);
}

/** The record that shows the first of `changes` that any does; documents that were made are told apart. */
async function shownOf(office: Office, changes: readonly ChangeRow[]): Promise<ShownRecord | null> {
  for (const { table, recordId } of changes) {
    const row =
      isTable(table) && table !== 'madeDocuments'
        ? await office.read[table].get(recordId)
        : undefined;
    const shown = row && (await findShown(office, table, row));
    if (shown) return shown;
  }
  return null;
}

/** A day that went by: of a task, of a deadline with nothing sent, of a meeting that nobody marked as held. */
export type PassedRow = {
  kind: 'task' | 'deadline' | 'meeting';
  id: string;
  day: CalendarDate;
} & Pick<LatestRow, 'name' | 'href'>;

/** What went by since the day on which something was last done, that day included; null where there was none before `today`. */
export async function readPassed(
  office: Office,
  today: CalendarDate,
  language: Language,
): Promise<{ since: CalendarDate; rows: PassedRow[] } | null> {
  const since = await office.lastDayBefore(today);
  if (since === undefined) return null;
  const { read } = office;
  const isPassed = (day: CalendarDate) => day >= since && day < today;
  const [tasks, deadlines, meetings] = await Promise.all([
    read.tasks.where('dueOn').between(since, today, true, false).toArray(),
    readDeadlines(office, today),
    read.meetings.toArray(),
  ]);
  const passed = [
    ...tasks
      .filter(({ doneOn }) => doneOn === undefined)
      .map((row) => ({ kind: 'task', table: 'tasks', row, day: row.dueOn ?? since }) as const),
    ...deadlines.map(
      ({ deadline: { obligation: row, dueOn: day } }) =>
        ({ kind: 'deadline', table: 'obligations', row, day }) as const,
    ),
    ...meetings
      .filter((meeting) => meeting.state !== 'cancelled' && !isHeld(meeting))
      .map((row) => ({ kind: 'meeting', table: 'meetings', row, day: row.day }) as const),
  ].filter(({ day }) => isPassed(day));
  const words = await readRecordWords(office, passed, language);
  const rows = passed.flatMap(({ kind, table, row, day }) => {
    const href = recordAddress(table, row);
    return href === null ? [] : [{ kind, id: row.id, day, href, name: words.name(table, row) }];
  });
  return { since, rows: rows.sort((a, b) => compareCodeUnits(b.day, a.day)) };
}
