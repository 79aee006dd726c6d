import type { BackupTable } from '#shared/backup/backup-file.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { areaOf } from './areas.ts';

/** The records that were or are shown, by table and id. */
export type Side = ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;

/** What a backup held and what there is now. */
export type TwoSides = { then: Side; now: Side };

export type Named = { table: string; id: string };

/** One side out of the tables of a backup: without what lay in its trash and what belongs to imports that were not whole. */
export function sideOf(tables: readonly BackupTable[]): Side {
  const imports = tables.find(({ name }) => name === 'imports')?.records ?? [];
  const hidden = new Set(
    imports.flatMap(({ key, record }) => (record['state'] === 'done' ? [] : [String(key)])),
  );
  return new Map(
    tables.map(({ name, records }) => [
      name,
      new Map(
        records.flatMap(({ key, record }) => {
          const row = record as StoredRow;
          const isHidden = row.importId !== undefined && hidden.has(row.importId);
          return isHidden || row.deletedAt !== undefined ? [] : [[String(key), row] as const];
        }),
      ),
    ]),
  );
}

export function rowOf(side: Side, { table, id }: Named): StoredRow | undefined {
  return side.get(table)?.get(id);
}

/**
 * The record that is told by itself and of which `row` is a part, be it over several others, or is itself. Null where
 * neither side knows it.
 */
export function wholeOf(sides: readonly Side[], table: string, row: StoredRow): Named | null {
  let [name, at] = [table, row];
  for (const seen = new Set<string>(); !seen.has(at.id);) {
    if (areaOf(name) !== null) return { table: name, id: at.id };
    seen.add(at.id);
    const above = wholesOf(name, at).flatMap((named) => {
      for (const side of sides) {
        const found = rowOf(side, named);
        if (found) return [{ table: named.table, row: found }];
      }
      return [];
    })[0];
    if (!above) return null;
    [name, at] = [above.table, above.row];
  }
  return null;
}

function wholesOf(table: string, row: StoredRow): Named[] {
  return referencesOf(table).flatMap(({ field, to, part }) => {
    const id = row[field];
    return part && typeof id === 'string' ? to.map((name) => ({ table: name, id })) : [];
  });
}
