import { joinBytes } from '../lib/join-bytes.ts';
import { fail, type Result } from '../lib/result.ts';
import { BACKUP_LIMITS, type BackupFailure, FORMAT } from './backup-file.ts';

const LINE_FEED = 10;
/** How the first line of each backup begins. */
const BEGINNING = new TextEncoder().encode(`{"format":"${FORMAT}"`);

export type Failed = Extract<Result<never, BackupFailure>, { ok: false }>;

/** Takes the bytes of a backup as they come, which must not be changed afterwards; `failed` is why it goes no further. */
export type LineSplitter = {
  push: (chunk: Uint8Array) => void;
  failed: () => Failed | null;
  /**
   * What is to be said after the last byte: bytes after the last line feed are a failure, since every line has one. Where
   * there was no line at all, only a backup's own beginning was cut off from one.
   */
  end: () => Failed | null;
};

/** Hands each whole line, its line feed included, to `onLine`, which may stop with a failure. Counts what comes. */
export function splitLines(onLine: (line: Uint8Array) => Failed | null): LineSplitter {
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let total = 0;
  let lineLimit = BACKUP_LIMITS.header;
  let failed: Failed | null = null;
  const isForeign = () => lineLimit === BACKUP_LIMITS.header && !beginsAsBackup(joinBytes(pieces));
  return {
    push: (chunk) => {
      if (failed) return;
      total += chunk.length;
      if (total > BACKUP_LIMITS.bytes) failed = fail('too-large');
      let start = 0;
      for (
        let end = chunk.indexOf(LINE_FEED);
        end >= 0 && !failed;
        end = chunk.indexOf(LINE_FEED, start)
      ) {
        const rest = chunk.subarray(start, end + 1);
        failed = onLine(pieces.length === 0 ? rest : joinBytes([...pieces, rest]));
        pieces = [];
        waiting = 0;
        start = end + 1;
        lineLimit = BACKUP_LIMITS.line;
      }
      if (failed || start === chunk.length) return;
      pieces.push(chunk.slice(start));
      waiting += chunk.length - start;
      if (waiting > lineLimit) {
        failed = fail(lineLimit === BACKUP_LIMITS.header ? 'not-a-backup' : 'too-large');
      }
    },
    failed: () => failed,
    end: () => failed ?? (waiting > 0 ? fail(isForeign() ? 'not-a-backup' : 'truncated') : null),
  };
}

function beginsAsBackup(bytes: Uint8Array): boolean {
  return BEGINNING.every((byte, at) => at >= bytes.length || bytes[at] === byte);
}
