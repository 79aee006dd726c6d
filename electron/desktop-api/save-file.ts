import { basename, dirname, extname, join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import type { ShellCalls } from '#shared/ipc/contract.ts';
import { ok } from '#shared/lib/result.ts';
import type { KeptState } from '../lifecycle/kept-state.ts';
import { OWN_FILE } from '../safekeeping/machine.ts';
import { safeFileName } from './safe-file-name.ts';
import type { SavedFiles } from './saved-files.ts';
import { writeWholeFile, type WritingFiles } from '../files/write-whole-file.ts';

/** Makes the call that asks the user where to save a file and writes it there, whole or not at all. */
export function fileSaver<Window>({
  window,
  dialog,
  fs,
  state,
  saved,
  documentsFolder,
  exists,
  uniqueName,
  wait,
}: {
  window: Window;
  dialog: {
    showSaveDialog(
      window: Window,
      options: SaveDialogOptions,
    ): Promise<{ canceled: boolean; filePath: string }>;
  };
  fs: WritingFiles & { stat: (path: string) => Promise<{ mode: number }> };
  state: KeptState;
  saved: SavedFiles;
  documentsFolder: () => string;
  exists: (path: string) => boolean;
  uniqueName: () => string;
  wait: (ms: number) => Promise<void>;
}): ShellCalls['saveFile'] {
  return async ({ suggestedName, filters, bytes }) => {
    const { lastFolder } = state.get();
    const folder = lastFolder !== null && exists(lastFolder) ? lastFolder : documentsFolder();
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(folder, safeFileName(suggestedName)),
      filters,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || filePath === '') return ok({ saved: false });
    const path = withExtension(filePath, filters[0]?.extensions[0], exists);
    // A new file is hers alone; one that is there keeps its rights.
    const mode = await fs.stat(path).then(
      (there) => there.mode & 0o777,
      () => OWN_FILE,
    );
    const written = await writeWholeFile(path, bytes, { fs, uniqueName, wait, mode });
    if (!written.ok) return written;
    state.set({ lastFolder: dirname(path) });
    saved.remember(path);
    return ok({ saved: true, name: basename(path) });
  };
}

/**
 * Linux dialogs leave a typed name as it is. With the extension added it is a name that the dialog did not ask about,
 * so that a file which has it already is not written over.
 */
function withExtension(
  path: string,
  extension: string | undefined,
  exists: (path: string) => boolean,
): string {
  if (extension === undefined || extname(path) !== '') return path;
  let named = `${path}.${extension}`;
  for (let number = 2; exists(named); number += 1) named = `${path} (${number}).${extension}`;
  return named;
}
