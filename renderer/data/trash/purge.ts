import type { Moment } from '#shared/lib/calendar-date.ts';
import type { ActRow } from '#shared/records/change.ts';
import { beginEpoch } from '../changes/changes-since.ts';
import { type OfficeDatabase, recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { forgetFiles } from '../files.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { passOnMerged } from './pass-on-merged.ts';
import { hasImports, importedRows } from '../undo/undo-import.ts';

/** Rows per transaction. */
const BATCH = 500;

/**
 * Removes for good what was only kept so that it could be undone: see `Office.purge`. Acts are closed first: what no undo
 * can bring back may then go piece by piece, and a start after a crash goes on with it.
 */
export async function purge(db: OfficeDatabase, olderThan: Moment): Promise<number> {
  await closeActs(db, olderThan);
  const touched = new Set<string>();
  let removed = 0;
  for (const name of TABLE_NAMES) {
    if (!('deletedAt' in db.table(name).schema.idxByName)) continue;
    const inTrash = () => recordTable(db, name).where('deletedAt').below(olderThan);
    removed += await removeAll(db, name, inTrash, touched);
  }
  const undone = await db.imports.where('state').equals('undone').toArray();
  for (const { id } of undone.filter(({ updatedAt }) => updatedAt < olderThan)) {
    for (const name of TABLE_NAMES.filter((table) => hasImports(db, table))) {
      removed += await removeAll(db, name, () => importedRows(db, name, id), touched);
    }
  }
  await forgetEmptiedActs(db, touched);
  await db.safetyCopies.filter(({ createdAt }) => createdAt < olderThan).delete();
  await forgetFiles(db, olderThan);
  return removed;
}

const subjectOf = ({ id, reverses }: ActRow) => reverses ?? id;

/** Acts that were last carried out, taken back or brought back before `olderThan` are history: undo passes them by. */
async function closeActs(db: OfficeDatabase, olderThan: Moment): Promise<void> {
  await db.transaction('rw', db.acts, async () => {
    const open = await db.acts.filter((act) => !act.final).toArray();
    const alive = new Set(open.filter(({ at }) => at >= olderThan).map(subjectOf));
    const old = open.filter((act) => !alive.has(subjectOf(act)));
    await db.acts.bulkPut(old.map((act) => ({ ...act, final: true })));
  });
}

/** Rows with their lines of the change log, a batch at a time; notes the acts that these lines were of. */
async function removeAll(
  db: OfficeDatabase,
  name: string,
  doomed: () => ReturnType<typeof importedRows>,
  touched: Set<string>,
): Promise<number> {
  const table = recordTable(db, name);
  for (let removed = 0; ;) {
    const count = await db.transaction('rw', [table, db.changes], async () => {
      const keys = await doomed().limit(BATCH).primaryKeys();
      const lines = await db.changes
        .where('[table+recordId]')
        .anyOf(keys.map((key) => [name, key]))
        .toArray();
      for (const { actId } of lines) touched.add(actId);
      if (name === 'persons') await passOnMerged(db, keys);
      await db.changes.bulkDelete(lines.flatMap(({ seq }) => seq ?? []));
      await table.bulkDelete(keys);
      return keys.length;
    });
    removed += count;
    if (count < BATCH) return removed;
    await yieldToEventLoop();
  }
}

/** Acts that concerned nothing but what is gone go too, since their facts may name it. */
async function forgetEmptiedActs(db: OfficeDatabase, touched: ReadonlySet<string>): Promise<void> {
  if (touched.size === 0) return;
  await db.transaction('rw', [db.acts, db.changes, db.meta], async () => {
    const rows = await db.acts.bulkGet([...touched]);
    const subjects = new Set(rows.flatMap((act) => (act && !act.importId ? subjectOf(act) : [])));
    for (const subject of subjects) {
      const turns = await db.acts.where('reverses').equals(subject).primaryKeys();
      const ids = [subject, ...turns];
      if ((await db.changes.where('actId').anyOf(ids).count()) === 0) await db.acts.bulkDelete(ids);
    }
    await beginEpoch(db);
  });
}
