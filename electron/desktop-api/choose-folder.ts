import type { OpenDialogOptions } from 'electron';

/** Asks the user for a folder; null where she chose none. The window never learns of it but what may be shown. */
export function folderChooser<Window>(
  window: Window,
  dialog: {
    showOpenDialog(
      window: Window,
      options: OpenDialogOptions,
    ): Promise<{ canceled: boolean; filePaths: string[] }>;
  },
): (title: string) => Promise<string | null> {
  return async (title) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
}
