import { LANGUAGES } from '../i18n/languages.ts';
import { ACTION_KINDS, ACTION_NEEDS, ACTION_STATES } from '../programme/action.ts';
import { PARTY_ANSWERS, PARTY_ROLES } from '../programme/action-party.ts';
import { CHAPTER_CONTENTS, CHAPTER_PLACES } from '../programme/chapter.ts';
import {
  FOLLOW_UP_FIELDS,
  FOLLOW_UP_STATUSES,
  REPORT_STATES,
  REPORT_WAYS,
  REQUEST_STATES,
  ROUND_STATES,
} from '../programme/follow-up/follow-up.ts';
import { DIRECTIONS, INDICATOR_KINDS } from '../programme/indicator.ts';
import { ACTION_NUMBERINGS, PROGRAMME_STATES } from '../programme/programme.ts';
import { VERSION_PURPOSES } from '../programme/versions/version.ts';
import {
  COVERS,
  RECOMMENDATION_POSITIONS,
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
} from '../recommendations/recommendation.ts';
import {
  joins,
  needs,
  partOf,
  restsOn,
  words,
  type TableDescriptions,
} from './table-description.ts';

/** The action plan, what is recommended, and the versions of a plan. */
export const programmeTables = {
  programmes: {
    area: 'programme',
    compared: 'by-itself',
    references: { predecessorId: restsOn('programmes') },
    name: { first: ['title'] },
    page: { page: '/programme' },
    found: { by: ['title', 'caseNumber'], hint: 'state' },
    words: {
      actionNumbering: words(ACTION_NUMBERINGS, 'programme:field.numberings'),
      state: words(PROGRAMME_STATES, 'programme:state'),
    },
    unique: [{ field: 'caseNumber' }],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  chapters: {
    area: 'programme',
    compared: 'by-itself',
    references: { programmeId: partOf('programmes'), parentId: partOf('chapters') },
    name: { first: ['title'] },
    page: { page: '/programme', within: 'programmeId' },
    words: {
      place: words(CHAPTER_PLACES, 'programme:place'),
      content: words(CHAPTER_CONTENTS, 'programme:content'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  goals: {
    area: 'programme',
    compared: 'by-itself',
    references: { programmeId: partOf('programmes'), parentId: partOf('goals') },
    name: { first: ['title'] },
    page: { page: '/programme', within: 'programmeId' },
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  actions: {
    area: 'programme',
    compared: 'by-itself',
    references: {
      programmeId: partOf('programmes'),
      goalId: partOf('goals'),
      predecessorId: restsOn('actions'),
    },
    name: { first: ['title'] },
    page: { page: '/programme', within: 'programmeId' },
    found: { by: ['title'], hint: 'state' },
    words: {
      kind: words(ACTION_KINDS, 'programme:kind'),
      needs: words(ACTION_NEEDS, 'programme:need'),
      state: words(ACTION_STATES, 'programme:actionState'),
    },
    innerWords: { 'money.state': 'programme:money' },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  actionParties: {
    area: 'programme',
    compared: 'with-its-whole',
    references: {
      actionId: partOf('actions'),
      organisationId: needs('organisations'),
      contactPersonId: restsOn('persons'),
    },
    name: { all: ['organisationId', 'actionId'] },
    page: null,
    words: {
      role: words(PARTY_ROLES, 'programme:party.roles'),
      answer: words(PARTY_ANSWERS, 'programme:party.answers'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  milestones: {
    area: 'programme',
    compared: 'with-its-whole',
    references: { actionId: partOf('actions') },
    name: { first: ['title', 'actionId', 'note'] },
    page: null,
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  indicators: {
    area: 'programme',
    compared: 'with-its-whole',
    references: { actionId: partOf('actions'), goalId: partOf('goals') },
    name: { first: ['name', 'definition', 'actionId'] },
    page: null,
    words: {
      kind: words(INDICATOR_KINDS, 'programme:indicator.kinds'),
      direction: words(DIRECTIONS, 'programme:indicator.directions'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  indicatorValues: {
    area: 'programme',
    compared: 'with-its-whole',
    references: { indicatorId: partOf('indicators'), roundId: restsOn('followUpRounds') },
    name: { all: ['value', 'indicatorId'] },
    page: null,
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  recommendations: {
    area: 'cooperation',
    compared: 'by-itself',
    references: { bodyId: restsOn('bodies'), reviewRoundId: restsOn('reviewRounds') },
    name: { first: ['reference', 'text', 'bodyId'] },
    page: { page: '/recommendations' },
    words: {
      strength: words(RECOMMENDATION_STRENGTHS, 'programme:recommendation.strengths'),
      position: words(RECOMMENDATION_POSITIONS, 'cooperation:position'),
      state: words(RECOMMENDATION_STATES, 'cooperation:recommendationState'),
    },
    unique: [{ field: 'reference', within: 'reviewRoundId' }],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  recommendationLinks: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { recommendationId: partOf('recommendations'), actionId: partOf('actions') },
    name: { all: ['recommendationId', 'actionId'] },
    page: { shownWith: 'recommendationId' },
    words: { cover: words(COVERS, 'programme:recommendation.covers') },
    identity: ['recommendationId', 'actionId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  recommendationAddressees: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: {
      recommendationId: partOf('recommendations'),
      organisationId: joins('organisations'),
    },
    name: { all: ['organisationId', 'recommendationId'] },
    page: { shownWith: 'recommendationId' },
    words: {},
    identity: ['recommendationId', 'organisationId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  versions: {
    area: 'programme',
    compared: 'by-itself',
    references: {
      programmeId: partOf('programmes'),
      basedOnId: restsOn('versions'),
      restoredId: null,
    },
    name: { first: ['name'] },
    page: null,
    words: { purpose: words(VERSION_PURPOSES, 'versions:purpose') },
    isFixed: true,
    isInOfficeData: true,
    openTable: { leftOut: ['content'] },
  },
  changeReasons: {
    area: 'programme',
    compared: 'by-itself',
    references: {
      programmeId: partOf('programmes'),
      // Told in comparisons of versions also once the record is gone.
      targetId: null,
      askedByOrganisationId: restsOn('organisations'),
    },
    name: { first: ['reason'] },
    page: null,
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  comments: {
    area: 'programme',
    compared: 'by-itself',
    references: {
      targetId: partOf('chapters', 'goals', 'actions'),
      programmeId: partOf('programmes'),
    },
    name: { first: ['text', 'quote'] },
    page: null,
    words: { language: words(LANGUAGES, 'common:languages') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  followUpRounds: {
    area: 'programme',
    compared: 'by-itself',
    references: { programmeId: partOf('programmes') },
    name: { first: ['title'] },
    page: { page: '/programme', within: 'programmeId', view: 'follow-up' },
    found: { by: ['title'], hint: 'asOf' },
    words: {
      state: words(ROUND_STATES, 'followUp:roundState'),
      fields: words(FOLLOW_UP_FIELDS, 'followUp:asked'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  followUpRequests: {
    area: 'programme',
    compared: 'with-its-whole',
    references: {
      roundId: partOf('followUpRounds'),
      organisationId: needs('organisations'),
      contactPersonId: restsOn('persons'),
    },
    name: { all: ['organisationId', 'roundId'] },
    page: { shownWith: 'roundId' },
    words: { state: words(REQUEST_STATES, 'followUp:requestState') },
    identity: ['roundId', 'organisationId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  statusReports: {
    area: 'programme',
    compared: 'with-its-whole',
    references: {
      roundId: partOf('followUpRounds'),
      actionId: partOf('actions'),
      organisationId: needs('organisations'),
    },
    name: { all: ['actionId', 'organisationId', 'roundId'] },
    page: { shownWith: 'roundId' },
    words: {
      status: words(FOLLOW_UP_STATUSES, 'followUp:status'),
      way: words(REPORT_WAYS, 'followUp:way'),
      state: words(REPORT_STATES, 'followUp:reportState'),
    },
    identity: ['roundId', 'actionId', 'organisationId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
} as const satisfies TableDescriptions<
  | 'programmes'
  | 'chapters'
  | 'goals'
  | 'actions'
  | 'actionParties'
  | 'milestones'
  | 'indicators'
  | 'indicatorValues'
  | 'recommendations'
  | 'recommendationLinks'
  | 'recommendationAddressees'
  | 'versions'
  | 'changeReasons'
  | 'comments'
  | 'followUpRounds'
  | 'followUpRequests'
  | 'statusReports'
>;
