import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BackupRecord } from '#shared/backup/backup-file.ts';
import { fromBase64 } from '#shared/lib/base64.ts';
import { idOf, type RowsByTable } from './erasure-ids.ts';

/** A record that has a kept file: an attachment, or a template, which holds its file itself. */
export type FileHolder = { table: 'attachments' | 'templates'; row: BackupRecord; sha256: string };

/** The records that have a file, be they in the trash, and which. */
export function fileHolders(rows: RowsByTable): FileHolder[] {
  return [
    ...(rows.get('attachments') ?? []).map((row): FileHolder => ({
      table: 'attachments',
      row,
      sha256: String(row['sha256']),
    })),
    ...(rows.get('templates') ?? []).map((row): FileHolder => ({
      table: 'templates',
      row,
      sha256: bytesToHex(sha256(templateBytes(row))),
    })),
  ];
}

/** The file of a template; empty where it is none. */
export function templateBytes({ content }: BackupRecord): Uint8Array {
  try {
    return fromBase64(typeof content === 'string' ? content : '');
  } catch {
    return new Uint8Array();
  }
}

/** The ids of the records that have one of `files` (SHA-256). */
export function holdersOf(rows: RowsByTable, files: ReadonlySet<string>): string[] {
  if (files.size === 0) return [];
  return fileHolders(rows)
    .filter((holder) => files.has(holder.sha256))
    .map(({ row }) => idOf(row));
}
