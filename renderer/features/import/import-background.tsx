import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#renderer/session/commands.ts';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { useImportStore } from './import-store.ts';
import { openImport, openImportFile } from './public.ts';
import { useImportFlow } from './use-import-flow.ts';

/** Takes lists from anywhere in the program: the command, a file dropped on the window, a table pasted outside a field. */
export function ImportBackground() {
  const { t } = useTranslation(['common']);
  const flow = useImportFlow();
  const isWriting = useImportStore((store) => store.state.step === 'writing');

  useCommand('importContacts', () => {
    if (useImportStore.getState().state.step === 'done') flow.send({ type: 'restart' });
    window.location.hash = '#/import';
  });

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (event.defaultPrevented || !clipboardData || isWriting || isEditable(target)) return;
      if (document.querySelector('[data-modal]') !== null) return;
      const html = clipboardData.getData('text/html');
      const text = clipboardData.getData('text/plain');
      if (!/<table/iu.test(html) && !isTabbed(text)) return;
      event.preventDefault();
      openImport({ kind: 'pasted', html, text });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isWriting]);

  return (
    <FileDrop
      title={t('common:dropFiles')}
      text={t('common:dropFilesHint')}
      isDisabled={isWriting}
      onFiles={(files) => {
        const [file] = files;
        if (file) void openImportFile(file);
      }}
    />
  );
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, [role="dialog"]') !== null)
  );
}

/** A line with a tab in it, and its end. */
function isTabbed(text: string): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && text.includes('\n', tab);
}
