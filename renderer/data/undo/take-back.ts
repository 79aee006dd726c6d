import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { change } from '../changes/change.ts';
import type { AnyRow } from '../database.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { TakeBackFailure, TakeBackOrder } from './take-back-order.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { readRows, rowsNamedBy } from '../changes/related-rows.ts';

/** What a record does not bring along: the log gives it these anew. */
const OF_THE_LOG = new Set(['id', 'updatedAt', 'rev', 'deletedAt', 'importId']);

/** Gives records of an earlier state back: see `Office.backups.takeBack`. */
export async function takeBack(
  context: OfficeContext,
  act: Act,
  { rows, erasedIds }: TakeBackOrder,
): Promise<ActResult<Result<number, TakeBackFailure>>> {
  const { db, hidden } = context;
  const isShown = (row: AnyRow | undefined): row is AnyRow => !!row && !hidden.isHidden(row);
  return await change(context, act, async (write) => {
    const known = new Set(erasedIds);
    const tombstones = await db.tombstones.toArray();
    if (tombstones.some(({ personId }) => !known.has(personId))) return fail('erased-meanwhile');
    const found = await readRows(
      db,
      rows.map(({ table, row }) => ({ table, recordId: row.id })),
    );
    const isAsSeen = rows.every(({ row, rev }) => {
      const current = found.get(row.id)?.row;
      return isShown(current) ? current.rev === rev : rev === null;
    });
    const coming = new Set(rows.map(({ row }) => row.id));
    const named = await rowsNamedBy(db, rows);
    const isBorne = rows.every(({ table, row, unseen }) => {
      const there = named.get(row.id) ?? [];
      return REFERENCES.every(({ table: of, field, part }) => {
        const id = row[field];
        if (of !== table || typeof id !== 'string' || coming.has(id)) return true;
        const target = there.find((place) => place.row.id === id)?.row;
        return isShown(target) || (!part && (!target || unseen.includes(id)));
      });
    });
    if (!isAsSeen || !isBorne) return fail('changed-meanwhile');
    // Who was merged into a person since then must still be found when she is erased.
    const isKept = (name: string, id: string) => name === 'mergedIds' && found.has(id);
    await write.restoreAll(
      rows.map(({ table, row }) => ({
        table: table as TableName,
        id: row.id,
        fields: Object.fromEntries(
          Object.entries(row).filter(([name]) => !OF_THE_LOG.has(name) && !isKept(name, row.id)),
        ),
      })),
    );
    return ok(rows.length);
  });
}
