import { LANGUAGES } from '../i18n/languages.ts';
import {
  AGENDA_ITEM_KINDS,
  ATTENDANCE_ROLES,
  DECISION_KINDS,
  INVITATIONS,
  MEETING_STATES,
  PRESENCES,
} from '../meetings/meeting.ts';
import { needs, partOf, restsOn, words, type TableDescriptions } from './table-description.ts';

/** Meetings with their agendas, decisions and attendance. */
export const meetingsTables = {
  meetings: {
    area: 'meetings',
    compared: 'by-itself',
    references: { bodyId: needs('bodies'), messageId: null },
    name: { all: ['bodyId', 'day'] },
    page: { page: '/meetings' },
    words: {
      language: words(LANGUAGES, 'common:languages'),
      state: words(MEETING_STATES, 'meetings:state'),
    },
    isInOfficeData: true,
    openTable: { leftOut: ['messageId', 'invitationSequence'] },
  },
  agendaItems: {
    area: 'meetings',
    compared: 'by-itself',
    references: { meetingId: partOf('meetings'), carriedFromId: restsOn('agendaItems') },
    name: { first: ['title', 'meetingId'] },
    page: { page: '/meetings', within: 'meetingId' },
    words: { kind: words(AGENDA_ITEM_KINDS, 'meetings:itemKind') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  agendaItemLinks: {
    area: 'meetings',
    compared: 'with-its-whole',
    references: {
      agendaItemId: partOf('agendaItems'),
      targetId: partOf('actions', 'recommendations'),
    },
    name: { all: ['agendaItemId', 'targetId'] },
    page: { shownWith: 'agendaItemId' },
    words: {},
    identity: ['agendaItemId', 'targetId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  decisions: {
    area: 'meetings',
    compared: 'with-its-whole',
    references: { agendaItemId: partOf('agendaItems') },
    name: { first: ['text', 'agendaItemId'] },
    page: { shownWith: 'agendaItemId' },
    words: { kind: words(DECISION_KINDS, 'meetings:decisionKind') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  attendances: {
    area: 'meetings',
    compared: 'with-its-whole',
    references: {
      meetingId: partOf('meetings'),
      seatId: restsOn('seats'),
      personId: partOf('persons'),
    },
    name: { all: ['name', 'personId', 'meetingId'] },
    page: { shownWith: 'meetingId' },
    words: {
      role: words(ATTENDANCE_ROLES, 'meetings:role'),
      invitation: words(INVITATIONS, 'meetings:invitation'),
      presence: words(PRESENCES, 'meetings:presence'),
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
} as const satisfies TableDescriptions<
  'meetings' | 'agendaItems' | 'agendaItemLinks' | 'decisions' | 'attendances'
>;
