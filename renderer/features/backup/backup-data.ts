import { type Backup, BACKUP_EXTENSION, type BackupFailure } from '#shared/backup/backup-file.ts';
import type { BackupSecrets } from '#shared/backup/encryption.ts';
import { type BackupSummary, backupSummary } from '#shared/backup/backup-summary.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { FileFilter } from '#shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '#shared/lib/result.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office, RestoreFailure } from '#renderer/data/office.ts';
import { otherWork } from '#renderer/data/other-work.ts';

/** Why a backup was not restored; nothing was changed. */
export type RestoreRefusal =
  | BackupFailure
  | RestoreFailure
  /** An earlier state that is no longer kept. */
  | Failure<'copy-not-found'>;

/** A backup that was read and can be restored, and what would change. */
export type Restorable = {
  backup: Backup;
  inBackup: BackupSummary;
  now: BackupSummary;
  /** Whether something was changed after the backup was made. */
  isOlder: boolean;
};

/** The kind of file, for the shell's dialogs; `name` in the screen's language. */
export function backupFilter(name: string): FileFilter[] {
  return [{ name, extensions: [BACKUP_EXTENSION] }];
}

/** Reads a backup file with what may open it and sets it beside the office as it is. */
export async function openBackup(
  office: Office,
  bytes: Uint8Array,
  secrets?: BackupSecrets,
): Promise<Result<Restorable, BackupFailure>> {
  const options = { schemaVersion: SCHEMA_VERSION, pause: otherWork, secrets };
  const read = await readBackup(bytes, options);
  if (!read.ok) return read;
  const { undo, redo } = await office.undoSteps();
  const { createdAt } = read.value.header;
  return ok({
    backup: read.value,
    inBackup: backupSummary(read.value.tables),
    now: {
      persons: await office.read.persons.count(),
      organisations: await office.read.organisations.count(),
      madeDocuments: await office.read.madeDocuments.count(),
    },
    isOlder: [undo, redo].some((step) => step !== null && step.at > createdAt),
  });
}

/** Reads a state that an earlier restore replaced. */
export async function openKept(
  office: Office,
  id: string,
): Promise<Result<Restorable, RestoreRefusal>> {
  const bytes = await office.backups.keptFile(id);
  return bytes ? await openBackup(office, bytes) : fail('copy-not-found');
}
