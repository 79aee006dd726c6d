import { BACKUP_EXTENSION } from '#shared/backup/backup-file.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';

/** How a backup is opened without this program, with Debian's `age` and `gzip`. */
const COMMAND = `age -d -i avain.txt kopio.${BACKUP_EXTENSION} | gunzip > tiedot.ndjson`;

const KEY_BEGINS = 'AGE-SECRET-KEY-1';

/**
 * The recovery sheet as plain text that any program prints: whose it is, the key and how to use it, with the program and
 * without. `when` is the day and time in words, `office` who it belongs to, empty where that is not known.
 */
export function recoverySheet(
  identity: string,
  { when, office }: { when: string; office: string },
  language: Language,
): string {
  const t = translatorFor(language);
  return [
    t('safekeeping:sheet.title'),
    ...(office === '' ? [] : [office]),
    t('safekeeping:sheet.made', { when }),
    '',
    t('safekeeping:sheet.keep'),
    '',
    t('safekeeping:sheet.key'),
    '',
    identity,
    '',
    t('safekeeping:sheet.groups'),
    '',
    KEY_BEGINS,
    ...inGroups(identity.slice(KEY_BEGINS.length)),
    '',
    t('safekeeping:sheet.inProgram'),
    '',
    t('safekeeping:sheet.without'),
    '',
    COMMAND,
    '',
  ].join('\r\n');
}

/** Fours, eight to a line: nobody types so much from paper in one go and keeps the place. */
function inGroups(signs: string): string[] {
  const fours = signs.match(/.{1,4}/gu) ?? [];
  return [fours.slice(0, 8), fours.slice(8)].map((line) => line.join(' '));
}
