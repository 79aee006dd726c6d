import { z } from '../lib/zod.ts';
import {
  ACTION_KINDS,
  ACTION_NEEDS,
  ACTION_STATES,
  MONEY_STATES,
  type Action,
} from '../programme/action.ts';
import { PARTY_ANSWERS, PARTY_ROLES, type ActionParty } from '../programme/action-party.ts';
import type { ChangeReason } from '../programme/versions/change-reason.ts';
import { CHAPTER_CONTENTS, CHAPTER_PLACES, type Chapter } from '../programme/chapter.ts';
import type { Comment } from '../programme/comment.ts';
import {
  FOLLOW_UP_FIELDS,
  FOLLOW_UP_STATUSES,
  REPORT_STATES,
  REPORT_WAYS,
  REQUEST_STATES,
  ROUND_STATES,
  type FollowUpRequest,
  type FollowUpRound,
  type StatusReport,
} from '../programme/follow-up/follow-up.ts';
import type { Goal } from '../programme/goal.ts';
import {
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  type IndicatorValue,
} from '../programme/indicator.ts';
import type { Milestone } from '../programme/milestone.ts';
import { ACTION_NUMBERINGS, PROGRAMME_STATES, type Programme } from '../programme/programme.ts';
import {
  VERSION_PURPOSES,
  type Version,
  type VersionContent,
} from '../programme/versions/version.ts';
import {
  COVERS,
  RECOMMENDATION_POSITIONS,
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
  type Recommendation,
  type RecommendationLink,
} from '../recommendations/recommendation.ts';
import {
  fraction,
  language,
  localText,
  day,
  optional,
  record,
  type RowSchema,
  translated,
} from './field-schemas.ts';

const { id } = record;
const text = z.string();

const programmes: RowSchema<Programme> = z.object({
  ...record,
  title: translated(text),
  from: optional.day,
  to: optional.day,
  levels: z
    .array(z.object({ name: translated(text) }))
    .min(1)
    .max(3),
  actionNumbering: z.enum(ACTION_NUMBERINGS),
  state: z.enum(PROGRAMME_STATES),
  openedOn: optional.day,
  answersBy: optional.day,
  caseNumber: optional.text,
  projectNumber: optional.text,
  predecessorId: optional.id,
  preparedByIds: z.exactOptional(z.array(id)),
  adoptedOn: optional.day,
  adoptedBy: optional.local,
  publishedOn: optional.day,
  series: optional.text,
  isbn: optional.text,
  issn: optional.text,
  urn: optional.text,
  authors: optional.text,
  keywords: optional.local,
  abstract: optional.local,
  notes: optional.text,
});

const chapters: RowSchema<Chapter> = z.object({
  ...record,
  programmeId: id,
  parentId: optional.id,
  place: z.enum(CHAPTER_PLACES),
  content: z.enum(CHAPTER_CONTENTS),
  order: fraction,
  title: translated(text),
  body: optional.rich,
});

const goals: RowSchema<Goal> = z.object({
  ...record,
  programmeId: id,
  parentId: optional.id,
  order: fraction,
  title: translated(text),
  why: optional.rich,
  target: optional.rich,
});

const actions: RowSchema<Action> = z.object({
  ...record,
  programmeId: id,
  goalId: optional.id,
  order: fraction,
  title: translated(text),
  description: optional.rich,
  kind: z.exactOptional(z.enum(ACTION_KINDS)),
  needs: z.array(z.enum(ACTION_NEEDS)),
  tags: optional.texts,
  from: optional.day,
  to: optional.day,
  scheduleNote: optional.line,
  money: z.exactOptional(
    z.object({
      state: z.enum(MONEY_STATES),
      sum: z.exactOptional(z.number()),
      budgetItem: optional.text,
      note: optional.text,
    }),
  ),
  state: z.enum(ACTION_STATES),
  predecessorId: optional.id,
  notes: optional.text,
});

const actionParties: RowSchema<ActionParty> = z.object({
  ...record,
  actionId: id,
  organisationId: id,
  role: z.enum(PARTY_ROLES),
  answer: z.enum(PARTY_ANSWERS),
  answeredOn: optional.day,
  contactPersonId: optional.id,
  note: optional.text,
});

const milestones: RowSchema<Milestone> = z.object({
  ...record,
  actionId: id,
  title: translated(text),
  dueOn: optional.day,
  doneOn: optional.day,
  note: optional.text,
});

const yearValue = z.object({
  value: text,
  year: z.exactOptional(z.number().int()),
  note: optional.text,
});
const indicators: RowSchema<Indicator> = z.object({
  ...record,
  actionId: optional.id,
  goalId: optional.id,
  name: translated(text),
  definition: optional.line,
  kind: z.enum(INDICATOR_KINDS),
  unit: optional.local,
  direction: z.enum(DIRECTIONS),
  baseline: z.exactOptional(yearValue),
  target: z.exactOptional(yearValue),
  source: optional.line,
});

const indicatorValues: RowSchema<IndicatorValue> = z.object({
  ...record,
  indicatorId: id,
  roundId: optional.id,
  from: day,
  to: optional.day,
  value: text,
  note: optional.text,
});

const recommendations: RowSchema<Recommendation> = z.object({
  ...record,
  bodyId: optional.id,
  reviewRoundId: optional.id,
  reference: text,
  text: localText,
  strength: z.enum(RECOMMENDATION_STRENGTHS),
  givenOn: optional.day,
  topics: optional.texts,
  position: z.exactOptional(z.enum(RECOMMENDATION_POSITIONS)),
  dueOn: optional.day,
  state: z.exactOptional(z.enum(RECOMMENDATION_STATES)),
  response: optional.local,
});

const recommendationLinks: RowSchema<RecommendationLink> = z.object({
  ...record,
  recommendationId: id,
  actionId: id,
  cover: z.enum(COVERS),
  note: optional.text,
});

const versionNames = z.array(z.object({ id, name: localText, abbr: z.exactOptional(localText) }));
const content: z.ZodType<VersionContent> = z.object({
  programme: programmes,
  chapters: z.array(chapters),
  goals: z.array(goals),
  actions: z.array(actions),
  actionParties: z.array(actionParties),
  milestones: z.array(milestones),
  indicators: z.array(indicators),
  indicatorValues: z.array(indicatorValues),
  recommendations: z.array(recommendations),
  recommendationLinks: z.array(recommendationLinks),
  organisations: versionNames,
  bodies: z.exactOptional(versionNames),
});

const versions: RowSchema<Version> = z.object({
  ...record,
  programmeId: id,
  name: text,
  purpose: z.enum(VERSION_PURPOSES),
  madeAt: text,
  basedOnId: optional.id,
  restoredId: optional.id,
  note: optional.text,
  content,
  sha256: text,
});

const changeReasons: RowSchema<ChangeReason> = z.object({
  ...record,
  programmeId: id,
  targetId: id,
  seenAt: text,
  askedBy: text,
  askedByOrganisationId: optional.id,
  askedOn: optional.day,
  reason: text,
});

const comments: RowSchema<Comment> = z.object({
  ...record,
  programmeId: id,
  targetId: id,
  language,
  text,
  quote: optional.text,
  resolvedAt: optional.text,
});

const roundQuestions = z.exactOptional(z.array(z.object({ key: text, text: localText })));

const followUpRounds: RowSchema<FollowUpRound> = z.object({
  ...record,
  programmeId: id,
  title: localText,
  asOf: day,
  openOn: optional.day,
  dueOn: optional.day,
  state: z.enum(ROUND_STATES),
  fields: z.array(z.enum(FOLLOW_UP_FIELDS)),
  questions: roundQuestions,
  notes: optional.text,
});

const followUpRequests: RowSchema<FollowUpRequest> = z.object({
  ...record,
  roundId: id,
  organisationId: id,
  contactPersonId: optional.id,
  state: z.enum(REQUEST_STATES),
  sentOn: optional.day,
  remindedOn: z.exactOptional(z.array(day)),
  dueOn: optional.day,
  receivedOn: optional.day,
  notes: optional.text,
});

const statusReports: RowSchema<StatusReport> = z.object({
  ...record,
  roundId: id,
  actionId: id,
  organisationId: id,
  status: z.exactOptional(z.enum(FOLLOW_UP_STATUSES)),
  done: optional.local,
  obstacles: optional.local,
  next: optional.local,
  money: optional.text,
  contact: optional.text,
  answers: roundQuestions,
  way: z.enum(REPORT_WAYS),
  state: z.enum(REPORT_STATES),
  receivedOn: optional.day,
});

/** What a row must be of each table of programmes, of what is recommended and of versions. */
export const PROGRAMME_SCHEMAS = {
  programmes,
  chapters,
  goals,
  actions,
  actionParties,
  milestones,
  indicators,
  indicatorValues,
  recommendations,
  recommendationLinks,
  versions,
  changeReasons,
  comments,
  followUpRounds,
  followUpRequests,
  statusReports,
};
