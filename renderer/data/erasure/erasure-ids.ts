import type { BackupRecord } from '#shared/backup/backup-file.ts';
import { compareStamps } from '#shared/records/stamp.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import { REFERENCES } from '#shared/schema/references.ts';

/** The rows of each table by name. */
export type RowsByTable = ReadonlyMap<string, readonly BackupRecord[]>;

/**
 * Persons and everything that is part of them: `persons` are those asked for that are there or have left something behind,
 * those merged into them, and those in the trash or of an undone import that are plainly the same. `ids` are the records that go; `formerIds`, those of
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
  const there = new Set(all.map(idOf));
  const left = leftBehind(rows);
  const persons = new Set([...personIds].filter((id) => there.has(id) || left.names(id)));
  for (let before = -1; before < persons.size;) {
    before = persons.size;
    for (const row of all) if (persons.has(String(row['mergedIntoId']))) persons.add(idOf(row));
    for (const id of unseenDoubles(rows, persons, partsOf(rows, persons, keptIn))) persons.add(id);
  }
  const formerIds = new Set(
    all
      .filter((row) => persons.has(idOf(row)))
      .flatMap((row) => (row['mergedIds'] as string[] | undefined) ?? []),
  );
  for (const id of there) formerIds.delete(id);
  for (const id of mergedByLog(rows, new Set([...persons, ...formerIds]), there)) formerIds.add(id);
  const ids = partsOf(rows, persons, keptIn);
  for (const id of left.partsOf(ids)) ids.add(id);
  return { persons, ids, formerIds };
}

/** The fields that say what a record is part of, by table. */
const PART_FIELDS = new Set(
  REFERENCES.flatMap(({ table, field, part }) => (part ? [`${table} ${field}`] : [])),
);

/**
 * What is left of records whose rows are gone, as where they were erased on another device while somebody wrote of them on
 * this one: lines of the log, parts, drafts.
 */
function leftBehind(rows: RowsByTable) {
  const idsIn = new Map<string, Set<string>>();
  const isThere = (table: string, id: string) => {
    const ids = idsIn.get(table) ?? new Set(rows.get(table)?.map(idOf));
    idsIn.set(table, ids);
    return ids.has(id);
  };
  const lines = (rows.get('changes') ?? []).filter(
    ({ table, recordId }) => !isThere(String(table), String(recordId)),
  );
  const wholesOf = ({ table, fields }: BackupRecord) =>
    Object.entries((fields ?? {}) as Record<string, unknown[]>).flatMap(([field, sides]) =>
      PART_FIELDS.has(`${String(table)} ${field}`) ? sides.map(String) : [],
    );
  const named = new Set(lines.flatMap((line) => [String(line['recordId']), ...wholesOf(line)]));
  for (const { table, field, part } of REFERENCES) {
    if (part) for (const row of rows.get(table) ?? []) named.add(String(row[field]));
  }
  const drafts = JSON.stringify(rows.get('drafts') ?? []);
  return {
    names: (id: string): boolean => named.has(id) || drafts.includes(id),
    /** The ids of records that are gone and were part of `wholes`, down to the last. */
    partsOf: (wholes: ReadonlySet<string>): Set<string> => {
      const ids = new Set(wholes);
      for (let before = -1; before < ids.size;) {
        before = ids.size;
        for (const line of lines) {
          if (wholesOf(line).some((id) => ids.has(id))) ids.add(String(line['recordId']));
        }
      }
      return ids;
    },
  };
}

const MERGES = new Set(['mergePersons', 'mergeSure']);

/**
 * Who was merged into `persons` and is not `there` any more, as the log tells: what was theirs moved over (decision 0030). A
 * merge that was taken back tells nothing.
 */
function mergedByLog(
  rows: RowsByTable,
  persons: ReadonlySet<string>,
  there: ReadonlySet<string>,
): Set<string> {
  const acts = rows.get('acts') ?? [];
  const merges = new Set(acts.filter(({ name }) => MERGES.has(String(name))).map(idOf));
  const turns = acts.filter(({ reverses }) => merges.has(String(reverses)));
  for (const { kind, reverses } of turns.toSorted((a, b) =>
    compareStamps(String(a['stamp']), String(b['stamp'])),
  )) {
    if (kind === 'undo') merges.delete(String(reverses));
    else merges.add(String(reverses));
  }
  const found = new Set<string>();
  if (merges.size === 0) return found;
  const fields = new Set(
    REFERENCES.flatMap(({ table, field, to, part }) =>
      part && to.includes('persons') ? [`${table} ${field}`] : [],
    ),
  );
  const moves = (rows.get('changes') ?? [])
    .filter(({ actId }) => merges.has(String(actId)))
    .flatMap((row) =>
      Object.entries((row['fields'] ?? {}) as Record<string, [unknown, unknown]>)
        .filter(([field]) => fields.has(`${String(row['table'])} ${field}`))
        .map(([, [from, to]]) => ({ from, to })),
    );
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { from, to } of moves) {
      const isHers = persons.has(String(to)) || found.has(String(to));
      if (isHers && typeof from === 'string' && !there.has(from)) found.add(from);
    }
  }
  return found;
}

/** Whether a row is not shown: it lies in the trash, or its import was undone. */
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
