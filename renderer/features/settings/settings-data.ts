import type { ActResult } from '#shared/records/change.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import type { Office } from '#renderer/data/office.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Fields } from '#shared/records/record.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { withNewIds } from '#shared/sample-office/with-new-ids.ts';

/** Changes the settings named, as one act; a text in its languages from how it was `seen`. */
export async function editSettings(
  office: Office,
  changes: Partial<Fields<OfficeSettings>>,
  seen?: OfficeSettings,
): Promise<ActResult> {
  return await office.change({ name: 'editOfficeDetails' }, (write) =>
    write.update('settings', 'office', changes, seen),
  );
}

/** What every record carries and the office gives it itself. */
const GIVEN = ['createdAt', 'updatedAt', 'rev', 'deletedAt'];

/**
 * Adds the made-up office, every record marked as sample, as one act. Its sender goes into the settings where none is
 * named there yet, so that a document can be tried as well.
 */
export async function addSample(office: Office): Promise<ActResult> {
  const { rows, sender } = sampleOffice();
  const settings = await office.settings();
  const hasSender = Object.keys(sender).some((part) => {
    const now = settings[part as keyof typeof sender];
    return typeof now === 'string' ? now !== '' : Object.keys(now).length > 0;
  });
  // New ids each time: one that was removed before still lies in the trash under its own.
  const fresh = withNewIds(rows, newId);
  return await office.change({ name: 'addSample' }, async (write) => {
    if (!hasSender) await write.update('settings', 'office', sender);
    for (const [table, records] of Object.entries(fresh)) {
      for (const record of records) {
        const own = Object.entries(record).filter(([name]) => !GIVEN.includes(name));
        await write.add(table as keyof typeof rows, {
          ...(Object.fromEntries(own) as Fields<typeof record>),
          sample: true,
        });
      }
    }
  });
}

/** How much the office holds, and how much of it is made up. */
export async function countRecords(
  office: Office,
): Promise<{ persons: number; organisations: number; sample: number }> {
  const { persons, organisations } = office.read;
  const [people, bodies] = await Promise.all([persons.toArray(), organisations.toArray()]);
  return {
    persons: people.length,
    organisations: bodies.length,
    sample: [...people, ...bodies].filter((row) => row.sample === true).length,
  };
}
