import type { Language } from '#shared/i18n/languages.ts';
import { extractModel } from '#shared/programme/documents/extract-model.ts';
import {
  programmeModel,
  type ProgrammeModel,
} from '#shared/programme/documents/programme-model.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest, ReadModel } from '#renderer/features/documents/public.ts';
import { aboutProgramme } from './about-programme.ts';
import { useDocumentChoices, type ProgrammeKind } from './document-choices.ts';
import { readDocumentContent, takingPart, type DocumentContent } from './document-content.ts';
import { DocumentFields } from './document-fields.tsx';
import { readWholeProgramme } from './read-whole-programme.ts';

type Asked = {
  office: Office;
  chosen: DocumentContent;
  choice: Parameters<DocumentRequest['read']>[1];
  /** The screen's, in which its list of organisations is ordered. */
  language: Language;
};

const READ: { [Kind in ProgrammeKind]: (asked: Asked) => Promise<ReadModel<Kind>> } = {
  programme: async ({ office, chosen, choice }) => ({
    ...(await readWholeProgramme(office, chosen, choice)),
    pageNumbers: useDocumentChoices.getState().pageNumbers,
  }),
  'programme-summary': async (asked) => ({ model: await briefModel(asked), contacts: 0 }),
  'programme-extract': async (asked) => {
    const { organisationId } = useDocumentChoices.getState();
    const taking = takingPart(asked.chosen, asked.language);
    const body = taking.find((one) => one.id === organisationId) ?? taking[0];
    if (!body) throw new Error('Nobody takes part in the actions');
    return { model: extractModel(await briefModel(asked), body), contacts: 0 };
  },
};

/** The programme without how it was prepared. */
async function briefModel({ office, chosen }: Asked): Promise<ProgrammeModel> {
  const { content, organisations, version } = chosen;
  const bodies = await office.read.bodies.toArray();
  return programmeModel(content, { organisations, bodies }, version);
}

/** The window that makes a document of a programme. */
export function documentRequest<Kind extends ProgrammeKind>(
  programme: Programme,
  kind: Kind,
  language: Language,
): DocumentRequest<Kind> {
  const { id } = programme;
  useDocumentChoices.setState({ versionId: null, organisationId: null, pageNumbers: false });
  return {
    kind,
    ...aboutProgramme(programme),
    estimatesPages: true,
    onFieldsChange: useDocumentChoices.subscribe,
    Fields: () => <DocumentFields programmeId={id} kind={kind} />,
    read: async (office, choice) => {
      const chosen = await readDocumentContent(office, id, useDocumentChoices.getState().versionId);
      return await READ[kind]({ office, chosen, choice, language });
    },
  };
}
