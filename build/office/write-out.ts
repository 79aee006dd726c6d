import { once } from 'node:events';

/** Writes `pieces` to standard output, waiting where a slow reader has to catch up. A reader that has gone is no error. */
export async function writeOut(pieces: Iterable<string | Uint8Array>): Promise<void> {
  let gone = false;
  process.stdout.once('error', () => {
    gone = true;
  });
  for (const piece of pieces) {
    if (gone) return;
    if (!process.stdout.write(piece))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  }
}
