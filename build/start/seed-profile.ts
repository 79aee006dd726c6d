import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../office/write-whole.ts';
import { isObject, withLastingStorage } from './lasting-storage.ts';

/** What a browser would otherwise ask or offer: to translate the page, to keep passwords, to fill in forms. */
const PREFERENCES = {
  translate: { enabled: false },
  intl: { accept_languages: 'fi-FI,fi,sv-FI,sv,en' },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  signin: { allowed: false },
};

/** Null where there are none, or none that the browser could read either. */
const readPreferences = (file: string): Record<string, unknown> | null => {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
};

/**
 * Makes the profile folder ready before the browser sees it. A profile that is there is left as it is, but for the data of
 * `origin`, which the browser is to keep whatever happens. Throws Node's error where the disk takes it not.
 */
export const seedProfile = (profile: string, origin: string) => {
  const file = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 });
  const preferences = withLastingStorage(readPreferences(file) ?? PREFERENCES, origin);
  if (preferences !== null) writeWhole(file, new TextEncoder().encode(JSON.stringify(preferences)));
};
