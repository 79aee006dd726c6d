import type { DraftText } from '../contacts/contact-draft.ts';
import type {
  RecommendationPosition,
  RecommendationState,
  RecommendationStrength,
} from './recommendation.ts';

/** A recommendation as a form holds it: texts as typed, days as typed (`1.3.2026`), empty where nothing is said. */
export type RecommendationDraft = {
  reference: string;
  bodyId: string | null;
  reviewRoundId: string | null;
  text: DraftText;
  strength: RecommendationStrength;
  position: RecommendationPosition;
  state: RecommendationState;
  givenOn: string;
  dueOn: string;
  topics: string[];
  addresseeIds: string[];
  response: DraftText;
};
