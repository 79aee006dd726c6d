import type { Clipboard, MessageBoxOptions, Shell } from 'electron';
import type { ShellCalls } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/lib/result.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { outgoingLink } from '#shared/shell/outgoing-link.ts';

/** The question put to the user before a link is opened; *Cancel* is the button that Enter and Esc choose. */
export function linkQuestion(url: string, t: Translate): MessageBoxOptions {
  return {
    type: 'question',
    title: t('shell:dialogs.openLinkTitle'),
    message: t('shell:dialogs.openLink'),
    detail: url,
    buttons: [t('shell:dialogs.openLinkButton'), t('shell:dialogs.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
}

/** What is said where no program opened the link; its first button copies the address. */
const notOpened = (url: string, t: Translate): MessageBoxOptions => ({
  type: 'warning',
  title: t('shell:dialogs.openLinkTitle'),
  message: t('shell:failures.link-not-opened'),
  detail: url,
  buttons: [t('shell:contextMenu.copyAddress'), t('shell:dialogs.cancel')],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
});

/** Makes the call that opens a link in the machine's browser, mail program or phone, where the link is safe. */
export function linkOpener<Window>({
  window,
  dialog,
  shell,
  clipboard,
  translate,
  onRefused,
}: {
  window: Window;
  dialog: {
    showMessageBox: (window: Window, options: MessageBoxOptions) => Promise<{ response: number }>;
  };
  shell: Pick<Shell, 'openExternal'>;
  clipboard: Pick<Clipboard, 'writeText'>;
  translate: () => Translate;
  onRefused: (what: string) => void;
}): ShellCalls['openLink'] {
  return async ({ url }) => {
    const link = outgoingLink(url);
    if (!link) {
      // The address itself may hold personal data, so only its scheme goes to the log.
      onRefused(`link ${schemeOf(url)}`);
      return fail('link-refused');
    }
    if (link.ask) {
      const { response } = await dialog.showMessageBox(window, linkQuestion(link.url, translate()));
      if (response !== 0) return ok(null);
    }
    try {
      await shell.openExternal(link.url);
    } catch {
      const said = notOpened(link.url, translate());
      if ((await dialog.showMessageBox(window, said)).response === 0)
        await clipboard.writeText(link.url);
    }
    return ok(null);
  };
}

function schemeOf(url: string): string {
  return /^[a-z][a-z0-9+.-]{0,20}(?=:)/iu.exec(url)?.[0].toLowerCase() ?? 'without a scheme';
}
