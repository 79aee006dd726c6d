import { applyChange, type StoredRow } from './apply-change.ts';
import type { ChangeRow } from './change.ts';
import { rebaseChanges } from './rebase-changes.ts';
import { sameValue } from '../lib/same-value.ts';
import { byStamp, type Stamp } from './stamp.ts';

/** A line of the log, of whatever device. Those of one act keep the order in which they were written. */
export type LogLine = Pick<
  ChangeRow,
  'stamp' | 'seq' | 'at' | 'table' | 'recordId' | 'op' | 'rev' | 'fields'
>;

/** A record, and the table that it stands in. */
export type Placed = { table: string; row: StoredRow };

/** Which field of a table names what its records are part of: they go into the trash with it. */
export type PartField = { table: string; field: string };

/**
 * What did not come to stand because something else was done elsewhere unseen, to be told on every device:
 *
 * - `overruled`: a value of a field, which a later one took the place of;
 * - `edited-deleted`: a change of a record that lies in the trash;
 * - `part-of-deleted`: a record that went into the trash since what it is part of lies there;
 * - `import-undone`: a record that stays although its import was taken back, since it was changed.
 */
export type MergeConflict = { table: string; recordId: string } & (
  | { kind: 'overruled'; field: string; lost: unknown; by: Stamp }
  | { kind: 'edited-deleted'; by: Stamp }
  | { kind: 'part-of-deleted' }
  | { kind: 'import-undone' }
);

/** The records by table and id, and what was in conflict. */
export type FoldedLog = { records: Map<string, Placed>; conflicts: MergeConflict[] };

/** Where the records of `FoldedLog` are found. */
export function placeKey(table: string, recordId: string): string {
  return `${table} ${recordId}`;
}

/**
 * What the lines of several devices come to, in whatever order they arrived: field by field in the order of their stamps.
 * Where two changed the same, unseen by each other, texts go together by language and block, lists of words by what came and
 * went, and of the rest the later stamp stands. `imported` are the records that imports added, which have no lines. Equal
 * lines give equal records, revisions and moments; neither argument is changed.
 */
export function foldLog(
  lines: readonly LogLine[],
  {
    imported = [],
    parts = [],
  }: { imported?: readonly Placed[]; parts?: readonly PartField[] } = {},
): FoldedLog {
  const records = new Map(
    imported.map((place) => [placeKey(place.table, place.row.id), place] as const),
  );
  const conflicts: MergeConflict[] = [];
  for (const line of lines.toSorted(byStamp)) {
    const key = placeKey(line.table, line.recordId);
    const row = records.get(key)?.row;
    // What was erased is not made anew by what somebody wrote of it unknowing.
    if (!row && line.op !== 'add') continue;
    records.set(key, { table: line.table, row: folded(row, line, conflicts) });
  }
  keepEdited(records, lines, conflicts);
  deleteParts(records, parts, conflicts);
  return { records, conflicts };
}

function folded(row: StoredRow | undefined, line: LogLine, conflicts: MergeConflict[]): StoredRow {
  const { table, recordId, stamp } = line;
  if (!row) return applyChange(undefined, line);
  const isUnseen = line.op === 'add' || (line.rev !== undefined && row.rev > line.rev - 1);
  if (!isUnseen) return applyChange(row, line);
  const fields: ChangeRow['fields'] = {};
  for (const [name, [before, after]] of Object.entries(line.fields)) {
    const current = row[name];
    const value = merged(after, before, current);
    fields[name] = [current ?? null, value ?? null];
    if (name !== 'deletedAt' && !sameSet(value, merged(current, before, after))) {
      conflicts.push({ kind: 'overruled', table, recordId, field: name, lost: current, by: stamp });
    }
  }
  const comesBack = line.op === 'add' && row.deletedAt !== undefined;
  if (comesBack) fields['deletedAt'] = [row.deletedAt, null];
  const isEdit = line.op === 'update' && row.deletedAt !== undefined;
  if (isEdit || (line.op === 'delete' && row.deletedAt === undefined)) {
    conflicts.push({ kind: 'edited-deleted', table, recordId, by: stamp });
  }
  return applyChange(row, { ...line, fields });
}

/** The value of one field, of which the log says `null` where there is none. */
function merged(value: unknown, seen: unknown, current: unknown): unknown {
  const of = (one: unknown) => ({ value: one ?? undefined });
  return rebaseChanges(of(value), of(seen), of(current))['value'];
}

/** Whether two values are the same but for the order of their lists: then neither lost anything. */
function sameSet(one: unknown, other: unknown): boolean {
  return sameValue(inOneOrder(one), inOneOrder(other));
}

function inOneOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value
      .map((item) => JSON.stringify(inOneOrder(item)))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, inOneOrder(part)]),
  );
}

/** What was changed since its import stays although that was taken back: it leaves the import. */
function keepEdited(
  records: Map<string, Placed>,
  lines: readonly LogLine[],
  conflicts: MergeConflict[],
): void {
  const edited = new Set(
    lines
      .filter(({ op, fields }) => op === 'update' && !('importId' in fields))
      .map(({ table, recordId }) => placeKey(table, recordId)),
  );
  for (const key of edited) {
    const { table, row } = records.get(key) ?? {};
    const receipt = row?.importId && records.get(placeKey('imports', row.importId))?.row;
    if (!table || !row || !receipt || receipt['state'] !== 'undone') continue;
    const kept = { ...row };
    delete kept.importId;
    records.set(key, { table, row: kept });
    conflicts.push({ kind: 'import-undone', table, recordId: row.id });
  }
}

/** What is part of a record in the trash goes there with it, down to the last. */
function deleteParts(
  records: Map<string, Placed>,
  parts: readonly PartField[],
  conflicts: MergeConflict[],
): void {
  const deletedAt = new Map<string, string>();
  for (const { row } of records.values()) if (row.deletedAt) deletedAt.set(row.id, row.deletedAt);
  for (let before = -1; before < deletedAt.size;) {
    before = deletedAt.size;
    for (const [key, { table, row }] of records) {
      if (row.deletedAt !== undefined) continue;
      const whole = parts.find(
        (part) => part.table === table && deletedAt.has(String(row[part.field])),
      );
      const at = whole && deletedAt.get(String(row[whole.field]));
      if (at === undefined) continue;
      records.set(key, { table, row: { ...row, deletedAt: at } });
      deletedAt.set(row.id, at);
      conflicts.push({ kind: 'part-of-deleted', table, recordId: row.id });
    }
  }
}
