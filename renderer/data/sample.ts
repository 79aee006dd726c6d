import { change } from './change.ts';
import type { OfficeContext } from './act-log.ts';
import { RECORD_TABLES, recordTable } from './database.ts';
import type { TableName } from './office.ts';
import { canBeNamed, type Place, rowsNamedBy, rowsNaming } from './related-rows.ts';

/**
 * Removes the sample office in one act, with what the user added to its people (an address, a position), but keeps a
 * sample record that one of her own needs (her own contact's place in a sample ministry). Answers how many went.
 */
export async function removeSample(context: OfficeContext): Promise<number> {
  const { db, hidden } = context;
  return await change(context, { name: 'removeSample' }, async (write) => {
    const doomed = new Map<string, Place>();
    const queue: Place[] = [];
    for (const table of RECORD_TABLES) {
      const rows = await recordTable(db, table)
        .filter((row) => row.sample === true)
        .toArray();
      queue.push(...rows.map((row) => ({ table, row })));
    }
    for (let place = queue.pop(); place; place = queue.pop()) {
      if (doomed.has(place.row.id) || hidden.isHidden(place.row)) continue;
      doomed.set(place.row.id, place);
      if (!canBeNamed(place.table, 'part')) continue;
      queue.push(...(await rowsNaming(db, place.table, place.row.id, 'part')));
    }
    const needed: Place[] = [];
    for (const { table, row } of doomed.values()) {
      if (!canBeNamed(table)) continue;
      const users = await rowsNaming(db, table, row.id);
      if (users.some((user) => !doomed.has(user.row.id) && !hidden.isHidden(user.row))) {
        needed.push({ table, row });
      }
    }
    for (let place = needed.pop(); place; place = needed.pop()) {
      if (!doomed.delete(place.row.id)) continue;
      needed.push(...(await rowsNamedBy(db, place)));
    }
    for (const { table, row } of doomed.values()) await write.remove(table as TableName, row.id);
    return doomed.size;
  });
}
