import type { Table } from 'dexie';
import { withoutIdentityCodes } from '#shared/contacts/privacy/find-identity-codes.ts';
import { beginEpoch } from './changes-since.ts';
import type { OfficeDatabase } from './database.ts';
import { otherWork } from './other-work.ts';

/** Lines per transaction, so that the window has its turn between two. */
const BATCH = 1000;

/** Takes identity codes out of what is past: see `Office.forgetCodes`. Broken off, it goes on when it is called again. */
export async function forgetCodes(db: OfficeDatabase): Promise<number> {
  let cleaned = 0;
  for (const table of [db.changes, db.acts] as Table<object, number>[]) {
    for (let last = -1; ;) {
      const lines = await table.where('seq').above(last).limit(BATCH).sortBy('seq');
      if (lines.length === 0) break;
      last = Number((lines.at(-1) as { seq?: number }).seq);
      cleaned += await clean(db, table, lines);
      await otherWork();
    }
  }
  return cleaned;
}

/** Writes those of `lines` that hold a code without it; answers how many. */
async function clean(
  db: OfficeDatabase,
  table: Table<object, number>,
  lines: readonly object[],
): Promise<number> {
  const changed = lines.map(withoutIdentityCodes).filter((line, at) => line !== lines[at]);
  if (changed.length === 0) return 0;
  // Whoever follows the changes reads everything anew, and the journal goes on from a backup that has no code in it.
  await db.transaction('rw', [table, db.acts, db.meta], async () => {
    await table.bulkPut(changed);
    await beginEpoch(db);
  });
  return changed.length;
}
