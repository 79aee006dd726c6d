import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import type { Fields } from '#shared/records/record.ts';
import type { OfficeDatabase } from '../database.ts';

/** Adds the one row of settings where there is none. */
export async function addSettings(db: OfficeDatabase, at: Moment): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (await db.settings.get('office')) return;
    await db.settings.add({
      id: 'office',
      createdAt: at,
      updatedAt: at,
      rev: 1,
      organisation: {},
      unit: {},
      coordinatorName: '',
      coordinatorTitle: {},
      email: '',
      phone: '',
    });
  });
}

/** The program speaks Finnish until told otherwise. */
const DEFAULTS: Fields<Preferences> = { language: 'fi', theme: 'system', personName: '' };

/**
 * How the program looks and speaks on `deviceId`: as on the device where that was changed last, until it is told there. Who
 * sits at another device is nobody's name here.
 */
export async function preferencesOf(
  db: OfficeDatabase,
  deviceId: string,
): Promise<Fields<Preferences> & { id: string }> {
  const all = await db.preferences.toArray();
  const own = all.find(({ id }) => id === deviceId);
  const latest = all.sort((a, b) => compareCodeUnits(a.updatedAt, b.updatedAt)).at(-1);
  const { language, theme } = own ?? latest ?? DEFAULTS;
  return { id: deviceId, language, theme, personName: own?.personName ?? DEFAULTS.personName };
}
