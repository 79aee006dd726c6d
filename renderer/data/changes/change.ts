import { newId } from '#shared/lib/new-id.ts';
import { contentIdOf, isSameByContent } from '#shared/schema/content-id.ts';
import { changedFields, type RecordChange } from '#shared/records/apply-change.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import { rebaseChanges } from '#shared/records/rebase-changes.ts';
import { BASE_FIELDS } from '#shared/records/record.ts';
import { type ActLog, actTables, beginAct, type OfficeContext } from './act-log.ts';
import { type AnyRow, recordTable } from '../database.ts';
import { planLocks } from './plan-locks.ts';
import { withParts } from './related-rows.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { Writer } from '../office.ts';

/** Carries out one act of the user: see `Office.change`. */
export async function change<T>(
  context: OfficeContext,
  act: Act | ((result: T) => Act),
  work: (write: Writer) => Promise<T>,
): Promise<ActResult<T>> {
  return await context.db.transaction('rw', actTables(context.db), async () => {
    const log = beginAct(context);
    const value = await work(writer(context, log));
    const { name, facts = {} } = typeof act === 'function' ? act(value) : act;
    const written = await log.finish({ kind: 'act', name, facts });
    return { value, actId: written?.id ?? null };
  });
}

/** What is written once: the content of a version is what was sent out, whatever the programme has become since. */
const KEPT_FIELDS: Partial<Record<TableName, readonly string[]>> = {
  versions: [
    'programmeId',
    'name',
    'purpose',
    'madeAt',
    'basedOnId',
    'restoredId',
    'note',
    'content',
    'sha256',
  ],
};

/** What a record keeps when it comes back with other fields. */
const KEPT_WITH_ID = new Set<string>([...BASE_FIELDS, 'mergedIds']);

function emptied(row: AnyRow): Record<string, undefined> {
  const names = Object.keys(row).filter((name) => !KEPT_WITH_ID.has(name));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function writer({ db, hidden }: OfficeContext, log: ActLog): Writer {
  const locks = planLocks(db);
  /** What gives a record back; nothing where it is already as it shall be. */
  const restored = (
    table: TableName,
    recordId: string,
    fields: Record<string, unknown>,
    found: AnyRow | undefined,
  ): { row: AnyRow | undefined; change: RecordChange }[] => {
    if (!found) {
      const change = { table, recordId, op: 'add', fields: changedFields({}, fields) } as const;
      return [{ row: undefined, change }];
    }
    const isHidden = hidden.isHidden(found);
    // What an import that was undone had brought stays unseen as long as it is that import's.
    const own = isHidden ? { importId: undefined, deletedAt: undefined } : {};
    const changed = changedFields(found, { ...emptied(found), ...fields, ...own });
    const op = found.deletedAt === undefined ? 'update' : 'restore';
    if (Object.keys(changed).length === 0) return [];
    return [{ row: found, change: { table, recordId, op, fields: changed } }];
  };
  /**
   * What adds again what is there, or was. What is there keeps what `fields` do not name, and so does what comes from a
   * catalogue; what was deleted or taken back begins anew. Nothing where it is so already.
   */
  const broughtBack = (table: TableName, row: AnyRow, fields: Record<string, unknown>) => {
    const isHidden = hidden.isHidden(row);
    const own = isHidden ? { importId: undefined, deletedAt: undefined } : {};
    const old = isHidden && fields['catalogueKey'] === undefined ? emptied(row) : {};
    const changed = changedFields(row, { ...old, ...fields, ...own });
    const op: RecordChange['op'] = row.deletedAt === undefined ? 'update' : 'restore';
    if (Object.keys(changed).length === 0) return undefined;
    return { row, change: { table, recordId: row.id, op, fields: changed } };
  };
  const shown = (table: TableName, id: string, row: AnyRow | undefined): AnyRow => {
    if (!row || hidden.isHidden(row)) throw new Error(`No record ${id} in ${table}`);
    return row;
  };
  /** What changes the fields of a record; nothing where they are so already. */
  const updated = (
    table: TableName,
    row: AnyRow,
    changes: Record<string, unknown>,
  ): { row: AnyRow; change: RecordChange } | undefined => {
    const fields = changedFields(row, changes);
    const kept = KEPT_FIELDS[table]?.find((field) => field in fields);
    if (kept !== undefined) throw new Error(`${kept} of ${table} never changes`);
    if (Object.keys(fields).length === 0) return undefined;
    return { row, change: { table, recordId: row.id, op: 'update', fields } };
  };
  return {
    add: async <Name extends TableName>(table: Name, fields: { id?: string }) => {
      const { id: given, ...rest } = fields;
      const ofContent = given === undefined ? contentIdOf(table, rest) : undefined;
      let id = given ?? ofContent ?? newId();
      let found = await recordTable(db, table).get(id);
      if (found && ofContent !== undefined && !isSameByContent(table, found, rest)) {
        // It was that once, and is something else by now.
        id = newId();
        found = undefined;
      }
      if (found && given !== undefined && !hidden.isHidden(found)) {
        throw new Error(`${id} is already in ${table}`);
      }
      const entry = found
        ? broughtBack(table, found, rest)
        : {
            row: undefined,
            change: { table, recordId: id, op: 'add', fields: changedFields({}, rest) } as const,
          };
      if (entry) await locks.refuse([entry]);
      const row: unknown = entry ? await log.write(entry.row, entry.change) : found;
      return row as OfficeRows[Name];
    },
    update: async <Name extends TableName>(
      table: Name,
      id: string,
      changes: object,
      seen?: object,
    ) => {
      const current = shown(table, id, await recordTable(db, table).get(id));
      const rebased = seen ? rebaseChanges({ ...changes }, { ...seen }, current) : { ...changes };
      const entry = updated(table, current, rebased);
      if (entry) await locks.refuse([entry]);
      const row: unknown = entry ? await log.write(current, entry.change) : current;
      return row as OfficeRows[Name];
    },
    updateAll: async (records) => {
      const entries: { row: AnyRow; change: RecordChange }[] = [];
      for (const table of new Set(records.map((record) => record.table))) {
        const own = records.filter((record) => record.table === table);
        const found = await recordTable(db, table).bulkGet(own.map(({ id }) => id));
        for (const [index, { id, changes }] of own.entries()) {
          const row = shown(table, id, found[index]);
          const entry = updated(table, row, changes);
          if (entry) entries.push(entry);
        }
      }
      await locks.refuse(entries);
      await log.writeAll(entries);
    },
    restoreAll: async (records) => {
      const entries: { row: AnyRow | undefined; change: RecordChange }[] = [];
      for (const table of new Set(records.map((record) => record.table))) {
        const own = records.filter((record) => record.table === table);
        const found = await recordTable(db, table).bulkGet(own.map(({ id }) => id));
        entries.push(
          ...own.flatMap(({ id, fields }, index) => restored(table, id, fields, found[index])),
        );
      }
      await locks.refuse(entries);
      await log.writeAll(entries);
    },
    delete: async (table, id) => {
      const found = await recordTable(db, table).get(id);
      if (!found) throw new Error(`No record ${id} in ${table}`);
      const doomed = await withParts(db, [{ table, row: found }], (row) => !hidden.isHidden(row));
      const entries = [...doomed.values()].map(({ table: name, row }) => {
        const fields = changedFields(row, { deletedAt: log.at });
        return { row, change: { table: name, recordId: row.id, op: 'delete', fields } as const };
      });
      await locks.refuse(entries);
      await log.writeAll(entries);
    },
  };
}
