import {
  CONFIDENTIALITIES,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_NOTE_KINDS,
  ENGAGEMENT_ROLES,
  ENGAGEMENT_STATES,
  STANCES,
} from '../cooperation/engagements/engagement.ts';
import { INSTRUMENT_KINDS } from '../cooperation/instruments/instrument.ts';
import { DELIVERY_STATES, OBLIGATION_KINDS } from '../cooperation/obligations/obligation.ts';
import { ANSWER_STATES, QUESTION_STATES } from '../cooperation/questionnaires/questionnaire.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { ROUND_STATES, STAGE_KEYS } from '../cooperation/review-rounds/review-round.ts';
import { needs, partOf, restsOn, words, type TableDescriptions } from './table-description.ts';

const confidentiality = words(CONFIDENTIALITIES, 'cooperation:confidentiality');

/** International cooperation. */
export const cooperationTables = {
  instruments: {
    area: 'cooperation',
    compared: 'by-itself',
    references: { bodyId: restsOn('bodies') },
    name: { first: ['name', 'reference', 'bodyId'] },
    page: null,
    words: { kind: words(INSTRUMENT_KINDS, 'cooperation:instrumentKind') },
    identity: ['catalogueKey'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  bodyContacts: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { bodyId: partOf('bodies'), personId: partOf('persons') },
    name: { all: ['personId', 'bodyId'] },
    page: { shownWith: 'bodyId' },
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  reviewRounds: {
    area: 'cooperation',
    compared: 'by-itself',
    references: { bodyId: needs('bodies'), instrumentId: restsOn('instruments') },
    name: { first: ['bodyId'] },
    page: { page: '/obligations/rounds' },
    words: { state: words(ROUND_STATES, 'cooperation:roundState') },
    identity: ['catalogueKey'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  roundStages: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { roundId: partOf('reviewRounds') },
    name: { all: ['key', 'roundId'] },
    page: { shownWith: 'roundId' },
    words: { key: words(STAGE_KEYS, 'cooperation:stage') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  obligations: {
    area: 'cooperation',
    compared: 'by-itself',
    references: {
      bodyId: restsOn('bodies'),
      instrumentId: restsOn('instruments'),
      reviewRoundId: restsOn('reviewRounds'),
      organisationId: restsOn('organisations'),
    },
    name: { first: ['title', 'bodyId'] },
    page: { page: '/obligations' },
    found: { by: ['title'], hint: 'kind' },
    words: { kind: words(OBLIGATION_KINDS, 'cooperation:obligationKind') },
    innerWords: { 'rule.kind': 'cooperation:ruleKind' },
    identity: ['catalogueKey'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  deliveries: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { obligationId: partOf('obligations') },
    name: { all: ['obligationId', 'dueOn'] },
    page: { shownWith: 'obligationId' },
    words: { state: words(DELIVERY_STATES, 'cooperation:deliveryState') },
    unique: [{ field: 'caseNumber' }],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  engagements: {
    area: 'cooperation',
    compared: 'by-itself',
    references: { reviewRoundId: restsOn('reviewRounds'), seriesId: null, messageId: null },
    name: { first: ['title'] },
    page: { page: '/engagements' },
    words: {
      kind: words(ENGAGEMENT_KINDS, 'cooperation:engagementKind'),
      state: words(ENGAGEMENT_STATES, 'cooperation:engagementState'),
      confidentiality,
    },
    isInOfficeData: true,
    openTable: { leftOut: ['messageId', 'invitationSequence'] },
  },
  engagementParties: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: {
      engagementId: partOf('engagements'),
      slotId: partOf('visitSlots'),
      bodyId: restsOn('bodies'),
      organisationId: restsOn('organisations'),
      personId: partOf('persons'),
    },
    name: { all: ['name', 'personId', 'organisationId', 'bodyId', 'engagementId'] },
    page: { shownWith: 'engagementId' },
    words: { role: words(ENGAGEMENT_ROLES, 'cooperation:engagementRole') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  engagementNotes: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: {
      engagementId: partOf('engagements'),
      organisationId: restsOn('organisations'),
      bodyId: restsOn('bodies'),
    },
    name: { first: ['text', 'engagementId'] },
    page: { shownWith: 'engagementId' },
    words: {
      kind: words(ENGAGEMENT_NOTE_KINDS, 'cooperation:noteKind'),
      stance: words(STANCES, 'cooperation:stance'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  visitSlots: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { engagementId: partOf('engagements'), organisationId: restsOn('organisations') },
    name: { all: ['topic', 'engagementId'] },
    page: { shownWith: 'engagementId' },
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  questionnaires: {
    area: 'cooperation',
    compared: 'by-itself',
    references: {
      bodyId: restsOn('bodies'),
      obligationId: restsOn('obligations'),
      reviewRoundId: restsOn('reviewRounds'),
    },
    name: { first: ['title', 'bodyId'] },
    page: { page: '/questionnaires' },
    found: { by: ['title'], hint: 'dueOn' },
    words: { confidentiality },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  questions: {
    area: 'cooperation',
    compared: 'by-itself',
    references: {
      questionnaireId: partOf('questionnaires'),
      parentId: partOf('questions'),
      reusedFromId: restsOn('questions'),
    },
    name: { first: ['text'] },
    page: { page: '/questionnaires', within: 'questionnaireId' },
    found: { by: ['text'], hint: 'innerDueOn' },
    words: { state: words(QUESTION_STATES, 'cooperation:questionState'), confidentiality },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  answers: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { questionId: partOf('questions'), organisationId: needs('organisations') },
    name: { first: ['text', 'organisationId'] },
    page: null,
    words: {
      state: words(ANSWER_STATES, 'cooperation:answerState'),
      confidentiality,
      language: words(LANGUAGES, 'common:languages'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
} as const satisfies TableDescriptions<
  | 'instruments'
  | 'bodyContacts'
  | 'reviewRounds'
  | 'roundStages'
  | 'obligations'
  | 'deliveries'
  | 'engagements'
  | 'engagementParties'
  | 'engagementNotes'
  | 'visitSlots'
  | 'questionnaires'
  | 'questions'
  | 'answers'
>;
