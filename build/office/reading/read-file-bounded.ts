import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import type { TableFailure } from '#shared/tabular/table.ts';

/** Reads a whole regular file; one above `limit` bytes is refused before a byte is read. Pipes and devices are refused: they may never end. */
export async function readFileBounded(
  path: string,
  limit: number = LIMITS.fileBytes,
): Promise<Result<Uint8Array, TableFailure>> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Not to wait for a writer where the path is a pipe.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, isFile } = await statOf(file);
    if (!isFile) return fail('unreadable');
    if (size > limit) return fail('too-large', { megabytes: limit / 1024 / 1024 });
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return ok(bytes.subarray(0, filled));
  } catch {
    return fail('unreadable');
  } finally {
    await file?.close();
  }
}

async function statOf(file: Awaited<ReturnType<typeof open>>) {
  const stat = await file.stat();
  return { size: stat.size, isFile: stat.isFile() };
}
