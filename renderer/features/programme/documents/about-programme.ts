import { documentState } from '#shared/programme/life.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { AboutDocument } from '#renderer/features/documents/public.ts';

/** What the window of a document takes from the programme that it is of, to begin with. */
export function aboutProgramme({
  title,
  state,
  caseNumber,
}: Programme): Pick<AboutDocument, 'subject' | 'state' | 'caseNumber'> {
  return {
    subject: title,
    state: documentState(state),
    ...(caseNumber !== undefined && { caseNumber }),
  };
}
