import type { Language } from '#shared/i18n/languages.ts';
import { extractModel } from '#shared/programme/documents/extract-model.ts';
import { programmeModel } from '#shared/programme/documents/programme-model.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { aboutProgramme } from './about-programme.ts';
import { useDocumentChoices, type ProgrammeKind } from './document-choices.ts';
import { readDocumentContent, takingPart } from './document-content.ts';
import { DocumentFields } from './document-fields.tsx';
import { readWholeProgramme } from './read-whole-programme.ts';

/** The window that makes a document of a programme. */
export function documentRequest(
  programme: Programme,
  kind: ProgrammeKind,
  language: Language,
): DocumentRequest {
  const { id } = programme;
  useDocumentChoices.setState({ versionId: null, organisationId: null, pageNumbers: false });
  return {
    kind,
    ...aboutProgramme(programme),
    estimatesPages: true,
    onFieldsChange: useDocumentChoices.subscribe,
    Fields: () => <DocumentFields programmeId={id} kind={kind} />,
    read: async (office, choice) => {
      const { versionId, organisationId, pageNumbers } = useDocumentChoices.getState();
      const chosen = await readDocumentContent(office, id, versionId);
      if (kind === 'programme') {
        return { ...(await readWholeProgramme(office, chosen, choice)), pageNumbers };
      }
      const { content, organisations, version } = chosen;
      const bodies = await office.read.bodies.toArray();
      const model = programmeModel(content, { organisations, bodies }, version);
      if (kind === 'programme-summary') return { model, contacts: 0 };
      const taking = takingPart(chosen, language);
      const body = taking.find((one) => one.id === organisationId) ?? taking[0];
      if (!body) throw new Error('Nobody takes part in the actions');
      return { model: extractModel(model, body), contacts: 0 };
    },
  };
}
