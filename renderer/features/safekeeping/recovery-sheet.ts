import { BACKUP_EXTENSION } from '#shared/backup/backup-file.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';

/** How a backup is opened without this program, with Debian's `age` and `gzip`. */
const COMMAND = `age -d -i avain.txt kopio.${BACKUP_EXTENSION} | gunzip > tiedot.ndjson`;

/**
 * The recovery sheet as plain text that any program prints: the key and how to use it, with the program and without.
 * `when` is the day and time in words.
 */
export function recoverySheet(identity: string, when: string, language: Language): string {
  const t = translatorFor(language);
  return [
    t('safekeeping:sheet.title'),
    t('safekeeping:sheet.made', { when }),
    '',
    t('safekeeping:sheet.keep'),
    '',
    t('safekeeping:sheet.key'),
    '',
    identity,
    '',
    t('safekeeping:sheet.inProgram'),
    '',
    t('safekeeping:sheet.without'),
    '',
    COMMAND,
    '',
  ].join('\r\n');
}
