import { compareBackups } from '#shared/backup/compare-backups.ts';
import { BASE_FIELDS } from '#shared/records/record.ts';
import { type Named, rowOf, type Side, type TwoSides, wholeOf } from './two-sides.ts';

/** What became of a record since then. */
export type Fate = 'gone' | 'changed' | 'added';

/** One record that differs; of a changed one, in which fields. */
export type RecordDifference = Named & { fate: Fate; fields: string[] };

/** A record that is told by itself and differs, in itself or in what is part of it. */
export type Difference = Named & {
  fate: Fate;
  /** Its own difference; null where only parts differ. */
  own: RecordDifference | null;
  parts: RecordDifference[];
};

/** What every change touches, and what says nothing of the record itself. */
const BOOKKEEPING = new Set<string>([...BASE_FIELDS, 'mergedIds']);

/** All that differs, record by record, each with its parts. */
export function differencesOf({ then, now }: TwoSides): Difference[] {
  const found = new Map<string, Difference>();
  for (const { table, added, removed, changed } of compareBackups(tablesOf(then), tablesOf(now))) {
    const records: RecordDifference[] = [
      ...removed.map((id) => ({ table, id: String(id), fate: 'gone' as const, fields: [] })),
      ...added.map((id) => ({ table, id: String(id), fate: 'added' as const, fields: [] })),
      ...changed.flatMap(({ key, fields: all }) => {
        const fields = all.filter((field) => !BOOKKEEPING.has(field));
        return fields.length === 0
          ? []
          : [{ table, id: String(key), fate: 'changed' as const, fields }];
      }),
    ];
    for (const record of records) {
      const sides = record.fate === 'gone' ? [then, now] : [now, then];
      const row = sides.map((side) => rowOf(side, record)).find((one) => one !== undefined);
      const whole = row && wholeOf(sides, table, row);
      if (!whole) continue;
      const key = keyOf(whole);
      const difference =
        found.get(key) ??
        ({ ...whole, fate: 'changed', own: null, parts: [] } satisfies Difference);
      found.set(key, difference);
      if (whole.table === table && whole.id === record.id) {
        difference.own = record;
        difference.fate = record.fate;
      } else difference.parts.push(record);
    }
  }
  return [...found.values()];
}

export function keyOf({ table, id }: Named): string {
  return `${table} ${id}`;
}

function tablesOf(side: Side) {
  return {
    tables: [...side].map(([name, rows]) => ({
      name,
      records: [...rows].map(([key, record]) => ({ key, record })),
    })),
  };
}
