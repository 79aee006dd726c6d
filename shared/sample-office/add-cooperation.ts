import type { CooperationTables } from '../cooperation/cooperation-tables.ts';
import type { RecommendationAddressee } from '../recommendations/recommendation.ts';

/** The sample's rows of international cooperation and tasks, per table. */
export type CooperationRows = CooperationTables & {
  recommendationAddressees: RecommendationAddressee[];
};

/** No rows yet. */
export function noCooperation(): CooperationRows {
  return {
    recommendationAddressees: [],
    instruments: [],
    bodyContacts: [],
    reviewRounds: [],
    roundStages: [],
    obligations: [],
    deliveries: [],
    engagements: [],
    engagementParties: [],
    engagementNotes: [],
    visitSlots: [],
    questionnaires: [],
    questions: [],
    answers: [],
    attachments: [],
    tasks: [],
  };
}
