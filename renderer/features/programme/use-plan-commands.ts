import { useTranslation } from 'react-i18next';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { documentRequest } from './documents/document-request.tsx';
import { TABLE } from './action-table/table-address.ts';
import { PROGRAMME_VIEWS } from './programme-views.ts';
import { readContent } from './programme-data.ts';

/** What Ctrl+N and Ctrl+E mean within a plan: a new part beside the one that is open, and its documents. */
export function usePlanCommands(
  open: { id: string; part: string | undefined } | null,
  /** Opens the outline, in which the name of a new part is written in its place. */
  onNew: (programmeId: string) => void,
): void {
  const { t } = useTranslation(['acts']);
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
  const makeDocument = ({ programme }: ProgrammeContent) =>
    openDocument(documentRequest(programme, 'programme', language));

  const enabled = open !== null;
  // Outline and table have the name of the new part written in its place: they carry the command out by themselves.
  const isInView = PROGRAMME_VIEWS.some(({ path }) => path === open?.part && path !== TABLE);
  useCommand('newPart', () => open && onNew(open.id), { enabled: isInView });
  useCommand('makePlanDocument', () => void run(makeDocument), { enabled });
}
