import type { BackupFailure } from '#shared/backup/backup-file.ts';
import { encryptFor } from '#shared/backup/encryption.ts';
import { longChecksum } from '#shared/backup/long-checksum.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { joinBytes } from '#shared/lib/join-bytes.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { RenewedBackup } from '#shared/safekeeping/safekeeping.ts';
import { countInTables } from '../restore/count-records.ts';
import { planErasure, withoutErased } from './erasure.ts';
import { type CleanedCopy, type CopyOrder, orderOf } from './erasure-order.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { type BackupKeys, recoverBackup } from '../restore/recover-backup.ts';
import { upgradeBackup } from '../restore/upgrade-backup.ts';

/** Writes a state that a restore replaced again without the persons. */
export async function cleanedCopy({ bytes, order }: CopyOrder): Promise<CleanedCopy> {
  const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION, pause: yieldToEventLoop });
  if (!read.ok) return { outcome: 'unreadable' };
  const { header, tables } = upgradeBackup(read.value);
  const erasure = await planErasure(tables, order, yieldToEventLoop);
  if (!erasure) return { outcome: 'untouched' };
  const source = { ...header, schemaVersion: SCHEMA_VERSION };
  const cleaned = await writeBackup(
    { ...source, tables: withoutErased(tables, erasure) },
    yieldToEventLoop,
  );
  return { outcome: 'cleaned', bytes: cleaned };
}

/** A backup that the shell keeps, to be written again without those whom `tombstones` name. */
export type CleaningOrder = {
  bytes: Uint8Array;
  keys: BackupKeys;
  /** Who shall be able to open it; the machine's own key is among them. */
  recipients: string[];
  tombstones: readonly Tombstone[];
};

export type CleanedBackup =
  { outcome: 'untouched' } | { outcome: 'cleaned'; bytes: Uint8Array; about: RenewedBackup };

/**
 * Writes a backup again without those who were erased since it was made, and without the files that went with them. Returns
 * it once it has been read again whole and holds none of them; `untouched` where it never did; a failure where it cannot be
 * read. Takes seconds and much memory: not for the window's thread.
 */
export async function cleanedBackup({
  bytes,
  keys,
  recipients,
  tombstones,
}: CleaningOrder): Promise<Result<CleanedBackup, BackupFailure>> {
  const read = await recoverBackup({ bytes, keys });
  if (!read.ok) return read;
  const { header, tables, files } = read.value.backup;
  const order = orderOf(tombstones);
  const erasure = await planErasure(tables, order, yieldToEventLoop);
  if (!erasure) return ok({ outcome: 'untouched' });
  const left = withoutErased(tables, erasure);
  const kept = new Map(
    files
      .filter(({ sha256 }) => !order.goneFiles.has(sha256))
      .map(({ sha256, pieces }) => [sha256, joinBytes(pieces)]),
  );
  const plain = await writeBackup(
    {
      ...header,
      schemaVersion: SCHEMA_VERSION,
      tables: left,
      files: {
        list: [...kept].map(([sha256, { length }]) => ({ sha256, size: length })),
        read: (sha256) => Promise.resolve(kept.get(sha256)),
      },
    },
    yieldToEventLoop,
  );
  const written = await encryptFor(plain, recipients);
  const again = await recoverBackup({ bytes: written, keys });
  if (!again.ok) return again;
  if (await planErasure(again.value.backup.tables, order, yieldToEventLoop)) return fail('damaged');
  const checksum = longChecksum();
  checksum.update(written);
  const about = {
    sha256: await checksum.digest(),
    counts: countInTables(left),
    schemaVersion: SCHEMA_VERSION,
  };
  return ok({ outcome: 'cleaned', bytes: written, about });
}
