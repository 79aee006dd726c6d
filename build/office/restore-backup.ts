import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { Backup, BackupRecord } from '#shared/backup/backup-file.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { joinBytes } from '#shared/lib/join-bytes.ts';
import { attachmentPaths } from '#shared/open-export/attachment-paths.ts';
import { officeData, shownRows } from './backup-office.ts';
import { whyNot } from './printing/why-not.ts';
import { writeWhole } from './write-whole.ts';

/** Where attached files went, how many that records name the backup has not, and which records were left out. */
export type RestoredFiles = {
  folder: string;
  written: number;
  missing: number;
  leftOut: string[];
};

/**
 * Writes a backup's records as office data to `out`, and the files attached to them into a folder beside it
 * (`office.json`: `office-attachments/`), under the names that a package of open formats gives them. Returns what was
 * written, or a sentence about what stood in the way; nothing is put among files that are there already.
 */
export function restoreBackup(backup: Backup, out: string): RestoredFiles | string {
  const rows = shownRows(backup);
  const made = officeData(backup, rows);
  if (!made.ok) return `${made.failure.code}: ${String(made.failure.facts?.['place'] ?? '')}`;
  const { dir, name } = parse(out);
  const folder = join(dir, `${name}-attachments`);
  const attachments = rows['attachments'] ?? [];
  const there = new Set(backup.files.map(({ sha256 }) => sha256));
  const day = dayInFinland(new Date(backup.header.createdAt));
  const paths = attachmentPaths(attachments, there, day);
  if (paths.size > 0 && existsSync(folder) && readdirSync(folder).length > 0) {
    return `Not empty, and nothing was written: ${folder}`;
  }
  try {
    writeWhole(out, made.value.bytes);
    if (paths.size > 0) mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { sha256, pieces } of backup.files) {
      const path = paths.get(sha256);
      if (path === undefined) continue;
      writeWhole(join(folder, basename(path)), joinBytes(pieces));
    }
  } catch (error) {
    return `Cannot write ${out}: ${whyNot(error)}`;
  }
  const missing = namedIn(attachments) - paths.size;
  return { folder, written: paths.size, missing, leftOut: made.value.leftOut };
}

function namedIn(attachments: readonly BackupRecord[]): number {
  return new Set(attachments.map(({ sha256 }) => sha256)).size;
}
