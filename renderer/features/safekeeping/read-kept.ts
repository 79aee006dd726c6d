import type { Backup, BackupFailure, BackupTable } from '#shared/backup/backup-file.ts';
import { type BackupSecrets, unwrapKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import { replay } from '#shared/safekeeping/replay.ts';
import type { Kept, SavedMark } from '#shared/safekeeping/safekeeping.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { otherWork } from '#renderer/data/other-work.ts';
import { upgradeBackup } from '#renderer/data/upgrade-backup.ts';
import type { Platform } from '#renderer/platform/platform.ts';

/** What is restored: a backup that the shell keeps, maybe with what was saved after it, or a file that she chose. */
export type RecoverySource =
  | { kind: 'kept'; id: string; withJournal: boolean }
  | { kind: 'file'; name: string; bytes: Uint8Array };

/** A backup that was read, and how far the journal led from there. */
export type Recovered = {
  backup: Backup;
  /** Acts that the journal gave back. */
  replayed: number;
  /** What of the journal could not be used. */
  unreached: number;
};

export type ReadFailure = BackupFailure | ShellFailure;

/** What opens backups: the machine's key, and what she typed (an identity, or a passphrase). */
export async function secretsOf(
  kept: Pick<Kept, 'identity' | 'wrappedKey'>,
  typed: string,
): Promise<BackupSecrets> {
  const text = typed.trim();
  const identities = kept.identity === null ? [] : [kept.identity];
  if (text === '') return { identities };
  if (/^AGE-SECRET-KEY-/iu.test(text)) {
    return { identities: [...identities, text.toUpperCase().replace(/\s+/gu, '')] };
  }
  const wrapped = kept.wrappedKey === null ? null : await unwrapKey(kept.wrappedKey, text);
  return wrapped?.ok
    ? { identities: [...identities, wrapped.value], passphrase: text }
    : { identities, passphrase: text };
}

/** Reads a backup, and with it the journal if that is asked for. Changes nothing. */
export async function readKept(
  platform: Pick<Platform, 'readBackup' | 'readJournal'>,
  source: RecoverySource,
  secrets: BackupSecrets,
): Promise<Result<Recovered, ReadFailure>> {
  const found = source.kind === 'file' ? ok(source) : await platform.readBackup({ id: source.id });
  if (!found.ok) return found;
  const options = { schemaVersion: SCHEMA_VERSION, pause: otherWork, secrets };
  const read = await readBackup(found.value.bytes, options);
  if (!read.ok) return read;
  const backup = read.value;
  const { mark } = backup.header;
  if (source.kind === 'file' || !source.withJournal || !mark) {
    return ok({ backup, replayed: 0, unreached: 0 });
  }
  const journal = await platform.readJournal();
  // Without the journal the backup is still what it is.
  if (!journal.ok) return ok({ backup, replayed: 0, unreached: 1 });
  return ok(withJournal(backup, mark, journal.value.entries));
}

function withJournal(backup: Backup, mark: SavedMark, entries: readonly JournalEntry[]): Recovered {
  const { schemaVersion } = backup.header;
  const first = replay({ tables: backup.tables, mark, schemaVersion }, entries);
  let next: Backup = { ...backup, tables: first.tables };
  let replayed = first.applied.entries;
  let { unreached } = first;
  if (first.waiting.length > 0) {
    next = upgradeBackup(next);
    next = { ...next, header: { ...next.header, schemaVersion: SCHEMA_VERSION } };
    const office = { tables: next.tables, mark: first.mark, schemaVersion: SCHEMA_VERSION };
    const second = replay(office, first.waiting);
    next = { ...next, tables: second.tables };
    replayed += second.applied.entries;
    unreached += second.unreached + second.waiting.length;
  }
  const tables = next.tables.map((table) =>
    table.name === 'drafts' ? draftsAfter(table, mark, entries) : table,
  );
  return { backup: { ...next, tables }, replayed, unreached };
}

/** Drafts are no acts: every later line counts, of the same act as well. */
function draftsAfter(
  { name, records }: BackupTable,
  mark: SavedMark,
  entries: readonly JournalEntry[],
): BackupTable {
  const drafts = new Map(records.map(({ key, record }) => [key, record]));
  for (const { mark: at, rows } of entries) {
    if (at.epoch !== mark.epoch || at.seq < mark.seq) continue;
    for (const { t, k, v } of rows) {
      if (t !== 'drafts') continue;
      if (v) drafts.set(k, v);
      else drafts.delete(k);
    }
  }
  return { name, records: [...drafts].map(([key, record]) => ({ key, record })) };
}
