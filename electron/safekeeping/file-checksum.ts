import { createHash } from 'node:crypto';
import type { Machine } from './machine.ts';

const PIECE = 1024 ** 2;

/** SHA-256 (hex) of a file as it lies on the disk, read piece by piece; and its size in bytes. */
export async function fileChecksum(
  path: string,
  fs: Pick<Machine['fs'], 'open'>,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  const file = await fs.open(path, 'r');
  try {
    const piece = new Uint8Array(PIECE);
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE, size);
      if (bytesRead === 0) return { sha256: hash.digest('hex'), size };
      hash.update(piece.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** SHA-256 (hex) of bytes in memory. */
export function checksum(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
