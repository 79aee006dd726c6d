import type { Moment } from '#shared/lib/calendar-date.ts';
import type { ActRow } from '#shared/records/change.ts';
import { beginEpoch } from './changes-since.ts';
import { type OfficeDatabase, RECORD_TABLES, recordTable } from './database.ts';
import { otherWork } from './other-work.ts';
import { hasImports, importedRows } from './undo-import.ts';

/** Rows per transaction. */
const BATCH = 500;

/**
 * Removes for good what was only kept so that it could be undone: see `Office.purge`. Acts go first: what no undo can
 * bring back may then go piece by piece, and a start after a crash goes on with it.
 */
export async function purge(db: OfficeDatabase, olderThan: Moment): Promise<number> {
  await forgetActs(db, olderThan);
  let removed = 0;
  for (const name of RECORD_TABLES) {
    if (!('deletedAt' in db.table(name).schema.idxByName)) continue;
    removed += await removeAll(db, name, () =>
      recordTable(db, name).where('deletedAt').below(olderThan),
    );
  }
  const undone = await db.imports.where('state').equals('undone').toArray();
  for (const { id } of undone.filter(({ updatedAt }) => updatedAt < olderThan)) {
    for (const name of RECORD_TABLES.filter((table) => hasImports(db, table))) {
      removed += await removeAll(db, name, () => importedRows(db, name, id));
    }
  }
  await db.safetyCopies.filter(({ createdAt }) => createdAt < olderThan).delete();
  return removed;
}

/** Acts that were last carried out, taken back or brought back before `olderThan`; undo ends at them. */
async function forgetActs(db: OfficeDatabase, olderThan: Moment): Promise<void> {
  const oldest = await db.acts.orderBy('seq').first();
  if (!oldest || oldest.at >= olderThan) return;
  await db.transaction('rw', [db.acts, db.meta], async () => {
    const acts = await db.acts.toArray();
    const subjectOf = ({ id, reverses }: ActRow) => reverses ?? id;
    const alive = new Set(acts.filter(({ at }) => at >= olderThan).map(subjectOf));
    const old = acts.filter((act) => !alive.has(subjectOf(act)));
    if (old.length === 0) return;
    await db.acts.bulkDelete(old.map(({ id }) => id));
    await beginEpoch(db);
  });
}

/** Rows with their lines of the change log, a batch at a time. */
async function removeAll(
  db: OfficeDatabase,
  name: string,
  doomed: () => ReturnType<typeof importedRows>,
): Promise<number> {
  const table = recordTable(db, name);
  for (let removed = 0; ;) {
    const count = await db.transaction('rw', [table, db.changes], async () => {
      const keys = await doomed().limit(BATCH).primaryKeys();
      await db.changes
        .where('[table+recordId]')
        .anyOf(keys.map((key) => [name, key]))
        .delete();
      await table.bulkDelete(keys);
      return keys.length;
    });
    removed += count;
    if (count < BATCH) return removed;
    await otherWork();
  }
}
