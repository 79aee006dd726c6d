import type { MessageBoxOptions } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

/** Offers to open the page again when its process has crashed; the records are in the database, so nothing is lost. */
export function offerReload<Window extends { destroy(): void }>({
  window,
  contents,
  dialog,
  translate,
  onGone,
}: {
  window: Window;
  contents: {
    on(
      event: 'render-process-gone',
      listener: (event: unknown, details: { reason: string }) => void,
    ): unknown;
    reload(): void;
  };
  dialog: {
    showMessageBox(window: Window, options: MessageBoxOptions): Promise<{ response: number }>;
  };
  translate: () => Translate;
  onGone: (reason: string) => void;
}): void {
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onGone(reason);
    const t = translate();
    void dialog
      .showMessageBox(window, {
        type: 'error',
        title: t('shell:programName'),
        message: t('shell:dialogs.windowGone'),
        detail: t('shell:dialogs.windowGoneDetail'),
        buttons: [t('shell:dialogs.reload'), t('shell:dialogs.quit')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      .then(({ response }) => {
        if (response === 0) contents.reload();
        else window.destroy();
      });
  });
}
