import type { Backup, BackupFailure, BackupTable } from '#shared/backup/backup-file.ts';
import { isPassphraseLocked, openingIdentity } from '#shared/backup/backup-lock.ts';
import type { BackupSecrets } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { keyOf, type TypedKey } from '#shared/backup/typed-key.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import { replay } from '#shared/safekeeping/replay.ts';
import type { SavedMark } from '#shared/safekeeping/safekeeping.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import { upgradeBackup } from './upgrade-backup.ts';

/** What may open a backup: the keys of this machine, and what she typed (an identity, or a passphrase). */
export type BackupKeys = {
  kept: { identities: readonly string[]; wrappedKey: string | null };
  typed: string;
};

/** A backup to be read, with what was saved after it where that shall be in it too. */
export type RecoveryOrder = {
  bytes: Uint8Array;
  keys: BackupKeys;
  journal?: readonly JournalEntry[];
};

/** A backup that was read, and how far the journal led from there. */
export type Recovered = {
  /** Of the present schema. */
  backup: Backup;
  /** Acts that the journal gave back. */
  replayed: number;
  /** What of the journal could not be used. */
  unreached: number;
  /** Where what she typed opened it, and is a key that can be kept. */
  typedKey: TypedKey | null;
};

/**
 * Reads a backup, and with it the journal if that is given, and brings it to the present schema. A typed passphrase takes
 * seconds, hundreds of thousands of records as well: not for the window's thread.
 */
export async function recoverBackup(
  { bytes, keys, journal = [] }: RecoveryOrder,
  onProgress?: (done: number, total: number) => void,
): Promise<Result<Recovered, BackupFailure>> {
  const typedKey = isPassphraseLocked(bytes) ? null : await typedKeyOf(bytes, keys);
  const secrets = secretsOf(keys, typedKey);
  const read = await readBackup(bytes, {
    schemaVersion: SCHEMA_VERSION,
    secrets,
    ...(onProgress && { onProgress }),
  });
  if (!read.ok) return read;
  const { mark } = read.value.header;
  const recovered =
    mark && journal.length > 0
      ? withJournal(read.value, mark, journal)
      : { backup: read.value, replayed: 0, unreached: 0 };
  return ok({ ...recovered, backup: ofPresentSchema(recovered.backup), typedKey });
}

/** Null where nothing was typed, or that is no key to this backup. */
async function typedKeyOf(
  bytes: Uint8Array,
  { kept: { wrappedKey }, typed }: BackupKeys,
): Promise<TypedKey | null> {
  const text = typed.trim();
  if (text === '') return null;
  const key = await keyOf(text, wrappedKey);
  return key && (await openingIdentity(bytes, [key.identity])) !== null ? key : null;
}

function secretsOf({ kept, typed }: BackupKeys, typedKey: TypedKey | null): BackupSecrets {
  const text = typed.trim();
  if (typedKey) return { identities: [typedKey.identity] };
  return { identities: kept.identities, ...(text !== '' && { passphrase: text }) };
}

function ofPresentSchema(backup: Backup): Backup {
  const { tables, header, files } = upgradeBackup(backup);
  return { tables, header: { ...header, schemaVersion: SCHEMA_VERSION }, files };
}

function withJournal(
  backup: Backup,
  mark: SavedMark,
  entries: readonly JournalEntry[],
): Omit<Recovered, 'typedKey'> {
  const { schemaVersion } = backup.header;
  const first = replay({ tables: backup.tables, mark, schemaVersion }, entries);
  let next: Backup = { ...backup, tables: first.tables };
  let replayed = first.applied.entries;
  let { unreached } = first;
  if (first.waiting.length > 0) {
    next = ofPresentSchema(next);
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
