import { netChanges } from '#shared/records/apply-change.ts';
import { byStamp } from '#shared/records/stamp.ts';
import type { ActLog, OfficeContext } from '../changes/act-log.ts';
import { type AnyRow, type OfficeDatabase, recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { REFERENCES, referencesOf } from '#shared/schema/references.ts';
import { type Place, rowsNamedBy, withWhatTheyNeed } from '../changes/related-rows.ts';
import type { ImportUndo, KeptContact } from '../office.ts';
import { updatesToUndo } from './undo-updates.ts';

/** An import that is to be taken back. */
type OwnImport = { actId: string; importId: string };

/**
 * What stays when an import is taken back: rows that were edited since, and others that something outside of it names,
 * each with what it needs; and the records that it changed. Nothing is written.
 */
async function importUndoPlan(
  { db, hidden }: Pick<OfficeContext, 'db' | 'hidden'>,
  { actId, importId }: OwnImport,
) {
  const updates = await updatesToUndo({ db, hidden }, actId);
  // A record whose old values are given back stands twice here: as it will be, last.
  const written = new Map(
    [...(await rowsWrittenSince(db, importId)), ...updates.records].map((one) => [one.row.id, one]),
  );
  const edited = await editedRows(db, importId);
  const seeds = [
    ...edited,
    ...(await rowsNamedFromOutside(db, [...written.values()], importId, hidden.isHidden)),
  ];
  const kept = await withWhatTheyNeed(
    db,
    seeds,
    (row) => row.importId === importId && !row.deletedAt,
  );
  return { updates, edited, kept };
}

/** What taking the import back would do, in numbers: see `ImportUndo`. */
export async function lookAtImportUndo(
  context: Pick<OfficeContext, 'db' | 'hidden'>,
  actId: string,
): Promise<ImportUndo | null> {
  const { db } = context;
  const act = await db.acts.get(actId);
  if (act?.importId === undefined || act.final) return null;
  const own = { actId, importId: act.importId };
  const { updates, edited, kept } = await importUndoPlan(context, own);
  const goes = async (table: string) =>
    (await importedRows(db, table, own.importId).toArray()).filter(
      ({ id, deletedAt }) => !deletedAt && !kept.has(id),
    ).length;
  return {
    persons: await goes('persons'),
    organisations: await goes('organisations'),
    ...keptContacts(edited, kept),
    givenBack: updates.entries.length,
    changedAgain: updates.kept,
  };
}

/**
 * Takes an import back by marking its receipt undone, which hides its rows at once. Rows that were edited since, or
 * that something outside the import names, stay, with what they need: they leave the import. Records that it changed get
 * their old values back where these were not changed again. Returns how many contacts stayed as they were.
 */
export async function undoImport(
  context: OfficeContext,
  log: ActLog,
  own: OwnImport,
): Promise<number> {
  const { db } = context;
  const { importId } = own;
  const { updates, kept } = await importUndoPlan(context, own);
  await log.writeAll(updates.entries);
  for (const place of kept.values()) await leaveImport(log, place);
  const receipt = await recordTable(db, 'imports').get(importId);
  if (!receipt) throw new Error(`No receipt of import ${importId}`);
  const fields = { state: [receipt['state'], 'undone'] } satisfies Record<
    string,
    [unknown, unknown]
  >;
  await log.write(receipt, { table: 'imports', recordId: importId, op: 'update', fields });
  return contactsAmong(kept).length + updates.kept;
}

/** The contacts that stay: those that were edited themselves or in what is part of them, and the rest. */
function keptContacts(edited: readonly Place[], kept: ReadonlyMap<string, Place>) {
  const partOf = ({ table, row }: Place) =>
    referencesOf(table).flatMap(({ field, part }) => (part ? [row[field]] : []));
  const ids = new Set<unknown>(edited.flatMap((place) => [place.row.id, ...partOf(place)]));
  const contacts = contactsAmong(kept);
  return {
    edited: contacts.filter(({ id }) => ids.has(id)),
    used: contacts.filter(({ id }) => !ids.has(id)),
  };
}

const contactsAmong = (kept: ReadonlyMap<string, Place>): KeptContact[] =>
  [...kept.values()].flatMap(({ table, row }) =>
    table === 'persons' || table === 'organisations' ? [row as AnyRow & KeptContact] : [],
  );

/** Rows that differ from what was imported; one that was edited and put back does not. */
async function editedRows(db: OfficeDatabase, importId: string): Promise<Place[]> {
  const edited: Place[] = [];
  for (const table of TABLE_NAMES) {
    if (!hasImports(db, table)) continue;
    const rows = await importedRows(db, table, importId, 2).toArray();
    for (const row of rows) {
      const changes = await db.changes.where('[table+recordId]').equals([table, row.id]).toArray();
      if (!row.deletedAt && netChanges(changes.sort(byStamp)).length > 0)
        edited.push({ table, row });
    }
  }
  return edited;
}

/** Rows of the import that a row outside of it names: only rows written with the import or after it can. */
async function rowsNamedFromOutside(
  db: OfficeDatabase,
  written: readonly Place[],
  importId: string,
  isHidden: (row: AnyRow) => boolean,
): Promise<Place[]> {
  const outside = written.filter(({ row }) => row.importId !== importId && !isHidden(row));
  const named = [...(await rowsNamedBy(db, outside)).values()].flat();
  return named.filter(({ row }) => row.importId === importId);
}

async function rowsWrittenSince(db: OfficeDatabase, importId: string): Promise<Place[]> {
  const own = await db.acts.where('importId').equals(importId).first();
  const later = await db.acts
    .where('stamp')
    .above(own?.stamp ?? '')
    .toArray();
  const changes = await db.changes
    .where('actId')
    .anyOf(later.map((act) => act.id))
    .toArray();
  const importIds = [...new Set(later.map((act) => act.importId))];
  const written: Place[] = [];
  for (const table of new Set(REFERENCES.map((reference) => reference.table))) {
    const ids = new Set(
      changes.filter((change) => change.table === table).map((change) => change.recordId),
    );
    const rows = await recordTable(db, table).bulkGet([...ids]);
    written.push(...rows.flatMap((row) => (row ? [{ table, row }] : [])));
    for (const laterImport of importIds) {
      if (!laterImport || laterImport === importId) continue;
      const imported = await importedRows(db, table, laterImport).toArray();
      written.push(...imported.map((row) => ({ table, row })));
    }
  }
  return written;
}

/** The row stays when its import is undone: it no longer carries its id. */
export async function leaveImport(log: ActLog, { table, row }: Place): Promise<void> {
  const fields: Record<string, [unknown, unknown]> = { importId: [row.importId ?? null, null] };
  await log.write(row, { table, recordId: row.id, op: 'update', fields });
}

/** The rows of an import in `table`, of a revision at least `fromRev`. */
export function importedRows(db: OfficeDatabase, table: string, importId: string, fromRev = 0) {
  return recordTable(db, table)
    .where('[importId+rev]')
    .between([importId, fromRev], [importId, Infinity]);
}

/** Whether rows of `table` come by import. */
export function hasImports(db: OfficeDatabase, table: string): boolean {
  return '[importId+rev]' in db.table(table).schema.idxByName;
}
