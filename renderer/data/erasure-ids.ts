import type { BackupRecord } from '#shared/backup/backup-file.ts';
import { sameValue } from '#shared/records/same-value.ts';
import { REFERENCES } from './references.ts';

/** The rows of each table by name. */
export type RowsByTable = ReadonlyMap<string, readonly BackupRecord[]>;

/**
 * Persons and everything that is part of them: `persons` are those asked for that are there, those merged into them, and
 * those in the bin or of an undone import that are plainly the same. `ids` are the records that go; `formerIds`, those of
 * persons that were merged into them and are there no more.
 */
export type ErasedIds = { persons: Set<string>; ids: Set<string>; formerIds: Set<string> };

/** Finds what goes with the persons `personIds`; records named in `keptIn` (`table:id`) stay. */
export function erasedIds(
  rows: RowsByTable,
  personIds: ReadonlySet<string>,
  keptIn: ReadonlySet<string>,
): ErasedIds {
  const all = rows.get('persons') ?? [];
  const persons = new Set(all.map(idOf).filter((id) => personIds.has(id)));
  for (let before = -1; before < persons.size;) {
    before = persons.size;
    for (const row of all) if (persons.has(String(row['mergedIntoId']))) persons.add(idOf(row));
    for (const id of unseenDoubles(rows, persons, partsOf(rows, persons, keptIn))) persons.add(id);
  }
  const there = new Set(all.map(idOf));
  const formerIds = all
    .filter((row) => persons.has(idOf(row)))
    .flatMap((row) => (row['mergedIds'] as string[] | undefined) ?? [])
    .filter((id) => !there.has(id));
  return { persons, ids: partsOf(rows, persons, keptIn), formerIds: new Set(formerIds) };
}

/** Whether a row is not shown: it lies in the bin, or its import was undone. */
export function unseen(rows: RowsByTable): (row: BackupRecord) => boolean {
  const undone = new Set(
    (rows.get('imports') ?? []).filter((row) => row['state'] !== 'done').map(idOf),
  );
  return (row) => row['deletedAt'] !== undefined || undone.has(String(row['importId']));
}

function partsOf(
  rows: RowsByTable,
  persons: ReadonlySet<string>,
  keptIn: ReadonlySet<string>,
): Set<string> {
  const ids = new Set(persons);
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const { table, field, part } of REFERENCES) {
      if (!part) continue;
      for (const row of rows.get(table) ?? []) {
        if (ids.has(String(row[field])) && !keptIn.has(`${table}:${idOf(row)}`)) ids.add(idOf(row));
      }
    }
  }
  return ids;
}

/** Persons that are not shown any more and have one of the addresses, or one of the numbers and the same name. */
function unseenDoubles(
  rows: RowsByTable,
  persons: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): string[] {
  const isUnseen = unseen(rows);
  const others = (rows.get('persons') ?? []).filter(
    (row) => !persons.has(idOf(row)) && isUnseen(row),
  );
  if (others.length === 0) return [];
  const points = rows.get('contactPoints') ?? [];
  const reach = new Set(points.filter((row) => ids.has(String(row['ownerId']))).map(reachOf));
  const owners = new Map<string, Set<string>>();
  for (const point of points) {
    if (point['kind'] === 'address' || !reach.has(reachOf(point))) continue;
    const owner = String(point['ownerId']);
    owners.set(owner, (owners.get(owner) ?? new Set()).add(String(point['kind'])));
  }
  for (const position of rows.get('positions') ?? []) {
    const kinds = owners.get(idOf(position));
    if (!kinds) continue;
    const person = String(position['personId']);
    owners.set(person, new Set([...(owners.get(person) ?? []), ...kinds]));
  }
  const names = (rows.get('persons') ?? [])
    .filter((row) => persons.has(idOf(row)))
    .map((row) => [row['givenName'], row['familyName']]);
  return others
    .filter((row) => {
      const kinds = owners.get(idOf(row));
      if (kinds?.has('email')) return true;
      const name = [row['givenName'], row['familyName']];
      return kinds?.has('phone') && names.some((one) => sameValue(one, name));
    })
    .map(idOf);
}

/** What two contact points have alike that reach the same. */
export function reachOf(point: BackupRecord): string {
  return `${String(point['kind'])} ${String(point['normal'])}`;
}

export function idOf(row: BackupRecord): string {
  return String(row['id']);
}
