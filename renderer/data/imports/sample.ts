import type { ActResult } from '#shared/records/change.ts';
import { isSampleSender, sampleOffice } from '#shared/sample-office/sample-office.ts';
import { change } from '../changes/change.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { recordTable } from '../database.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { type Place, rowsNamedBy, rowsNaming, withParts } from '../changes/related-rows.ts';

/**
 * Removes the sample office in one act, with what the user added to its people (an address, a position), but keeps a
 * sample record that one of her own needs (her own contact's place in a sample ministry). The sample's sender goes from
 * the settings too, but for what was changed there. Returns how many records went.
 */
export async function removeSample(context: OfficeContext): Promise<ActResult<number>> {
  const { db, hidden } = context;
  return await change(context, { name: 'removeSample' }, async (write) => {
    const seeds: Place[] = [];
    for (const table of TABLE_NAMES) {
      const rows = await recordTable(db, table)
        .filter((row) => row.sample === true)
        .toArray();
      seeds.push(...rows.map((row) => ({ table, row })));
    }
    const doomed = await withParts(db, seeds, (row) => !hidden.isHidden(row));
    const users = await rowsNaming(db, [...doomed.values()]);
    let needed = [...doomed.values()].filter(({ row }) =>
      users.get(row.id)?.some((user) => !doomed.has(user.row.id) && !hidden.isHidden(user.row)),
    );
    while (needed.length > 0) {
      const kept = needed.filter(({ row }) => doomed.delete(row.id));
      needed = [...(await rowsNamedBy(db, kept)).values()].flat();
    }
    for (const { table, row } of doomed.values()) await write.delete(table as TableName, row.id);
    const settings = await db.settings.get('office');
    if (settings && isSampleSender(settings)) {
      await write.update('settings', 'office', withoutSampleSender(settings));
    }
    return doomed.size;
  });
}

/** The parts of the sender that are as the sample has them, emptied. */
function withoutSampleSender(settings: OfficeSettings): Partial<OfficeSettings> {
  const { sender } = sampleOffice();
  const emptied = Object.entries(sender)
    .filter(([part, value]) => {
      const now = settings[part as keyof typeof sender];
      return JSON.stringify(now) === JSON.stringify(value);
    })
    .map(([part, value]) => [part, typeof value === 'string' ? '' : {}]);
  return Object.fromEntries(emptied) as Partial<OfficeSettings>;
}
