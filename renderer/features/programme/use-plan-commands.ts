import { useTranslation } from 'react-i18next';
import { placeAfter } from '#shared/programme/outline/move.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { documentRequest } from './documents/document-request.tsx';
import { addToOutline } from './outline/outline-commands.ts';
import { PROGRAMME_VIEWS } from './programme-views.ts';
import { readContent } from './programme-data.ts';

/** What Ctrl+N and Ctrl+E mean within a plan: a new part beside the one that is open, and its documents. */
export function usePlanCommands(
  open: { id: string; part: string | undefined } | null,
  onAdded: (programmeId: string, partId: string) => void,
): void {
  const { t } = useTranslation(['acts', 'programme']);
  const undoLater = useUndoLater();
  const office = useOffice();
  const language = useScreenLanguage();

  const run = async (work: (content: ProgrammeContent) => unknown) => {
    try {
      const content = open && (await readContent(office, open.id));
      if (content) await work(content);
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };
  const addPart = async (content: ProgrammeContent) => {
    const place = placeAfter(content, 'actions', null);
    const { id } = content.programme;
    const { value, actId } = await addToOutline(office, id, 'action', place);
    undoLater(actId, t('programme:outline.added.action'));
    onAdded(id, value);
  };
  const makeDocument = ({ programme }: ProgrammeContent) =>
    openDocument(documentRequest(programme, 'programme', language));

  const enabled = open !== null;
  // In the outline the name of the new part is written in its place: it carries the command out by itself.
  const isInView = PROGRAMME_VIEWS.some(({ path }) => path === open?.part);
  useCommand('newPart', () => void run(addPart), { enabled: isInView });
  useCommand('makePlanDocument', () => void run(makeDocument), { enabled });
}
