import type { Pause } from './backup-file.ts';
import { gzipWriter } from './gzip-stream.ts';
import { type BackupSource, type LinesSource, writeLines } from './write-lines.ts';

/**
 * Writes the bytes of a backup file (see `backup-file.ts`). The same source gives the same bytes on one machine.
 * Throws as `writeLines`.
 */
export async function writeBackup(
  source: BackupSource | LinesSource,
  pause?: Pause,
): Promise<Uint8Array> {
  const gzip = gzipWriter();
  await writeLines(source, gzip.write, pause);
  return await gzip.end();
}
