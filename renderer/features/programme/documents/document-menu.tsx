import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/programme/programme.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { AskPartiesDialog } from './ask-parties-dialog.tsx';
import { PROGRAMME_KINDS } from './document-choices.ts';
import { documentRequest } from './document-request.tsx';

/** Makes a Word document of a programme: the whole, one organisation's extract, a summary; or the extracts of all, to be confirmed. */
export function DocumentMenu({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmeDocuments', 'stages']);
  const [isAsking, setAsking] = useState(false);
  const language = useScreenLanguage();
  useCommand('askParties', () => setAsking(true));
  return (
    <>
      <MenuButton
        label={t('programmeDocuments:window.make')}
        icon="file-output"
        shape="text"
        entries={[
          ...PROGRAMME_KINDS.map((kind) => ({
            id: kind,
            label: t(`programmeDocuments:window.kinds.${kind}`),
            onAction: () => openDocument(documentRequest(programme, kind, language)),
          })),
          {
            id: 'ask-parties',
            label: t('stages:ask.open'),
            onAction: () => setAsking(true),
          },
        ]}
      />
      {isAsking ? (
        <AskPartiesDialog programme={programme} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
