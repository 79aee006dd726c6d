import type { ActResult } from '#shared/records/change.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import type { Office } from '#renderer/data/office.ts';

/** Changes how the program looks and speaks on this device, or who sits at it, as one act. */
export async function editPreferences(
  office: Office,
  changes: Partial<Fields<Preferences>>,
): Promise<ActResult> {
  return await office.change({ name: 'editSettings' }, async (write) => {
    const { id, ...fields } = await office.preferences();
    await write.restoreAll([{ table: 'preferences', id, fields: { ...fields, ...changes } }]);
  });
}
