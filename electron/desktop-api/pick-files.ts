import { basename, dirname } from 'node:path';
import type { OpenDialogOptions } from 'electron';
import type { PickedFile, ShellCalls, ShellFailure } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { KeptState } from '../lifecycle/kept-state.ts';
import { fileFailure } from '../files/file-failure.ts';

/** The parts of `node:fs/promises` that reading needs. */
export type ReadingFiles = {
  open(
    path: string,
    flags: string,
  ): Promise<{
    stat(): Promise<{ size: number; isFile(): boolean }>;
    readFile(): Promise<Uint8Array>;
    close(): Promise<void>;
  }>;
};

const MEBIBYTE = 1024 * 1024;
/** Of all files picked at once: a backup with years of records stays far below. */
export const MAX_PICKED_MEBIBYTES = 200;

/** Makes the call that asks the user for files and reads them. A picked folder, pipe or device is not read. */
export function filePicker<Window>({
  window,
  dialog,
  fs,
  state,
  maxMebibytes = MAX_PICKED_MEBIBYTES,
}: {
  window: Window;
  dialog: {
    showOpenDialog(
      window: Window,
      options: OpenDialogOptions,
    ): Promise<{ canceled: boolean; filePaths: string[] }>;
  };
  fs: ReadingFiles;
  state: KeptState;
  maxMebibytes?: number;
}): ShellCalls['pickFiles'] {
  const read = async (path: string, room: number): Promise<Result<PickedFile, ShellFailure>> => {
    const name = basename(path);
    const tooLarge = fail('file-too-large', { name, megabytes: maxMebibytes });
    try {
      const file = await fs.open(path, 'r');
      try {
        const { size, ...kind } = await file.stat().then((stat) => ({
          size: stat.size,
          isFile: stat.isFile(),
        }));
        if (!kind.isFile) return fail('file-unreadable', { name });
        if (size > room) return tooLarge;
        const bytes = await file.readFile();
        return bytes.length > room ? tooLarge : ok({ name, bytes });
      } finally {
        await file.close();
      }
    } catch (error) {
      const failure = fileFailure(error, name);
      if (failure) return { ok: false, failure };
      throw error;
    }
  };

  return async ({ title, filters, multiple }) => {
    const { lastFolder } = state.get();
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      filters,
      properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      ...(lastFolder === null ? {} : { defaultPath: lastFolder }),
    });
    const [first] = filePaths;
    if (canceled || first === undefined) return ok([]);
    state.set({ lastFolder: dirname(first) });
    const files: PickedFile[] = [];
    let room = maxMebibytes * MEBIBYTE;
    for (const path of filePaths) {
      const file = await read(path, room);
      if (!file.ok) return file;
      room -= file.value.bytes.length;
      files.push(file.value);
    }
    return ok(files);
  };
}
