import type { Task } from '../tasks/task.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type {
  Engagement,
  EngagementNote,
  EngagementParty,
  VisitSlot,
} from './engagements/engagement.ts';
import type { BodyContact, Instrument } from './instruments/instrument.ts';
import type { Delivery, Obligation } from './obligations/obligation.ts';
import type { Answer, Question, Questionnaire } from './questionnaires/questionnaire.ts';
import type { ReviewRound, RoundStage } from './review-rounds/review-round.ts';

/** Every row of the area, as the tables hold them; without those in the trash. */
export type CooperationTables = {
  instruments: Instrument[];
  bodyContacts: BodyContact[];
  reviewRounds: ReviewRound[];
  roundStages: RoundStage[];
  obligations: Obligation[];
  deliveries: Delivery[];
  engagements: Engagement[];
  engagementParties: EngagementParty[];
  engagementNotes: EngagementNote[];
  visitSlots: VisitSlot[];
  questionnaires: Questionnaire[];
  questions: Question[];
  answers: Answer[];
  attachments: Attachment[];
  tasks: Task[];
};
