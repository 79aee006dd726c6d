import { ORGANISATION_COLUMNS, PERSON_COLUMNS } from '../contacts/directory/contact-query.ts';
import { PHONE_KINDS } from '../contacts/contact-point.ts';
import { ORGANISATION_KINDS } from '../contacts/organisation.ts';
import { LEGAL_BASES } from '../contacts/person.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import {
  joins,
  needs,
  partOf,
  restsOn,
  words,
  type TableDescriptions,
} from './table-description.ts';

const language = words(LANGUAGES, 'common:languages');
const provenanceWords = {
  'provenance.kind': 'contacts:provenanceKind',
  'provenance.purpose': 'contacts:purpose',
};

/** Persons and organisations, and what is theirs. */
export const contactsTables = {
  organisations: {
    area: 'contacts',
    compared: 'by-itself',
    references: { parentId: restsOn('organisations'), mergedIntoId: null },
    name: { first: ['name'] },
    page: { page: '/organisations' },
    words: {
      kind: words(ORGANISATION_KINDS, 'contacts:kind'),
      language,
      languages: language,
    },
    innerWords: provenanceWords,
    identity: ['catalogueKey'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  persons: {
    area: 'contacts',
    compared: 'by-itself',
    references: { mergedIntoId: null },
    name: { all: ['givenName', 'familyName'] },
    page: { page: '/contacts' },
    words: { language, legalBasis: words(LEGAL_BASES, 'privacy:basis') },
    innerWords: provenanceWords,
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  positions: {
    area: 'contacts',
    compared: 'with-its-whole',
    references: { personId: partOf('persons'), organisationId: needs('organisations') },
    name: { all: ['personId', 'organisationId', 'title'] },
    page: { shownWith: 'personId' },
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  contactPoints: {
    area: 'contacts',
    compared: 'with-its-whole',
    references: { ownerId: partOf('persons', 'positions', 'organisations') },
    name: { all: ['value', 'ownerId'] },
    page: null,
    words: {
      kind: words(['email', 'phone', 'address'], 'contacts:field'),
      phoneKind: words(PHONE_KINDS, 'contacts:phoneKind'),
      ownerKind: words(['person', 'position', 'organisation'], 'records:value'),
    },
    together: [
      ['value', 'normal', 'kind', 'phoneKind', 'address'],
      ['ownerKind', 'ownerId'],
    ],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  tags: {
    area: 'contacts',
    compared: 'by-itself',
    references: {},
    name: { first: ['label'] },
    page: null,
    words: {},
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  taggings: {
    area: 'contacts',
    compared: 'with-its-whole',
    references: { ownerId: partOf('persons', 'organisations'), tagId: joins('tags') },
    name: { all: ['ownerId', 'tagId'] },
    page: null,
    words: { ownerKind: words(['person', 'organisation'], 'records:value') },
    identity: ['tagId', 'ownerId'],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  savedViews: {
    area: 'bodies',
    compared: 'by-itself',
    references: {},
    name: { first: ['name'] },
    page: null,
    words: {
      of: words(['persons', 'organisations'], 'records:value'),
      columns: words([...PERSON_COLUMNS, ...ORGANISATION_COLUMNS], 'views:column'),
    },
    isInOfficeData: false,
    openTable: null,
  },
  distinctPairs: {
    area: 'contacts',
    compared: 'with-its-whole',
    references: {
      oneId: partOf('persons', 'organisations'),
      otherId: partOf('persons', 'organisations'),
    },
    name: { all: ['oneId', 'otherId'] },
    page: null,
    words: { kind: words(['person', 'organisation'], 'records:value') },
    identity: ['oneId', 'otherId'],
    isInOfficeData: false,
    openTable: null,
  },
  tombstones: {
    area: 'contacts',
    compared: 'never',
    references: { personId: null },
    name: { first: ['reason'] },
    page: null,
    words: {},
    isFixed: true,
    isInOfficeData: false,
    openTable: null,
  },
} as const satisfies TableDescriptions<
  | 'organisations'
  | 'persons'
  | 'positions'
  | 'contactPoints'
  | 'tags'
  | 'taggings'
  | 'savedViews'
  | 'distinctPairs'
  | 'tombstones'
>;
