import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenIfForms } from '#renderer/features/forms/public.ts';
import { MessageDialogs } from '#renderer/features/mail/public.ts';
import { offerFormsOpener } from '#renderer/common/dropped-forms.ts';
import { useTakeMessages } from '#renderer/common/dropped-messages.ts';
import { usePickFiles } from '#renderer/common/use-pick-file.ts';
import { useCommand } from '#renderer/session/commands.ts';
import {
  pastedOutsideFields,
  takeEarlyPaste,
  type Pasted,
} from '#renderer/ui/fields/early-input.ts';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { useImportStore } from './import-store.ts';
import { openImport, openImportFile } from './public.ts';
import { useImportFlow } from './use-import-flow.ts';

/** Takes lists from anywhere in the program: the command, a file dropped on the window, a table pasted outside a field. */
export function ImportBackground() {
  const { t } = useTranslation(['common', 'commands', 'mail']);
  const flow = useImportFlow();
  const openIfForms = useOpenIfForms();
  const { wordExport } = useWorkers();
  const takeMessages = useTakeMessages(wordExport.readMessages);
  const isWriting = useImportStore((store) => store.state.step === 'writing');

  useCommand('importContacts', () => {
    if (useImportStore.getState().state.step === 'done') flow.send({ type: 'restart' });
    window.location.hash = '#/import';
  });

  const pickMessages = usePickFiles({
    title: t('commands:readMessage'),
    filter: { name: t('mail:take.files'), extensions: ['eml', 'msg', 'ics'] },
  });
  useCommand('readMessage', () => {
    const read = async () => {
      const files = await pickMessages();
      await takeMessages(files.map(({ name, bytes }) => new File([Uint8Array.from(bytes)], name)));
    };
    void read();
  });

  /** What a file is, it says itself: forms that come back and messages are read as such, all else as a list. */
  const open = async (files: readonly File[], dropped: readonly File[]) => {
    if (await openIfForms(files)) return;
    const others = await takeMessages(files);
    // A folder without messages is told of as one that cannot be read.
    for (const file of others.length < files.length ? others : dropped) await openImportFile(file);
  };

  useEffect(() => {
    offerFormsOpener(openIfForms);
    return () => offerFormsOpener(null);
  });

  useEffect(() => {
    // What lies over the view must be answered first.
    const take = ({ html, text }: Pasted): boolean => {
      if (isWriting || document.querySelector('[data-modal]') !== null) return false;
      if (!/<table/iu.test(html) && !isTabbed(text)) return false;
      openImport({ kind: 'pasted', html, text });
      return true;
    };
    const paste = (event: ClipboardEvent) => {
      const pasted = pastedOutsideFields(event);
      if (pasted && take(pasted)) event.preventDefault();
    };
    // What came while the program was still being loaded.
    const early = takeEarlyPaste();
    if (early) take(early);
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isWriting]);

  return (
    <>
      <FileDrop
        title={t('common:dropFiles')}
        text={t('common:dropFilesHint')}
        withFolders
        onFiles={(files, dropped) => void open(files, dropped)}
      />
      <MessageDialogs />
    </>
  );
}

/** A line with a tab in it, and its end. */
function isTabbed(text: string): boolean {
  const tab = text.indexOf('\t');
  return tab >= 0 && text.includes('\n', tab);
}
