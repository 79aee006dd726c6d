import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { BackupKeys } from '#renderer/data/recover-backup.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import type { BackupOpener, OpenedBackup, OpenFailure } from '#renderer/workers/backup-opener.ts';

/** What is restored: a backup that the shell keeps, maybe with what was saved after it, or a file that she chose. */
export type RecoverySource =
  | { kind: 'kept'; id: string; withJournal: boolean }
  | { kind: 'file'; name: string; bytes: Uint8Array };

export type ReadFailure = OpenFailure | ShellFailure;

/** Reads a backup, and with it the journal if that is asked for. Changes nothing. */
export async function readKept(
  platform: Pick<Platform, 'readBackup' | 'readJournal'>,
  opener: BackupOpener,
  source: RecoverySource,
  keys: BackupKeys,
): Promise<Result<OpenedBackup, ReadFailure>> {
  const found = source.kind === 'file' ? ok(source) : await platform.readBackup({ id: source.id });
  if (!found.ok) return found;
  const order = { bytes: found.value.bytes, keys };
  if (source.kind === 'file' || !source.withJournal) return await opener.open(order);
  const journal = await platform.readJournal();
  if (journal.ok) return await opener.open({ ...order, journal: journal.value.entries });
  // Without the journal the backup is still what it is.
  const read = await opener.open(order);
  return read.ok ? ok({ ...read.value, unreached: 1 }) : read;
}
