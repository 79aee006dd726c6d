import { z } from 'zod';
import { SAFEKEEPING_ARGUMENTS } from '#shared/ipc/safekeeping-arguments.ts';
import type { BackupReason, KeptBackup, OpensWith } from '#shared/safekeeping/safekeeping.ts';

const { shape } = SAFEKEEPING_ARGUMENTS.storeBackup.shape.about;

/** What an older or newer program wrote is taken as far as it is understood. */
const backupNote = z.object({
  createdAt: shape.createdAt,
  reason: shape.reason,
  sha256: shape.sha256,
  counts: shape.counts.optional().catch(undefined),
  mark: shape.mark.optional().catch(undefined),
  schemaVersion: shape.schemaVersion.optional().catch(undefined),
  appVersion: shape.appVersion.optional().catch(undefined),
  /** Those that open it, as `keyName` has them; not in notes of older programs. */
  keys: shape.keys.optional().catch(undefined),
  pinned: z.boolean().catch(false),
  cleanedAt: shape.createdAt.optional().catch(undefined),
  suspicious: z.boolean().optional().catch(undefined),
  /** Which office's keeping made it: in a second place that two share, each lets go of its own alone. */
  keeper: z.string().optional().catch(undefined),
});

/**
 * The note beside a backup, `.json`: what the list shows of it without the key. It names no person and nothing that was
 * written; it can go missing and the backup is as good.
 */
export type BackupNote = z.infer<typeof backupNote>;

/** A note as it was found; null where it is none. */
export function readNote(text: string): BackupNote | null {
  try {
    return backupNote.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The words of a note's file. */
export function writeNote(note: BackupNote): string {
  return `${JSON.stringify(note, null, 2)}\n`;
}

/** Whether a backup's name tells a reason that this program knows. */
export function asReason(text: string): BackupReason {
  return shape.reason.safeParse(text).data ?? 'asked';
}

/** A backup for the window: `note` beside the file, which is `size` bytes. */
export function keptBackup(
  id: string,
  size: number,
  note: BackupNote,
  places: KeptBackup['places'],
  opensWith?: OpensWith,
): KeptBackup {
  const { createdAt, reason, sha256, counts, mark, schemaVersion, pinned, cleanedAt, suspicious } =
    note;
  return {
    id,
    createdAt,
    reason,
    size,
    sha256,
    ...(counts && { counts }),
    ...(mark && { mark }),
    ...(schemaVersion !== undefined && { schemaVersion }),
    pinned,
    ...(cleanedAt !== undefined && { cleanedAt }),
    places,
    ...(suspicious === true && { suspicious }),
    ...(opensWith && { opensWith }),
  };
}
