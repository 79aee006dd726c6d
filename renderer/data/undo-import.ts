import { netChanges } from '#shared/records/apply-change.ts';
import type { ActLog, OfficeContext } from './act-log.ts';
import { type AnyRow, type OfficeDatabase, RECORD_TABLES, recordTable } from './database.ts';
import { REFERENCES } from './references.ts';
import { type Place, withWhatTheyNeed } from './related-rows.ts';

/**
 * Takes an import back by marking its receipt undone, which hides its rows at once. Rows that were edited since, or
 * that something outside the import names, stay, with what they need: they leave the import. Answers how many stayed.
 */
export async function undoImport(
  { db, hidden }: OfficeContext,
  log: ActLog,
  importId: string,
): Promise<number> {
  const seeds = [
    ...(await editedRows(db, importId)),
    ...(await rowsUsedOutside(db, importId, hidden.isHidden)),
  ];
  const kept = await withWhatTheyNeed(
    db,
    seeds,
    (row) => row.importId === importId && !row.deletedAt,
  );
  for (const { table, row } of kept.values()) {
    await log.write(row, {
      table,
      recordId: row.id,
      op: 'update',
      fields: { importId: [importId, null] },
    });
  }
  const receipt = await recordTable(db, 'imports').get(importId);
  if (!receipt) throw new Error(`No receipt of import ${importId}`);
  const fields = { state: [receipt['state'], 'undone'] } satisfies Record<
    string,
    [unknown, unknown]
  >;
  await log.write(receipt, { table: 'imports', recordId: importId, op: 'update', fields });
  return kept.size;
}

/** Rows that differ from what was imported; one that was edited and put back does not. */
async function editedRows(db: OfficeDatabase, importId: string): Promise<Place[]> {
  const edited: Place[] = [];
  for (const table of RECORD_TABLES) {
    if (!hasImports(db, table)) continue;
    const rows = await recordTable(db, table)
      .where('[importId+rev]')
      .between([importId, 2], [importId, Infinity])
      .toArray();
    for (const row of rows) {
      const changes = await db.changes
        .where('[table+recordId]')
        .equals([table, row.id])
        .sortBy('seq');
      if (!row.deletedAt && netChanges(changes).length > 0) edited.push({ table, row });
    }
  }
  return edited;
}

/** Rows of the import that a row outside of it names: only rows written after the import can. */
async function rowsUsedOutside(
  db: OfficeDatabase,
  importId: string,
  isHidden: (row: AnyRow) => boolean,
): Promise<Place[]> {
  const used: Place[] = [];
  for (const reference of REFERENCES) {
    const outside = await recordTable(db, reference.table)
      .filter((row) => row.importId !== importId && !isHidden(row))
      .toArray();
    const ids = new Set(outside.map((row) => row[reference.field]));
    for (const target of reference.to) {
      const rows = await recordTable(db, target).bulkGet(
        [...ids].filter((id) => typeof id === 'string'),
      );
      used.push(
        ...rows
          .filter((row) => row?.importId === importId)
          .map((row) => ({ table: target, row: row as AnyRow })),
      );
    }
  }
  return used;
}

export function hasImports(db: OfficeDatabase, table: string): boolean {
  return '[importId+rev]' in db.table(table).schema.idxByName;
}
