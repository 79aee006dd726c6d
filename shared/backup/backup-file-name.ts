import { translatorFor } from '../i18n/translate.ts';
import type { Language } from '../i18n/languages.ts';
import { OFFICE_TIME_ZONE } from '../lib/calendar-date.ts';
import { BACKUP_EXTENSION } from './backup-file.ts';

/**
 * The name that a backup is saved under, from the moment it was made: by day and minute at the office, so that files
 * sort by age and two of one day do not meet. `2026-11-25 1032 Koordinaattorin työpöytä, varmuuskopio.koordbak`.
 */
export function backupFileName(createdAt: Date, language: Language): string {
  const stamp = new Intl.DateTimeFormat('sv-SE', {
    timeZone: OFFICE_TIME_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(createdAt);
  const name = translatorFor(language)('backup:fileName');
  return `${stamp.replace(':', '')} ${name}.${BACKUP_EXTENSION}`;
}
