import type { Backup } from '#shared/backup/backup-file.ts';
import type { Office, RestoreOptions } from '#renderer/data/office.ts';
import { restoreBeside } from '#renderer/data/restore/restore.ts';
import { databaseOf } from './empty-office.ts';

/** Restores a backup into an office of `emptyOffice`, as the window has it done: over another connection. */
export async function restoreInto(office: Office, backup: Backup, options: RestoreOptions) {
  return await office.backups.restore(
    (carriedOut) => restoreBeside(databaseOf(office), backup, carriedOut),
    options,
  );
}
