import type { DraftText } from '../contact-draft.ts';
import type { BodyKind } from './body.ts';

/** A body as a form holds it: texts as typed, days as typed (`1.3.2026`), empty where nothing is said. */
export type BodyDraft = {
  name: DraftText;
  abbr: DraftText;
  kind: BodyKind;
  task: DraftText;
  caseNumber: string;
  projectNumber: string;
  organisationId: string | null;
  from: string;
  to: string;
  rhythm: string;
  notes: string;
};

/** A mandate as a form holds it. */
export type MandateDraft = {
  personId: string | null;
  from: string;
  to: string;
  appointment: string;
};
