import { join } from 'node:path';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Result } from '#shared/lib/result.ts';
import type { BackupFolder, FoundBackup } from './backup-folder.ts';
import { checksum } from './file-checksum.ts';
import type { Machine } from './machine.ts';
import { olderWrappedKey, readWrappedKey, WRAPPED_KEY } from './wrapped-key.ts';

/** A failure that was a value, on its way out of the middle of the work. */
export class Refused extends Error {
  constructor(readonly failure: ShellFailure) {
    super(failure.code);
  }
}

function must(result: Result<null, ShellFailure>): void {
  if (!result.ok) throw new Refused(result.failure);
}

/**
 * Copies to `place` the newest and the pinned of `own` that are not there, and takes away what `rotate` names of this
 * `keeper`'s. Returns whether the newest lies there now; where there is none yet, nothing was copied.
 */
export async function copyBackups(
  own: BackupFolder,
  place: BackupFolder,
  keeper: string,
  rotate: (backups: FoundBackup[]) => string[],
): Promise<{ there: FoundBackup[]; isCopied: boolean }> {
  const mine = await own.list();
  const newest = mine[0];
  const before = new Map((await place.list()).map((found) => [found.id, found]));
  for (const { id, size, note } of mine) {
    const found = before.get(id);
    if (found?.note.sha256 === note.sha256 && found.size === size) {
      const { pinned, cleanedAt } = note;
      if (found.note.pinned !== pinned || found.note.cleanedAt !== cleanedAt) {
        must(await place.renote(id, { ...found.note, keeper, pinned, cleanedAt }));
      }
      continue;
    }
    // Somebody who was erased is still in what lies there.
    const isUncleaned = found !== undefined && found.note.cleanedAt !== note.cleanedAt;
    if (id !== newest?.id && !note.pinned && !isUncleaned) continue;
    const bytes = await own.read(id);
    // What has decayed here is no copy, and must not be in the way of the others.
    const isGood = bytes !== null && checksum(bytes) === note.sha256;
    const write = found === undefined ? place.store : place.replace;
    if (isGood) must(await write(id, bytes, { ...note, keeper }));
  }
  // Another office's backups in the same place are none of ours.
  const ours = (await place.list()).filter(({ note }) => note.keeper === keeper);
  for (const id of rotate(ours)) await place.remove(id);
  await place.tidy();
  const there = await place.list();
  const isCopied = there.some(
    ({ id, note }) => id === newest?.id && note.sha256 === newest.note.sha256,
  );
  return { there, isCopied };
}

/**
 * Copies the wrapped key of `ownFolder` to `place`, which is `folder`; `written` is the checksum of the one that was written
 * there last. One that is not ours is kept under another name: it opens the backups that were there before. Returns the
 * checksum of what is written there now.
 */
export async function copyWrappedKey(
  ownFolder: string,
  { place, folder, written }: { place: BackupFolder; folder: string; written: string | undefined },
  machine: Machine,
): Promise<string | undefined> {
  const key = await readWrappedKey(ownFolder, machine);
  const there = await readWrappedKey(folder, machine);
  if (key === there) return written;
  if (there !== null && checksum(there) !== written) {
    if (key === null) return written;
    must(await place.write(olderWrappedKey(machine.now()), there));
  }
  if (key === null) {
    await machine.fs.rm(join(folder, WRAPPED_KEY), { force: true });
    return undefined;
  }
  must(await place.write(WRAPPED_KEY, key));
  return checksum(key);
}
