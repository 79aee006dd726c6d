import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes `pieces` to standard output, waiting where a slow reader has to catch up. A reader that has gone is no error. */
export async function writeOut(pieces: Iterable<string | Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
