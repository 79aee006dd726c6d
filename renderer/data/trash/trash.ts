import type { Moment } from '#shared/lib/calendar-date.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { Act, ActName, ActResult, ActRow } from '#shared/records/change.ts';
import { byStamp } from '#shared/records/stamp.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { change } from '../changes/change.ts';
import { type OfficeDatabase, recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { TrashEntry, TrashFailure, OfficeTrash, UndoneRecord } from './office-trash.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { type Place, type Related, rowsNamedBy, withParts } from '../changes/related-rows.ts';
import { hasImports, importedRows } from '../undo/undo-import.ts';
import type { StorageGate } from '../start/storage-gate.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import { groupPairs } from '#shared/lib/group-by.ts';

/** What lies in the trash of an office, and the way out of it: see `OfficeTrash`. */
export function officeTrash(context: OfficeContext, gate: Pick<StorageGate, 'run'>): OfficeTrash {
  return {
    entries: () => trashEntries(context.db),
    entryOf: (table, id) => trashEntryOf(context.db, table, id),
    undone: (table, names) => undoneRecords(context.db, table, names),
    restore: (act, records) => gate.run(() => restoreFromTrash(context, act, records)),
  };
}

async function trashEntries(db: OfficeDatabase): Promise<TrashEntry[]> {
  // What an act removes bears one moment: so an act's records are found without reading the whole log.
  const byMoment = new Map<string, Map<string, Place>>();
  for (const table of trashTables(db)) {
    for (const row of await recordTable(db, table).orderBy('deletedAt').toArray()) {
      const moment = String(row.deletedAt);
      const together = byMoment.get(moment) ?? new Map<string, Place>();
      byMoment.set(moment, together.set(row.id, { table, row }));
    }
  }
  const entries: TrashEntry[] = [];
  for (const [deletedAt, together] of byMoment) {
    entries.push(...(await entriesOf(db, deletedAt, together)));
  }
  entries.push(...(await undoneImports(db)));
  return entries.sort((a, b) => compareCodeUnits(b.deletedAt, a.deletedAt));
}

/** An entry for each import that was taken back and can still be brought back, with the rows that went with it. */
async function undoneImports(db: OfficeDatabase): Promise<TrashEntry[]> {
  const receipts = await db.imports.filter(({ state }) => state === 'undone').toArray();
  const entries = await Promise.all(
    receipts.map(async (row): Promise<TrashEntry[]> => {
      const act = await db.acts.get(row.actId ?? '');
      const turns = await db.acts
        .where('reverses')
        .equals(row.actId ?? '')
        .sortBy('stamp');
      const undo = turns.at(-1);
      if (!act || act.final || !undo) return [];
      const parts: Place[] = [];
      for (const table of TABLE_NAMES.filter((one) => hasImports(db, one))) {
        const own = await importedRows(db, table, row.id).toArray();
        parts.push(...own.flatMap((one) => (one.deletedAt ? [] : [{ table, row: one }])));
      }
      const { name, facts, kind } = undo;
      const entry = { table: 'imports', row, deletedAt: undo.at, act: { name, facts, kind } };
      return [{ ...entry, parts, ids: [row.id, ...parts.map((part) => part.row.id)] }];
    }),
  );
  return entries.flat();
}

async function trashEntryOf(
  db: OfficeDatabase,
  table: string,
  id: string,
): Promise<TrashEntry | null> {
  const row = await recordTable(db, table).get(id);
  if (row?.deletedAt === undefined) return null;
  const together = new Map<string, Place>();
  for (const name of trashTables(db)) {
    const rows = await recordTable(db, name).where('deletedAt').equals(row.deletedAt).toArray();
    for (const one of rows) together.set(one.id, { table: name, row: one });
  }
  const entries = await entriesOf(db, row.deletedAt, together);
  return entries.find(({ ids }) => ids.includes(id)) ?? null;
}

const trashTables = (db: OfficeDatabase) =>
  TABLE_NAMES.filter((table) => 'deletedAt' in db.table(table).schema.idxByName);

/** The entries of what was removed at one moment. */
async function entriesOf(
  db: OfficeDatabase,
  deletedAt: Moment,
  together: ReadonlyMap<string, Place>,
): Promise<TrashEntry[]> {
  const groups = wholesWithParts(together);
  const act = await removingAct(db, [...groups.keys()][0], together);
  return [...groups].flatMap(([id, ids]) => {
    const place = together.get(id);
    const parts = ids.flatMap((one) => (one === id ? [] : (together.get(one) ?? [])));
    return place ? [{ ...place, deletedAt, ids, parts, ...(act && { act }) }] : [];
  });
}

/** The ids of what stands by itself among records removed together, each with its own and those of its parts. */
function wholesWithParts(together: ReadonlyMap<string, Place>): Map<string, string[]> {
  return groupPairs([...together].map(([id, place]) => [topOf(place, together), id] as const));
}

function topOf(place: Place, together: ReadonlyMap<string, Place>): string {
  const seen = new Set([place.row.id]);
  let top = place;
  for (;;) {
    const above = REFERENCES.flatMap(({ table, field, part }) =>
      part && table === top.table ? (together.get(String(top.row[field])) ?? []) : [],
    )[0];
    // Records that are part of each other would have no top.
    if (!above || seen.has(above.row.id)) return top.row.id;
    seen.add(above.row.id);
    top = above;
  }
}

async function removingAct(
  db: OfficeDatabase,
  id: string | undefined,
  together: ReadonlyMap<string, Place>,
): Promise<Pick<ActRow, 'name' | 'facts' | 'kind'> | undefined> {
  const place = id === undefined ? undefined : together.get(id);
  const act = place && (await actThatRemoved(db, place));
  return act && { name: act.name, facts: act.facts, kind: act.kind };
}

async function actThatRemoved(
  db: OfficeDatabase,
  { table, row }: Place,
): Promise<ActRow | undefined> {
  const lines = await db.changes.where('[table+recordId]').equals([table, row.id]).toArray();
  const last = lines.sort(byStamp).findLast(({ op }) => op === 'delete');
  return last && (await db.acts.get(last.actId));
}

async function undoneRecords<T extends TableName>(
  db: OfficeDatabase,
  table: T,
  names: readonly ActName[],
): Promise<UndoneRecord<OfficeRows[T]>[]> {
  const rows = await recordTable(db, table).orderBy('deletedAt').reverse().toArray();
  const records = await Promise.all(
    rows.map(async (row) => {
      const act = await actThatRemoved(db, { table, row });
      if (act?.kind !== 'undo' || act.reverses === undefined || !names.includes(act.name)) {
        return [];
      }
      const { facts, reverses: actId } = act;
      const deletedAt = String(row.deletedAt);
      return [{ row: row as unknown as OfficeRows[T], deletedAt, actId, facts }];
    }),
  );
  return records.flat();
}

async function restoreFromTrash(
  context: OfficeContext,
  act: Act,
  records: readonly { table: string; id: string }[],
): Promise<ActResult<Result<number, TrashFailure>>> {
  const { db, hidden } = context;
  return await change(context, act, async (write) => {
    const roots: Place[] = [];
    for (const { table, id } of records) {
      const row = await recordTable(db, table).get(id);
      if (row?.deletedAt === undefined) return fail('not-in-trash');
      roots.push({ table, row });
    }
    const coming = new Map<string, Place>();
    for (const root of roots) {
      const { deletedAt } = root.row;
      const parts = await withParts(db, [root], (row) => row.deletedAt === deletedAt);
      for (const [id, place] of parts) coming.set(id, place);
    }
    const named = await rowsNamedBy(db, [...coming.values()]);
    if ([...coming.values()].some((place) => lacksWhole(place, named))) return fail('whole-gone');
    const deleted = [...named.values()]
      .flat()
      .find(({ row }) => hidden.isHidden(row) && !coming.has(row.id));
    if (deleted) return fail('rests-on-deleted', { table: deleted.table, id: deleted.row.id });
    await write.restoreAll(
      [...coming.values()].map(({ table, row }) => ({
        table: table as TableName,
        id: row.id,
        fields: row,
      })),
    );
    return ok(coming.size);
  });
}

/** Whether something that a record is part of is no longer there at all, not even in the trash. */
function lacksWhole({ table, row }: Place, named: Related): boolean {
  const there = new Set((named.get(row.id) ?? []).map((place) => place.row.id));
  return REFERENCES.some(
    ({ table: of, field, part }) =>
      part && of === table && typeof row[field] === 'string' && !there.has(row[field]),
  );
}
