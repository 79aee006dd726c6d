import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BackupFile, BackupFiles, BackupRecord } from '#shared/backup/backup-file.ts';
import { joinBytes } from '#shared/lib/join-bytes.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { OfficeDatabase } from './database.ts';
import type { Office } from './office.ts';
import type { StorageGate } from './start/storage-gate.ts';

/** What the window may do with files: see `Office.files`. */
export function keptFiles(
  db: OfficeDatabase,
  now: () => Date,
  gate: Pick<StorageGate, 'run'>,
): Office['files'] {
  return {
    nameOf,
    keep: (bytes) => gate.run(() => keep(db, nameOf(bytes), bytes, now().toISOString())),
    get: async (name) => (await db.files.get(name))?.bytes,
    has: async (name) => (await db.files.where('sha256').equals(name).count()) > 0,
    total: async () => {
      const sizes = new Map<string, number>();
      await db.attachments.each((row) => sizes.set(row.sha256, row.size));
      return [...sizes.values()].reduce((sum, size) => sum + size, 0);
    },
  };
}

const nameOf = (bytes: Uint8Array) => bytesToHex(sha256(bytes));

/** The files that `attachments` name and that are there; asked within the transaction that read these. */
export async function filesNamedBy(
  db: OfficeDatabase,
  attachments: readonly BackupRecord[],
): Promise<BackupFiles> {
  const there = new Set(await db.files.toCollection().primaryKeys());
  const sizes = new Map<string, number>();
  for (const { sha256: name, size } of attachments) {
    if (typeof name === 'string' && typeof size === 'number' && there.has(name)) {
      sizes.set(name, size);
    }
  }
  return {
    list: [...sizes].map(([name, size]) => ({ sha256: name, size })).sort(bySha256),
    read: async (name) => (await db.files.get(name))?.bytes,
  };
}

/**
 * Keeps the files of a backup, one at a time; all or none of those that were not there. Returns the names of these. What no
 * restored record names goes with the next purge.
 */
export async function keepFilesOf(
  db: OfficeDatabase,
  files: readonly BackupFile[],
  at: Moment,
): Promise<string[]> {
  const there = new Set(await db.files.toCollection().primaryKeys());
  const added: string[] = [];
  try {
    for (const { sha256: name, pieces } of files) {
      if (!there.has(name)) added.push(name);
      await keep(db, name, joinBytes(pieces), at);
    }
  } catch (error) {
    await db.files.bulkDelete(added).catch(() => undefined);
    throw error;
  }
  return added;
}

/** A file that a draft names: what waits of it is not dealt with. */
export type FileOfDraft = { fileName: string; sha256: string };

/** The files that the value of a draft names; none where it is of another shape. */
export function filesOfDraft(value: unknown): FileOfDraft[] {
  if (typeof value !== 'object' || value === null || !('files' in value)) return [];
  return Array.isArray(value.files) ? value.files.filter(isFileOfDraft) : [];
}

function isFileOfDraft(value: unknown): value is FileOfDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { fileName, sha256: name } = value as Record<string, unknown>;
  return typeof fileName === 'string' && typeof name === 'string';
}

/**
 * Forgets files that no attachment names, be it in the trash, no draft, and no state kept by a restore. A file kept after `olderThan`
 * stays: it may have been kept for an attachment that is about to be written.
 */
export async function forgetFiles(db: OfficeDatabase, olderThan: Moment): Promise<void> {
  await db.transaction('rw', [db.attachments, db.safetyCopies, db.drafts, db.files], async () => {
    const named = new Set(await db.attachments.orderBy('sha256').uniqueKeys());
    await db.safetyCopies.each(({ files }) => files?.forEach((name) => named.add(name)));
    await db.drafts.each(({ value }) =>
      filesOfDraft(value).forEach((one) => named.add(one.sha256)),
    );
    for (const name of await db.files.toCollection().primaryKeys()) {
      if (named.has(name)) continue;
      const file = await db.files.get(name);
      if (file && file.keptAt < olderThan) await db.files.delete(name);
    }
  });
}

/** What is there under a SHA-256 is the same file: it stays, but counts as kept now. */
async function keep(
  db: OfficeDatabase,
  name: string,
  bytes: Uint8Array,
  keptAt: Moment,
): Promise<void> {
  await db.files.put({ sha256: name, keptAt, bytes });
}

function bySha256(one: { sha256: string }, other: { sha256: string }): number {
  return one.sha256 < other.sha256 ? -1 : 1;
}
