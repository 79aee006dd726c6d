import { Gunzip } from 'fflate';
import { fail } from '../lib/result.ts';
import { type Failed, splitLines } from './split-lines.ts';

/** Packed bytes taken in one bite: a few thousand records; at gzip's densest they unpack to 16 MB. */
const BITE = 16 * 1024;

/**
 * Unpacks `bytes` bite by bite and hands each whole line, its line feed included, to `onLine`, which may stop with a
 * failure. Returns null when all went well.
 */
export async function gunzipLines(
  bytes: Uint8Array,
  onLine: (line: Uint8Array) => Failed | null,
  betweenBites: () => Promise<void>,
): Promise<Failed | null> {
  const lines = splitLines(onLine);
  const gunzip = new Gunzip(lines.push);
  try {
    for (let start = 0; start < bytes.length && !lines.failed(); start += BITE) {
      gunzip.push(bytes.subarray(start, start + BITE), start + BITE >= bytes.length);
      await betweenBites();
    }
  } catch (error) {
    return lines.failed() ?? fail(isCutOff(error) ? 'truncated' : 'damaged');
  }
  return lines.end();
}

/** fflate's code 0: the data ended before their end. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 0;
}
