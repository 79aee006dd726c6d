import { basename, dirname, join } from 'node:path';
import type { ShellFailure } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { errnoOf, fileFailure } from './file-failure.ts';

type OpenFile = {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** The parts of `node:fs/promises` that writing needs. */
export type WritingFiles = {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  realpath(path: string): Promise<string>;
  rm(path: string, options: { force: true }): Promise<void>;
};

/** Pauses between attempts, in milliseconds: a virus scanner holds a new file for a moment. */
const RETRIES = [50, 150, 400];

/** A name that ends so is a file in the making; what a crash leaves of one is nobody's. */
export const UNFINISHED = '.tmp';

/**
 * Writes a file whole or not at all: into a new file beside it, forced to the disk, then renamed over the old one. A
 * crash or a full disk leaves the old file as it was. `beforeRename` is given the path of the finished file and may still
 * refuse it; `mode` is that of a new file.
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  {
    fs,
    uniqueName,
    wait,
    mode,
    beforeRename,
  }: {
    fs: WritingFiles;
    uniqueName: () => string;
    wait: (ms: number) => Promise<void>;
    mode?: number;
    beforeRename?: (finished: string) => Promise<Result<null, ShellFailure>>;
  },
): Promise<Result<null, ShellFailure>> {
  // A link stays a link: what it leads to is written.
  const target = await fs.realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${uniqueName()}${UNFINISHED}`);
  try {
    const file = await (mode === undefined ? fs.open(beside, 'wx') : fs.open(beside, 'wx', mode));
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const agreed = (await beforeRename?.(beside)) ?? ok(null);
    if (!agreed.ok) {
      await fs.rm(beside, { force: true }).catch(() => undefined);
      return agreed;
    }
    await renameOver(beside, target, fs, wait);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    const failure = fileFailure(error, basename(path));
    if (failure) return { ok: false, failure };
    throw error;
  }
  await syncFolder(dirname(target), fs);
  return ok(null);
}

/** Windows answers EPERM or EACCES when another program holds the target: the folder itself was writable just now. */
async function renameOver(
  from: string,
  to: string,
  fs: WritingFiles,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (const pause of [...RETRIES, null]) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '');
      if (!held) throw error;
      if (pause === null) throw Object.assign(new Error('target is held'), { code: 'EBUSY' });
      await wait(pause);
    }
  }
}

/** So that a new name survives a power cut; Windows has no such thing and refuses. */
export async function syncFolder(folder: string, fs: Pick<WritingFiles, 'open'>): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is on the disk.
  }
}
