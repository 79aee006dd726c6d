import { BACKUP_EXTENSION } from '#shared/backup/backup-file.ts';
import type { FileFilter } from '#shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '#shared/lib/result.ts';
import { byMark } from '#shared/safekeeping/newest-first.ts';
import type { Office, RestoreFailure } from '#renderer/data/office.ts';
import type { BackupKeys } from '#renderer/data/restore/recover-backup.ts';
import type {
  BackupOpener,
  OpenedBackup,
  OpenFailure,
} from '#renderer/workers/open-backup/backup-opener.ts';
import type { OnProgress } from '#renderer/workers/serve-calls.ts';

/** Why a backup was not restored; nothing was changed. */
export type RestoreRefusal =
  | OpenFailure
  | RestoreFailure
  /** An earlier state that is no longer kept. */
  | Failure<'copy-not-found'>;

/** How a backup is opened beside the window. */
export type Opening = { opener: BackupOpener; signal: AbortSignal; onProgress: OnProgress };

/** A backup that was read and can be restored, and what would change. */
export type Restorable = {
  opened: OpenedBackup;
  /** Records by table. */
  now: Record<string, number>;
  /** Whether something was changed after the backup was made. */
  isOlder: boolean;
  /** Whether it has neither history nor trash: an export in open formats. */
  hasNoHistory: boolean;
  /** Files that its records name and that are neither in it nor here. */
  missingFiles: number;
};

/** The kind of file that is saved, for the shell's dialogs; `name` in the screen's language. */
export function backupFilter(name: string): FileFilter[] {
  return [{ name, extensions: [BACKUP_EXTENSION] }];
}

/** Reads a backup file with what may open it and sets it beside the office as it is. */
export async function openBackup(
  office: Office,
  { bytes, keys }: { bytes: Uint8Array; keys: BackupKeys },
  { opener, ...options }: Opening,
): Promise<Result<Restorable, RestoreRefusal>> {
  const read = await opener.open({ bytes, keys }, options);
  if (!read.ok) return read;
  const opened = read.value;
  return ok({
    opened,
    now: (await office.journal.currentState()).counts,
    isOlder: await isOlder(office, opened.header),
    hasNoHistory: !('changes' in opened.header.tables),
    missingFiles: await countMissing(office, opened),
  });
}

/** By the acts where the backup is of this office, since the clock may have been set back; else by the dates. */
async function isOlder(
  office: Office,
  { createdAt, deviceId, mark }: OpenedBackup['header'],
): Promise<boolean> {
  const stand = await office.journal.currentState();
  if (mark && deviceId === stand.deviceId) return byMark(mark, stand.mark) < 0;
  const { undo, redo } = await office.undoSteps();
  return [undo, redo].some((step) => step !== null && step.at > createdAt);
}

async function countMissing(office: Office, { filesElsewhere }: OpenedBackup): Promise<number> {
  const here = await Promise.all(filesElsewhere.map((name) => office.files.has(name)));
  return here.filter((isHere) => !isHere).length;
}

/** Reads a state that an earlier restore replaced. */
export async function openKept(
  office: Office,
  id: string,
  opening: Opening,
): Promise<Result<Restorable, RestoreRefusal>> {
  const bytes = await office.backups.keptFile(id);
  const keys = { kept: { identities: [], wrappedKey: null }, typed: '' };
  return bytes ? await openBackup(office, { bytes, keys }, opening) : fail('copy-not-found');
}
