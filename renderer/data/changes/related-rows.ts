import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import { REFERENCES } from '#shared/schema/references.ts';

/** Rows per read. */
const BATCH = 1000;

/** A record with the table it is in. */
export type Place = { table: string; row: AnyRow };

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

/** Rows that stand in a relation to another, by its id. */
export type Related = ReadonlyMap<string, Place[]>;

/** The rows that name any of `places`, by the id that they name. */
export async function rowsNaming(
  db: OfficeDatabase,
  places: readonly Place[],
  kind: 'any' | 'part' = 'any',
): Promise<Related> {
  const found = new Map<string, Place[]>();
  for (const { table, field, to, part } of REFERENCES) {
    if (kind === 'part' && !part) continue;
    const named = places.filter((place) => to.some((name) => name === place.table));
    if (named.length === 0) continue;
    const ids = new Set(named.map(({ row }) => row.id));
    for (const row of await rowsWith(db, table, field, ids)) {
      put(found, String(row[field]), { table, row });
    }
  }
  return found;
}

/** The rows that `rows` name, by the id of the row that names them. */
export async function rowsNamedBy(
  db: OfficeDatabase,
  rows: readonly { table: string; row: Readonly<Record<string, unknown>> & { id: string } }[],
): Promise<Related> {
  const found = new Map<string, Place[]>();
  for (const { table, field, to } of REFERENCES) {
    const naming = rows.filter(
      (place) => place.table === table && typeof place.row[field] === 'string',
    );
    if (naming.length === 0) continue;
    const ids = [...new Set(naming.map(({ row }) => String(row[field])))];
    for (const target of to) {
      const named = await recordTable(db, target).bulkGet(ids);
      const byId = new Map(named.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      for (const { row } of naming) {
        const other = byId.get(String(row[field]));
        if (other) put(found, row.id, { table: target, row: other });
      }
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
  seeds: readonly Place[],
  within: (row: AnyRow) => boolean,
): Promise<Map<string, Place>> {
  return await spread(seeds, within, async (places) => [
    ...(await rowsNamedBy(db, places)).values(),
    ...(await rowsNaming(db, places, 'part')).values(),
  ]);
}

/** `places` with all that is part of them, down to the last, as far as `within` says; keyed by id. */
export async function withParts(
  db: OfficeDatabase,
  places: readonly Place[],
  within: (row: AnyRow) => boolean,
): Promise<Map<string, Place>> {
  return await spread(places, within, async (near) =>
    (await rowsNaming(db, near, 'part')).values(),
  );
}

/** `seeds` and what is `near` them, near that, and so on, each once. */
async function spread(
  seeds: readonly Place[],
  within: (row: AnyRow) => boolean,
  near: (places: readonly Place[]) => Promise<Iterable<Place[]>>,
): Promise<Map<string, Place>> {
  const found = new Map<string, Place>();
  let next = seeds;
  for (;;) {
    const fresh = next.filter((place) => {
      if (found.has(place.row.id) || !within(place.row)) return false;
      found.set(place.row.id, place);
      return true;
    });
    if (fresh.length === 0) return found;
    next = [...(await near(fresh))].flat();
  }
}

/** Where one row in so many is looked for, all are read: a search takes as long as reading some dozen rows. */
const WORTH_A_SEARCH = 20;

async function rowsWith(
  db: OfficeDatabase,
  name: string,
  field: string,
  ids: ReadonlySet<string>,
): Promise<AnyRow[]> {
  const table = recordTable(db, name);
  const isMany = ids.size > 1 && (await table.count()) < ids.size * WORTH_A_SEARCH;
  if (!isMany)
    return await table
      .where(field)
      .anyOf([...ids])
      .toArray();
  return (await table.toArray()).filter((row) => ids.has(String(row[field])));
}

function put(found: Map<string, Place[]>, id: string, place: Place): void {
  const known = found.get(id);
  if (known) known.push(place);
  else found.set(id, [place]);
}
