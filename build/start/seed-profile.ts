import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser would otherwise ask or offer: to translate the page, to keep passwords, to fill in forms. */
const PREFERENCES = {
  translate: { enabled: false },
  intl: { accept_languages: 'fi-FI,fi,sv-FI,sv,en' },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  signin: { allowed: false },
};

/** Makes the profile folder ready before the browser first sees it. An existing profile is left as it is. */
export const seedProfile = (profile: string) => {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 });
  writeFileSync(preferences, JSON.stringify(PREFERENCES));
};
