import { ATTACHMENT_OWNERS } from '../attachments/attachment.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { OWNER_TABLES } from '../records/owner-kinds.ts';
import { REPEATS, TASK_SOURCES } from '../tasks/task.ts';
import { partOf, restsOn, words, type TableDescriptions } from './table-description.ts';

const language = words(LANGUAGES, 'common:languages');

/** What belongs to records of every area, and what the office keeps of itself. */
export const officeTables = {
  attachments: {
    area: 'cooperation',
    compared: 'with-its-whole',
    references: { ownerId: partOf(...ATTACHMENT_OWNERS.map((kind) => OWNER_TABLES[kind])) },
    name: { first: ['fileName'] },
    page: null,
    words: { ownerKind: words(ATTACHMENT_OWNERS, 'tables:owner') },
    together: [['ownerKind', 'ownerId']],
    isInOfficeData: true,
    openTable: { leftOut: [] },
  },
  tasks: {
    area: 'office',
    compared: 'by-itself',
    references: {
      sourceId: partOf(...TASK_SOURCES.map((kind) => OWNER_TABLES[kind])),
      personId: restsOn('persons'),
      organisationId: restsOn('organisations'),
      messageId: null,
    },
    name: { first: ['title', 'organisationId', 'personId'] },
    page: { list: '/tasks' },
    words: {
      sourceKind: words(TASK_SOURCES, 'tables:owner'),
      repeats: words(REPEATS, 'tasks:repeats'),
    },
    together: [
      ['sourceKind', 'sourceId'],
      ['repeats', 'repeatsFrom'],
      ['assigneeName', 'personId', 'organisationId'],
    ],
    isInOfficeData: true,
    openTable: { leftOut: ['messageId'] },
  },
  templates: {
    area: 'office',
    compared: 'by-itself',
    references: {},
    name: { first: ['name'] },
    page: { page: '/templates' },
    words: { language },
    isInOfficeData: false,
    openTable: null,
  },
  madeDocuments: {
    area: 'office',
    compared: 'by-itself',
    references: { listId: null, personId: null },
    name: { first: ['title'] },
    page: null,
    words: {
      language,
      format: words(
        ['docx', 'xlsx', 'csv', 'vcard', 'eml', 'addresses', 'json', 'zip'],
        'records:value',
      ),
    },
    isFixed: true,
    isInOfficeData: false,
    openTable: { leftOut: [] },
  },
  imports: {
    area: 'office',
    compared: 'never',
    references: { actId: null },
    name: { first: ['fileName'] },
    page: null,
    words: { state: words(['running', 'done', 'undone'], 'records:value') },
    isFixed: true,
    isInOfficeData: false,
    openTable: { leftOut: [] },
  },
  settings: {
    area: 'office',
    compared: 'by-itself',
    references: {},
    name: { first: [] },
    page: null,
    words: {},
    isInOfficeData: false,
    openTable: { leftOut: [] },
  },
  preferences: {
    area: 'office',
    compared: 'never',
    references: {},
    name: { first: ['personName'] },
    page: null,
    words: { language, theme: words(['light', 'dark', 'system'], 'settings:appearance.themes') },
    isInOfficeData: false,
    openTable: null,
  },
} as const satisfies TableDescriptions<
  'attachments' | 'tasks' | 'templates' | 'madeDocuments' | 'imports' | 'settings' | 'preferences'
>;
