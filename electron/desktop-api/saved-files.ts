import { basename } from 'node:path';
import type { Shell } from 'electron';
import type { ShellCalls } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/lib/result.ts';

const KEPT = 50;

/** Where the files saved in this run lie, by name; the window knows the names alone. */
export type SavedFiles = {
  remember: (path: string) => void;
  find: (name: string) => string | undefined;
};

/** Remembers the last fifty files saved; of one name, the latest. */
export function savedFiles(): SavedFiles {
  const paths = new Map<string, string>();
  return {
    remember: (path) => {
      const name = basename(path);
      paths.delete(name);
      paths.set(name, path);
      const [oldest] = paths.keys();
      if (paths.size > KEPT && oldest !== undefined) paths.delete(oldest);
    },
    find: (name) => paths.get(name),
  };
}

/** Makes the call that shows a saved file in its folder. */
export function savedFileShower(
  saved: SavedFiles,
  shell: Pick<Shell, 'showItemInFolder'>,
  exists: (path: string) => boolean,
): ShellCalls['showSavedFile'] {
  return async ({ name }) => {
    const path = saved.find(name);
    if (path === undefined || !exists(path)) return fail('file-unreadable', { name });
    shell.showItemInFolder(path);
    return ok(null);
  };
}
