import type { Moment } from '#shared/lib/calendar-date.ts';
import type { OfficeDatabase } from '../database.ts';

/** Adds the one row of settings where there is none: the program speaks Finnish until told otherwise. */
export async function addSettings(db: OfficeDatabase, at: Moment): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (await db.settings.get('office')) return;
    await db.settings.add({
      id: 'office',
      createdAt: at,
      updatedAt: at,
      rev: 1,
      language: 'fi',
      theme: 'system',
      organisation: {},
      unit: {},
      coordinatorName: '',
      coordinatorTitle: {},
      email: '',
      phone: '',
    });
  });
}
