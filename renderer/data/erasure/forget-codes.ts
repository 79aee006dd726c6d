import Dexie, { type Table } from 'dexie';
import { withoutIdentityCodes } from '#shared/contacts/privacy/find-identity-codes.ts';
import { beginEpoch } from '../changes/changes-since.ts';
import type { OfficeDatabase } from '../database.ts';
import { PAST_TABLES } from '../office.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';

/** Rows per transaction, so that the window has its turn between two. */
const BATCH = 1000;

/** Takes identity codes out of what is past: see `Office.forgetCodes`. Broken off, it goes on when it is called again. */
export async function forgetCodes(db: OfficeDatabase): Promise<number> {
  let cleaned = 0;
  for (const name of PAST_TABLES) {
    const table: Table<object, string | number> = db.table(name);
    for (let last: unknown = Dexie.minKey; last !== undefined;) {
      const done = await cleanBatch(db, table, last);
      cleaned += done.cleaned;
      last = done.last;
      await yieldToEventLoop();
    }
  }
  return cleaned;
}

/** Writes the rows after the key `after` that hold a code without it; `last` is the key of the last, if there was any. */
async function cleanBatch(
  db: OfficeDatabase,
  table: Table<object, string | number>,
  after: unknown,
): Promise<{ cleaned: number; last: unknown }> {
  return await db.transaction('rw', [table, db.acts, db.meta], async () => {
    const batch = table.where(':id').above(after).limit(BATCH);
    const [rows, keys] = [await batch.toArray(), await batch.primaryKeys()];
    const changed = rows.map(withoutIdentityCodes).filter((row, at) => row !== rows[at]);
    if (changed.length > 0) {
      await table.bulkPut(changed);
      // Whoever follows the changes reads everything anew, and the journal goes on from a backup that has no code in it.
      await beginEpoch(db);
    }
    return { cleaned: changed.length, last: keys.at(-1) };
  });
}
