import { Gunzip } from 'fflate';
import { joinBytes } from '../lib/join-bytes.ts';
import { fail, type Result } from '../lib/result.ts';
import { BACKUP_LIMITS, type BackupFailure } from './backup-file.ts';

/** Packed bytes taken in one bite: a few thousand records; at gzip's densest they unpack to 16 MB. */
const BITE = 16 * 1024;
const LINE_FEED = 10;

type Failed = Extract<Result<never, BackupFailure>, { ok: false }>;

/**
 * Unpacks `bytes` bite by bite and hands each whole line, its line feed included, to `onLine`, which may stop with a
 * failure. Answers null when all went well. Bytes after the last line feed are a failure: every line has one.
 */
export async function gunzipLines(
  bytes: Uint8Array,
  onLine: (line: Uint8Array) => Failed | null,
  betweenBites: () => Promise<void>,
): Promise<Failed | null> {
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let total = 0;
  let lineLimit = BACKUP_LIMITS.header;
  let failed: Failed | null = null;

  const gunzip = new Gunzip((chunk) => {
    if (failed) return;
    total += chunk.length;
    if (total > BACKUP_LIMITS.bytes) failed = fail('too-large');
    let start = 0;
    for (
      let end = chunk.indexOf(LINE_FEED);
      end >= 0 && !failed;
      end = chunk.indexOf(LINE_FEED, start)
    ) {
      pieces.push(chunk.subarray(start, end + 1));
      failed = onLine(joinBytes(pieces));
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
  });

  try {
    for (let start = 0; start < bytes.length && !failed; start += BITE) {
      gunzip.push(bytes.subarray(start, start + BITE), start + BITE >= bytes.length);
      await betweenBites();
    }
  } catch (error) {
    failed ??= fail(isCutOff(error) ? 'truncated' : 'damaged');
  }
  if (!failed && waiting > 0) return fail('truncated');
  return failed;
}

/** fflate's code 0: the data ended before their end. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 0;
}
