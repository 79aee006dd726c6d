import { z } from '../lib/zod.ts';
import { ATTACHMENT_OWNERS, type Attachment } from '../attachments/attachment.ts';
import {
  CONFIDENTIALITIES,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_NOTE_KINDS,
  ENGAGEMENT_ROLES,
  ENGAGEMENT_STATES,
  STANCES,
  type Engagement,
  type EngagementNote,
  type EngagementParty,
  type VisitSlot,
} from '../cooperation/engagements/engagement.ts';
import {
  INSTRUMENT_KINDS,
  type BodyContact,
  type Instrument,
} from '../cooperation/instruments/instrument.ts';
import {
  DELIVERY_STATES,
  OBLIGATION_KINDS,
  type DeadlineRule,
  type Delivery,
  type Obligation,
} from '../cooperation/obligations/obligation.ts';
import {
  ANSWER_STATES,
  QUESTION_STATES,
  type Answer,
  type Question,
  type Questionnaire,
} from '../cooperation/questionnaires/questionnaire.ts';
import {
  ROUND_STATES,
  STAGE_KEYS,
  type ReviewRound,
  type RoundStage,
} from '../cooperation/review-rounds/review-round.ts';
import { REPEATS, TASK_SOURCES, type Task } from '../tasks/task.ts';
import type { CooperationTables } from '../cooperation/cooperation-tables.ts';
import type { RecommendationAddressee } from '../recommendations/recommendation.ts';
import {
  day,
  fraction,
  language,
  localText,
  optional,
  record,
  type RowSchema,
} from './field-schemas.ts';

const { id } = record;
const text = z.string();

const instruments: RowSchema<Instrument> = z.object({
  ...record,
  name: localText,
  kind: z.enum(INSTRUMENT_KINDS),
  reference: optional.text,
  bodyId: optional.id,
  inForceOn: optional.day,
  sourceUrl: optional.text,
  notes: optional.text,
  catalogueKey: optional.text,
});

const bodyContacts: RowSchema<BodyContact> = z.object({
  ...record,
  bodyId: id,
  personId: id,
  role: optional.text,
});

const reviewRounds: RowSchema<ReviewRound> = z.object({
  ...record,
  bodyId: id,
  instrumentId: optional.id,
  no: z.exactOptional(z.number().int().min(1)),
  theme: optional.local,
  state: z.enum(ROUND_STATES),
  notes: optional.text,
  catalogueKey: optional.text,
});

const roundStages: RowSchema<RoundStage> = z.object({
  ...record,
  roundId: id,
  key: z.enum(STAGE_KEYS),
  plannedOn: optional.day,
  dueOn: optional.day,
  doneOn: optional.day,
  doneTo: optional.day,
  doneUndated: optional.yes,
  dayNote: optional.local,
  sourceUrl: optional.text,
});

const deadlineRule: z.ZodType<DeadlineRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), day }),
  z.object({
    kind: z.literal('yearly'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
    from: z.exactOptional(z.number().int()),
  }),
  z.object({
    kind: z.literal('after'),
    event: localText,
    eventOn: optional.day,
    months: z.number().int().min(0).max(600),
    days: z.exactOptional(z.number().int().min(0).max(366)),
  }),
  z.object({
    kind: z.literal('atMostEvery'),
    years: z.number().int().min(1).max(50),
    lastOn: optional.day,
  }),
]);

const obligations: RowSchema<Obligation> = z.object({
  ...record,
  title: localText,
  kind: z.enum(OBLIGATION_KINDS),
  bodyId: optional.id,
  instrumentId: optional.id,
  reviewRoundId: optional.id,
  article: optional.text,
  rule: deadlineRule,
  organisationId: optional.id,
  verifiedOn: optional.day,
  sourceUrl: optional.text,
  notes: optional.text,
  catalogueKey: optional.text,
});

const deliveries: RowSchema<Delivery> = z.object({
  ...record,
  obligationId: id,
  dueOn: day,
  state: z.enum(DELIVERY_STATES),
  sentOn: optional.day,
  caseNumber: optional.text,
  note: optional.text,
});

const engagements: RowSchema<Engagement> = z.object({
  ...record,
  kind: z.enum(ENGAGEMENT_KINDS),
  title: localText,
  from: optional.day,
  to: optional.day,
  place: optional.text,
  country: optional.text,
  topics: optional.texts,
  summary: optional.local,
  state: z.enum(ENGAGEMENT_STATES),
  confidentiality: z.enum(CONFIDENTIALITIES),
  reviewRoundId: optional.id,
  seriesId: optional.text,
  template: optional.yes,
  messageId: optional.id,
  invitationSequence: z.exactOptional(z.number().int().min(0)),
  notes: optional.text,
});

const engagementParties: RowSchema<EngagementParty> = z.object({
  ...record,
  engagementId: id,
  role: z.enum(ENGAGEMENT_ROLES),
  bodyId: optional.id,
  organisationId: optional.id,
  personId: optional.id,
  name: optional.text,
  slotId: optional.id,
});

const engagementNotes: RowSchema<EngagementNote> = z.object({
  ...record,
  engagementId: id,
  kind: z.enum(ENGAGEMENT_NOTE_KINDS),
  order: fraction,
  text: localText,
  topics: optional.texts,
  country: optional.text,
  organisationId: optional.id,
  bodyId: optional.id,
  stance: z.exactOptional(z.enum(STANCES)),
});

const time = z.exactOptional(text.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const visitSlots: RowSchema<VisitSlot> = z.object({
  ...record,
  engagementId: id,
  day,
  start: time,
  end: time,
  topic: localText,
  place: optional.text,
  organisationId: optional.id,
  interpreting: optional.text,
  notes: optional.text,
});

const questionnaires: RowSchema<Questionnaire> = z.object({
  ...record,
  title: localText,
  bodyId: optional.id,
  obligationId: optional.id,
  reviewRoundId: optional.id,
  receivedOn: optional.day,
  dueOn: optional.day,
  sentOn: optional.day,
  confidentiality: z.exactOptional(z.enum(CONFIDENTIALITIES)),
  notes: optional.text,
});

const questions: RowSchema<Question> = z.object({
  ...record,
  questionnaireId: id,
  parentId: optional.id,
  order: fraction,
  no: optional.text,
  text: localText,
  state: z.enum(QUESTION_STATES),
  innerDueOn: optional.day,
  final: optional.line,
  reusedFromId: optional.id,
  confidentiality: z.exactOptional(z.enum(CONFIDENTIALITIES)),
  notes: optional.text,
});

const answers: RowSchema<Answer> = z.object({
  ...record,
  questionId: id,
  organisationId: id,
  state: z.enum(ANSWER_STATES),
  text: optional.text,
  language: z.exactOptional(language),
  receivedOn: optional.day,
  remindedOn: z.exactOptional(z.array(day)),
  confidentiality: z.exactOptional(z.enum(CONFIDENTIALITIES)),
});

const attachments: RowSchema<Attachment> = z.object({
  ...record,
  ownerKind: z.enum(ATTACHMENT_OWNERS),
  ownerId: id,
  fileName: text,
  mediaType: text,
  size: z.number().int().min(0),
  sha256: text,
});

const tasks: RowSchema<Task> = z.object({
  ...record,
  title: text,
  notes: optional.text,
  dueOn: optional.day,
  doneOn: optional.day,
  repeats: z.exactOptional(z.enum(REPEATS)),
  repeatsFrom: optional.day,
  personId: optional.id,
  organisationId: optional.id,
  assigneeName: optional.text,
  sourceKind: z.exactOptional(z.enum(TASK_SOURCES)),
  sourceId: optional.id,
  step: optional.text,
  messageId: optional.id,
});

const recommendationAddressees: RowSchema<RecommendationAddressee> = z.object({
  ...record,
  recommendationId: id,
  organisationId: id,
});

/** What a row of each table of international cooperation, and of tasks, must be. */
export const COOPERATION_SCHEMAS: {
  [T in keyof CooperationTables]: z.ZodType<CooperationTables[T][number]>;
} & { recommendationAddressees: z.ZodType<RecommendationAddressee> } = {
  recommendationAddressees,
  instruments,
  bodyContacts,
  reviewRounds,
  roundStages,
  obligations,
  deliveries,
  engagements,
  engagementParties,
  engagementNotes,
  visitSlots,
  questionnaires,
  questions,
  answers,
  attachments,
  tasks,
};
