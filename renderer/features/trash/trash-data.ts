import { groupBy } from '#shared/lib/group-by.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { fold } from '#shared/text/fold.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import { TRASH_DAYS, type TrashEntry } from '#renderer/data/trash/office-trash.ts';
import { readRecordWords } from '#renderer/data/history/record-words.ts';

/** A line of the trash. */
export type TrashRow = TrashEntry & {
  id: string;
  name: string;
  kind: string;
  /** What went with it, kind by kind, with the names that there are. */
  held: { kinds: string; count: number; names: string[] }[];
  /** The day on which it goes for good, at the first start of the program from then on. */
  goesOn: CalendarDate;
};

export type TrashFilter = { words: string; table: string | null };

/** What lies in the trash, in words, the latest first. */
export async function readTrash(office: Office, language: Language): Promise<TrashRow[]> {
  return await inWords(office, await office.trash.entries(), language);
}

/** The line of the trash that a record is in, its own or that of what it is part of; null where it is not there. */
export async function readTrashRow(
  office: Office,
  { table, id }: { table: string; id: string },
  language: Language,
): Promise<TrashRow | null> {
  const entry = await office.trash.entryOf(table, id);
  const [row] = await inWords(office, entry ? [entry] : [], language);
  return row ?? null;
}

async function inWords(
  office: Office,
  entries: readonly TrashEntry[],
  language: Language,
): Promise<TrashRow[]> {
  const words = await readRecordWords(
    office,
    entries.flatMap((entry) => [entry, ...entry.parts]),
    language,
  );
  const held = ({ parts }: TrashEntry) =>
    [...groupBy(parts, ({ table }) => table)].map(([table, own]) => ({
      kinds: words.kinds(table),
      count: own.length,
      names: own.map(({ row }) => words.name(table, row)).filter(Boolean),
    }));
  return entries.map((entry) => ({
    ...entry,
    id: entry.row.id,
    name: words.name(entry.table, entry.row),
    kind: words.kind(entry.table),
    held: held(entry),
    goesOn: addDays(dayInFinland(new Date(entry.deletedAt)), TRASH_DAYS),
  }));
}

/** The names of what went with a record in which a word of the search stands. */
export function heldNames({ held }: TrashRow, words: string): string[] {
  const sought = soughtIn(words);
  if (sought.length === 0) return [];
  return held
    .flatMap(({ names }) => names)
    .filter((name) => {
      const text = fold(name);
      return sought.every((word) => text.includes(word));
    });
}

const soughtIn = (words: string) => fold(words).split(/\s+/u).filter(Boolean);

/**
 * The rows of a kind in whose name or kind, or in the name of something that went with it, every word stands, however it
 * is spelled.
 */
export function filterTrash(rows: readonly TrashRow[], { words, table }: TrashFilter): TrashRow[] {
  const sought = soughtIn(words);
  return rows.filter((row) => {
    if (table !== null && row.table !== table) return false;
    const text = fold(`${row.name} ${row.kind}`);
    return sought.every((word) => text.includes(word)) || heldNames(row, words).length > 0;
  });
}
