import { documentState } from '#shared/programme/life.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { AboutDocument } from '#renderer/features/documents/public.ts';

/** What the window of a document takes from the programme that it is of, to begin with. */
export function aboutProgramme({
  state,
  caseNumber,
}: Programme): Pick<AboutDocument, 'state' | 'caseNumber'> {
  return {
    state: documentState(state),
    ...(caseNumber !== undefined && { caseNumber }),
  };
}
