import { type AnyRow, type OfficeDatabase, recordTable } from './database.ts';
import { REFERENCES } from './references.ts';

/** Rows per read. */
const BATCH = 1000;

/** A record with the table it is in. */
export type Place = { table: string; row: AnyRow };

/**
 * Whether any row can name a record of `table`. To be asked before `rowsNaming` in a long loop: Dexie loses a
 * transaction over some hundred awaits that read nothing.
 */
export function canBeNamed(table: string, kind: 'any' | 'part' = 'any'): boolean {
  return REFERENCES.some(
    (reference) =>
      reference.to.some((name) => name === table) && (kind === 'any' || reference.part),
  );
}

/** Whether a row of `table` can name another record. */
export function canName(table: string): boolean {
  return REFERENCES.some((reference) => reference.table === table);
}

/** Whether one of `fields` of a record of `table` holds the id of another. */
export function namesOthers(table: string, fields: Readonly<Record<string, unknown>>): boolean {
  return REFERENCES.some((reference) => reference.table === table && reference.field in fields);
}

/** The records that `changes` are about, as they are now, in a few large reads. */
export async function readRows(
  db: OfficeDatabase,
  changes: readonly { table: string; recordId: string }[],
): Promise<Map<string, Place>> {
  const found = new Map<string, Place>();
  for (const table of new Set(changes.map((change) => change.table))) {
    const ids = changes.filter((change) => change.table === table).map(({ recordId }) => recordId);
    for (let start = 0; start < ids.length; start += BATCH) {
      const rows = await recordTable(db, table).bulkGet(ids.slice(start, start + BATCH));
      for (const row of rows) if (row) found.set(row.id, { table, row });
    }
  }
  return found;
}

/** The rows that name `id`, a record of `table`. */
export async function rowsNaming(
  db: OfficeDatabase,
  table: string,
  id: string,
  kind: 'any' | 'part' = 'any',
): Promise<Place[]> {
  const found: Place[] = [];
  for (const reference of REFERENCES) {
    if (!reference.to.some((name) => name === table)) continue;
    if (kind === 'part' && !reference.part) continue;
    const rows = await recordTable(db, reference.table).where(reference.field).equals(id).toArray();
    found.push(...rows.map((row) => ({ table: reference.table, row })));
  }
  return found;
}

/** The rows that `row` names. */
export async function rowsNamedBy(
  db: OfficeDatabase,
  { table, row }: { table: string; row: Readonly<Record<string, unknown>> },
): Promise<Place[]> {
  const found: Place[] = [];
  for (const reference of REFERENCES) {
    const id = row[reference.field];
    if (reference.table !== table || typeof id !== 'string') continue;
    for (const target of reference.to) {
      const named = await recordTable(db, target).get(id);
      if (named) found.push({ table: target, row: named });
    }
  }
  return found;
}

/**
 * `seeds` with everything they cannot stand without, as far as `within` says: what they name, and what is part of them.
 * Keyed by id, which no two records share.
 */
export async function withWhatTheyNeed(
  db: OfficeDatabase,
  seeds: Place[],
  within: (row: AnyRow) => boolean,
): Promise<Map<string, Place>> {
  const found = new Map<string, Place>();
  const queue = seeds.filter(({ row }) => within(row));
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (found.has(place.row.id)) continue;
    found.set(place.row.id, place);
    const near = [
      ...(await rowsNamedBy(db, place)),
      ...(await rowsNaming(db, place.table, place.row.id, 'part')),
    ];
    queue.push(...near.filter(({ row }) => within(row) && !found.has(row.id)));
  }
  return found;
}
