import type { Programme } from '#shared/programme/programme.ts';
import type { AboutDocument } from '#renderer/features/documents/public.ts';

/** From here on a programme is what the Government has decided. */
const DECIDED = ['approved', 'inForce', 'ended', 'evaluated'];

/** What the window of a document takes from the programme that it is of, to begin with. */
export function aboutProgramme({
  title,
  state,
  caseNumber,
}: Programme): Pick<AboutDocument, 'subject' | 'state' | 'caseNumber'> {
  return {
    subject: title,
    state: DECIDED.includes(state) ? 'final' : 'draft',
    ...(caseNumber !== undefined && { caseNumber }),
  };
}
