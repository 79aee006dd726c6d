import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import type { SavedMark } from '#shared/safekeeping/safekeeping.ts';
import type { BackupKeys } from '#renderer/data/restore/recover-backup.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import type {
  BackupOpener,
  OpenedBackup,
  OpenFailure,
} from '#renderer/workers/open-backup/backup-opener.ts';

/**
 * What is restored: a backup that the shell keeps, maybe with what was saved after it, or a file that she chose. With the
 * journal, those of `before` (newest first) lead to the same records where the backup itself is spoilt; attached files are
 * in backups alone.
 */
export type RecoverySource =
  | { kind: 'kept'; id: string; withJournal: false }
  | {
      kind: 'kept';
      id: string;
      withJournal: true;
      /** How far it holds what was saved. */
      mark: SavedMark | undefined;
      before: readonly string[];
    }
  | { kind: 'file'; name: string; bytes: Uint8Array };

export type ReadFailure = OpenFailure | ShellFailure;

/** What a file that decays on its disk comes to. */
const SPOILT: readonly ReadFailure['code'][] = [
  'not-a-backup',
  'damaged',
  'truncated',
  'damaged-or-cut-off',
  'file-unreadable',
  'backup-missing',
];

/** Reads a backup, and with it the journal if that is asked for. Changes nothing. */
export async function readKept(
  platform: Pick<Platform, 'readBackup' | 'readJournal'>,
  opener: BackupOpener,
  source: RecoverySource,
  keys: BackupKeys,
): Promise<Result<OpenedBackup, ReadFailure>> {
  if (source.kind === 'file') return await opener.open({ bytes: source.bytes, keys });
  const open = async (id: string, journal?: { entries: JournalEntry[]; damaged: number }) => {
    const found = await platform.readBackup({ id });
    if (!found.ok) return found;
    const order = { bytes: found.value.bytes, keys };
    if (!journal) return await opener.open(order);
    const read = await opener.open({ ...order, journal: journal.entries });
    return read.ok ? missing(read.value, journal.damaged) : read;
  };
  if (!source.withJournal) return await open(source.id);
  const journal = await platform.readJournal();
  if (!journal.ok) {
    // Without the journal the backup is still what it is.
    const read = await open(source.id);
    return read.ok ? missing(read.value, 1) : read;
  }
  const newest = await open(source.id, journal.value);
  if (newest.ok || !isSpoilt(newest.failure, keys)) return newest;
  for (const id of source.before) {
    const earlier = await open(id, journal.value);
    if (!earlier.ok) continue;
    // Imports are in backups alone: the journal may end before the spoilt one does.
    const isReached = journal.value.entries.some(({ mark }) => isFrom(source.mark, mark));
    return isReached ? earlier : missing(earlier.value, 1);
  }
  return newest;
}

const missing = (opened: OpenedBackup, more: number) =>
  ok({ ...opened, unreached: opened.unreached + more });

/** A damaged head looks like a wrong key: what she typed is more likely wrong, the machine's own key is not. */
function isSpoilt({ code }: ReadFailure, { kept, typed }: BackupKeys): boolean {
  const isOwnKey = kept.identities.length > 0 && typed.trim() === '';
  return SPOILT.includes(code) || (code === 'wrong-key-or-damaged-head' && isOwnKey);
}

const isFrom = (earlier: SavedMark | undefined, { epoch, seq }: SavedMark) =>
  epoch === earlier?.epoch && seq >= earlier.seq;
