import { BODY_KINDS } from '../contacts/bodies/body.ts';
import { SEAT_ROLES } from '../contacts/bodies/seat.ts';
import { partOf, restsOn, words, type TableDescriptions } from './table-description.ts';

/** Bodies with their seats and mandates, and mailing lists. */
export const bodiesTables = {
  bodies: {
    area: 'bodies',
    compared: 'by-itself',
    references: { organisationId: restsOn('organisations') },
    name: { first: ['name'] },
    page: { page: '/bodies' },
    found: { by: ['name', 'abbr', 'caseNumber', 'projectNumber'], hint: 'kind' },
    words: { kind: words(BODY_KINDS, 'bodies:kind') },
    identity: ['catalogueKey'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  seats: {
    area: 'bodies',
    compared: 'with-its-whole',
    references: {
      bodyId: partOf('bodies'),
      organisationId: restsOn('organisations'),
      deputyOfSeatId: partOf('seats'),
    },
    name: { all: ['role', 'bodyId'] },
    page: { shownWith: 'bodyId' },
    words: { role: words(SEAT_ROLES, 'bodies:role') },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  mandates: {
    area: 'bodies',
    compared: 'with-its-whole',
    references: { seatId: partOf('seats'), personId: partOf('persons') },
    name: { all: ['personId', 'seatId'] },
    page: { shownWith: 'personId' },
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  lists: {
    area: 'bodies',
    compared: 'by-itself',
    references: {},
    name: { first: ['name'] },
    page: { page: '/lists' },
    found: { by: ['name', 'purpose'], hint: 'purpose' },
    words: {
      mode: words(['fixed', 'rule'], 'records:value'),
      of: words(['persons', 'organisations'], 'records:value'),
    },
    innerWords: {
      'rule.kinds': 'contacts:kind',
      'rule.seatRoles': 'bodies:role',
      'rule.languages': 'common:languages',
      'rule.purposes': 'contacts:purpose',
      'rule.privacy': 'lists:rule.mark',
    },
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  listMembers: {
    area: 'bodies',
    compared: 'with-its-whole',
    references: { listId: partOf('lists'), ownerId: partOf('persons', 'organisations') },
    name: { all: ['ownerId', 'listId'] },
    page: { shownWith: 'listId' },
    words: { ownerKind: words(['person', 'organisation'], 'records:value') },
    identity: ['listId', 'ownerId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
} as const satisfies TableDescriptions<'bodies' | 'seats' | 'mandates' | 'lists' | 'listMembers'>;
