import { readFileSync, statSync } from 'node:fs';
import { type Backup, BACKUP_LIMITS, type BackupFailure } from '#shared/backup/backup-file.ts';
import type { BackupSecrets } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { SCHEMA_VERSION } from '../../renderer/data/migrations/migrations.ts';
import { upgradeBackup } from '#renderer/data/restore/upgrade-backup.ts';

/** Why a file is refused: what its format can tell, or that it cannot be read at all. */
export type RefusalCode =
  'wrong-key-or-damaged-head' | 'damaged-or-cut-off' | 'newer' | 'not-a-backup' | 'unreadable';

export type OpenedBackup =
  | { file: string; ok: true; backup: Backup }
  | {
      file: string;
      ok: false;
      code: RefusalCode;
      appVersion?: string;
      /** It is encrypted, and nothing was given to open it with. */
      lacksKey?: true;
    };

/** Without a key nothing more is known than with a wrong one; a plain backup tells what is wrong by one word. */
const CODES: Record<BackupFailure['code'], RefusalCode> = {
  'not-a-backup': 'not-a-backup',
  damaged: 'damaged-or-cut-off',
  truncated: 'damaged-or-cut-off',
  newer: 'newer',
  encrypted: 'wrong-key-or-damaged-head',
  'wrong-key-or-damaged-head': 'wrong-key-or-damaged-head',
  'damaged-or-cut-off': 'damaged-or-cut-off',
  'too-large': 'not-a-backup',
};

/** Opens each file, checked from the first byte to the last, brought to the present schema. */
export async function openBackups(
  files: readonly string[],
  secrets: BackupSecrets,
): Promise<OpenedBackup[]> {
  const opened: OpenedBackup[] = [];
  for (const file of files) opened.push(await openOne(file, secrets));
  return opened;
}

async function openOne(file: string, secrets: BackupSecrets): Promise<OpenedBackup> {
  let bytes: Uint8Array;
  try {
    const about = statSync(file);
    if (!about.isFile()) return { file, ok: false, code: 'unreadable' };
    if (about.size > BACKUP_LIMITS.bytes) return { file, ok: false, code: 'not-a-backup' };
    bytes = readFileSync(file);
  } catch {
    return { file, ok: false, code: 'unreadable' };
  }
  const hasSecret = (secrets.identities ?? []).length > 0 || secrets.passphrase !== undefined;
  const read = await readBackup(bytes, {
    schemaVersion: SCHEMA_VERSION,
    ...(hasSecret && { secrets }),
  });
  if (read.ok) return { file, ok: true, backup: upgradeBackup(read.value) };
  const { code, facts } = read.failure;
  const appVersion = facts?.['appVersion'];
  return {
    file,
    ok: false,
    code: CODES[code],
    ...(appVersion !== undefined && { appVersion: String(appVersion) }),
    ...(code === 'encrypted' && { lacksKey: true }),
  };
}

/** What is wrong with a file, as the window says it. */
export function refusalSentence(
  { code, appVersion = '', lacksKey }: Extract<OpenedBackup, { ok: false }>,
  language: Language,
): string {
  const t = translatorFor(language);
  if (lacksKey) return t('backup:failure.encrypted');
  return code === 'unreadable'
    ? t('shell:failures.file-unreadable')
    : t(`backup:failure.${code}`, { appVersion });
}
