import type { PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';

/** Reads a file that the page was given. One that is gone or held by another program is refused, and so is a folder. */
export async function readDroppedFile(file: File): Promise<Result<PickedFile, ShellFailure>> {
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return fail('file-unreadable');
  }
}
