import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BackupRecord } from '#shared/backup/backup-file.ts';
import { fromBase64 } from '#shared/lib/base64.ts';
import { filesOfDraft } from '../files.ts';
import { idOf, type RowsByTable } from './erasure-ids.ts';

/**
 * What has a kept file: an attachment, a template, which holds its file itself, or a draft; of a draft the row is what it
 * says of the file.
 */
export type FileHolder = {
  table: 'attachments' | 'templates' | 'drafts';
  row: BackupRecord;
  sha256: string;
};

/** What has a file, be it in the trash or waiting to be dealt with, and which. */
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
    ...(rows.get('drafts') ?? [])
      .flatMap(({ value }) => filesOfDraft(value))
      .map((row): FileHolder => ({ table: 'drafts', row, sha256: row.sha256 })),
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

/** A draft without the files that go; itself where it names none of them. */
export function draftWithout(draft: BackupRecord, files: ReadonlySet<string>): BackupRecord {
  const named = filesOfDraft(draft['value']);
  const left = named.filter(({ sha256: name }) => !files.has(name));
  if (left.length === named.length) return draft;
  return { ...draft, value: { ...(draft['value'] as BackupRecord), files: left } };
}

/** The ids of the records that have one of `files` (SHA-256). */
export function holdersOf(rows: RowsByTable, files: ReadonlySet<string>): string[] {
  if (files.size === 0) return [];
  return fileHolders(rows)
    .filter(({ table, sha256: name }) => table !== 'drafts' && files.has(name))
    .map(({ row }) => idOf(row));
}
