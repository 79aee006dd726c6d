import { BACKUP_EXTENSION } from '#shared/backup/backup-file.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z ([a-z-]+)( \d+)?$/;
const EXTENSION = `.${BACKUP_EXTENSION}`;

/**
 * What a backup is called, such as `2026-11-25T08-32-00Z scheduled`: it tells when and why without being opened, sorts by
 * time, and may lie on any disk (Windows takes no colon). `number` from 2 on keeps apart those of one second.
 */
export function backupId(createdAt: Moment, reason: string, number: number): string {
  const second = `${createdAt.slice(0, 19).replaceAll(':', '-')}Z`;
  return number < 2 ? `${second} ${reason}` : `${second} ${reason} ${String(number)}`;
}

/** The file of a backup. */
export function backupFile(id: string): string {
  return id + EXTENSION;
}

/** The note beside it. */
export function noteFile(id: string): string {
  return `${id}.json`;
}

/** What a file's name tells; null where it is no backup's: a file in the making, a note, something of hers. */
export function readBackupName(
  file: string,
): { id: string; createdAt: Moment; reason: string } | null {
  if (!file.endsWith(EXTENSION)) return null;
  const id = file.slice(0, -EXTENSION.length);
  const [, day, hour, minute, second, reason] = NAME.exec(id) ?? [];
  if (day === undefined || reason === undefined) return null;
  return { id, createdAt: `${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`, reason };
}
