import { join } from 'node:path';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Result } from '#shared/lib/result.ts';
import { isMissing } from '../files/file-failure.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { OWN_FILE, OWN_FOLDER, type Machine } from './machine.ts';

/** Small files that are hers alone, written whole or not at all. */
export type OwnFiles = {
  /** Null where there is none; one that is there and cannot be read is an error, never as if it were not. */
  read: (name: string) => Promise<string | null>;
  write: (
    name: string,
    text: string,
    beforeRename?: () => Promise<Result<null, ShellFailure>>,
  ) => Promise<Result<null, ShellFailure>>;
};

/** Opens the small files in `folder`, which is made when the first is written. */
export function ownFiles(folder: string, { fs, uniqueName, wait }: Machine): OwnFiles {
  return {
    read: async (name) => {
      try {
        return await fs.readFile(join(folder, name), 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (name, text, beforeRename) => {
      await fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
      return await writeWholeFile(join(folder, name), new TextEncoder().encode(text), {
        fs,
        uniqueName,
        wait,
        mode: OWN_FILE,
        ...(beforeRename && { beforeRename }),
      });
    },
  };
}
