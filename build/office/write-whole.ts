import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of hers alone whole or not at all, so that a full disk takes nothing of one that was there. A pipe or a
 * device is written as it is. Throws Node's error.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeFileSync(file, bytes);
    return;
  }
  // Renaming asks for no right to the file itself.
  if (there) accessSync(file, constants.W_OK);
  // A link stays a link.
  const target = there ? realpathSync(file) : file;
  const beside = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const handle = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
