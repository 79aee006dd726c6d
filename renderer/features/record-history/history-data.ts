import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland, type CalendarDate, type Moment } from '#shared/lib/calendar-date.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { asItWas } from '#shared/records/as-it-was.ts';
import type { ActRow, ChangeRow } from '#shared/records/change.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { readRecordWords, type RecordWords } from '#renderer/data/history/record-words.ts';
import { isSilent } from '#shared/records/silent-fields.ts';
import { byStamp } from '#shared/records/stamp.ts';
import type { Address } from '#renderer/ui/address.ts';
import { findRecordAddress } from '#renderer/common/record-address.ts';

/** One record's change in an act: of the record itself, or of one of its parts. */
export type HistoryChange = {
  table: string;
  id: string;
  op: ChangeRow['op'];
  /** What the part is, in words; nothing for the record itself. */
  part: { kind: string; name: string } | null;
  fields: FieldChange[];
};

/**
 * A field with its value before and after an act, and now. `then` is the record before the act; null where it cannot be had
 * back.
 */
export type FieldChange = {
  field: string;
  before: unknown;
  after: unknown;
  now: unknown;
  then: StoredRow | null;
};

export type HistoryAct = Pick<ActRow, 'id' | 'at' | 'name' | 'facts' | 'kind'> & {
  /** Who did it, where that was somebody else than who sits here. */
  by: string | null;
  changes: HistoryChange[];
};

export type RecordHistoryPage = {
  table: TableName;
  row: StoredRow;
  name: string;
  acts: HistoryAct[];
  /** The record's own changes. */
  own: ChangeRow[];
  words: RecordWords;
  /** Where the record is shown; null while it is in the trash. */
  address: Address | null;
};

/** All that the log tells of a record; null where it is not kept. */
export async function readHistory(
  office: Office,
  table: TableName,
  id: string,
  language: Language,
): Promise<RecordHistoryPage | null> {
  const { rows, entries } = await office.history(table, id);
  const { personName: me } = await office.preferences();
  const row = rows.find((place) => place.row.id === id)?.row;
  if (!row) return null;
  const changes = entries.flatMap((entry) => entry.changes);
  const sides = changes.flatMap((change) =>
    [0, 1].map((side) => ({
      table: change.table,
      row: Object.fromEntries(
        Object.entries(change.fields).map(([name, pair]) => [name, pair[side as 0 | 1]]),
      ),
    })),
  );
  const words = await readRecordWords(office, [...sides, ...rows], language);
  const now = new Map(rows.map((place) => [place.row.id, place.row]));
  const acts = entries.map(({ act, changes: own }) => ({
    id: act.id,
    at: act.at,
    name: act.name,
    facts: act.facts,
    kind: act.kind,
    by: act.person === undefined || act.person === me ? null : act.person,
    changes: own.map((change): HistoryChange => {
      const current = now.get(change.recordId);
      const later = changes.filter(
        (one) => one.recordId === change.recordId && byStamp(one, change) >= 0,
      );
      const then = current ? asItWas(current, later) : null;
      return {
        table: change.table,
        id: change.recordId,
        op: change.op,
        part:
          change.recordId === id
            ? null
            : {
                kind: words.kind(change.table),
                name: words.name(change.table, current ?? { id: change.recordId }),
              },
        fields: fieldChanges(change, current, then),
      };
    }),
  }));
  return {
    table,
    row,
    name: words.name(table, row),
    acts,
    own: changes.filter(({ recordId }) => recordId === id),
    words,
    address: row.deletedAt === undefined ? await findRecordAddress(office, table, row) : null,
  };
}

function fieldChanges(
  { op, fields }: ChangeRow,
  current: StoredRow | undefined,
  then: StoredRow | null,
): FieldChange[] {
  // What was added, removed or given back is told as a whole.
  if (op !== 'update') return [];
  return Object.entries(fields)
    .filter(([field]) => !isSilent(field))
    .map(([field, [before, after]]) => ({
      field,
      before,
      after,
      now: current?.[field],
      then:
        current && current.deletedAt === undefined && !sameValue(current[field] ?? null, before)
          ? then
          : null,
    }));
}

/** The record at the end of a day; null where it was not there yet. */
export function asItWasOn(
  { row, own }: Pick<RecordHistoryPage, 'row' | 'own'>,
  day: CalendarDate,
): StoredRow | null {
  const isLater = (moment: Moment) => dayInFinland(new Date(moment)) > day;
  if (isLater(row.createdAt)) return null;
  return asItWas(
    row,
    own.filter(({ at }) => isLater(at)),
  );
}

/** The fields in which two states of a record differ, or all that either holds. */
export function fieldsOf(one: StoredRow, other: StoredRow): { field: string; differs: boolean }[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names]
    .filter((field) => !isSilent(field))
    .map((field) => ({ field, differs: !sameValue(one[field], other[field]) }))
    .sort((a, b) => Number(b.differs) - Number(a.differs));
}
