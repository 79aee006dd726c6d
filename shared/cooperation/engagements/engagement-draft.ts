import type { DraftText } from '../../contacts/contact-draft.ts';
import type { Confidentiality, EngagementKind, EngagementState } from './engagement.ts';

/** An entry of the log as a form holds it: texts and days as typed, empty where nothing is said. */
export type EngagementDraft = {
  kind: EngagementKind;
  title: DraftText;
  from: string;
  to: string;
  place: string;
  country: string | null;
  topics: string[];
  summary: DraftText;
  state: EngagementState;
  confidentiality: Confidentiality;
  reviewRoundId: string | null;
  notes: string;
};
