import type { TableName } from './office.ts';

/**
 * Which fields hold the id of another record. `part` marks a row that belongs to what it names and goes and stays with
 * it, as an e-mail address with its person. A new relation is added here, and undo then minds it.
 */
export type Reference = {
  table: TableName;
  field: string;
  to: readonly TableName[];
  part: boolean;
};

export const REFERENCES: readonly Reference[] = [
  { table: 'organisations', field: 'parentId', to: ['organisations'], part: false },
  { table: 'positions', field: 'personId', to: ['persons'], part: true },
  { table: 'positions', field: 'organisationId', to: ['organisations'], part: false },
  {
    table: 'contactPoints',
    field: 'ownerId',
    to: ['persons', 'positions', 'organisations'],
    part: true,
  },
  {
    table: 'taggings',
    field: 'ownerId',
    to: ['persons', 'organisations'],
    part: true,
  },
  { table: 'taggings', field: 'tagId', to: ['tags'], part: false },
  { table: 'bodies', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'seats', field: 'bodyId', to: ['bodies'], part: true },
  { table: 'seats', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'seats', field: 'deputyOfSeatId', to: ['seats'], part: true },
  { table: 'mandates', field: 'seatId', to: ['seats'], part: true },
  { table: 'mandates', field: 'personId', to: ['persons'], part: true },
  { table: 'listMembers', field: 'listId', to: ['lists'], part: true },
  { table: 'listMembers', field: 'ownerId', to: ['persons', 'organisations'], part: true },
  { table: 'distinctPairs', field: 'oneId', to: ['persons', 'organisations'], part: true },
  { table: 'distinctPairs', field: 'otherId', to: ['persons', 'organisations'], part: true },
  { table: 'programmes', field: 'predecessorId', to: ['programmes'], part: false },
  { table: 'chapters', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'chapters', field: 'parentId', to: ['chapters'], part: true },
  { table: 'goals', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'goals', field: 'parentId', to: ['goals'], part: true },
  { table: 'actions', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'actions', field: 'goalId', to: ['goals'], part: true },
  { table: 'actions', field: 'predecessorId', to: ['actions'], part: false },
  { table: 'actionParties', field: 'actionId', to: ['actions'], part: true },
  { table: 'actionParties', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'actionParties', field: 'contactPersonId', to: ['persons'], part: false },
  { table: 'milestones', field: 'actionId', to: ['actions'], part: true },
  { table: 'indicators', field: 'actionId', to: ['actions'], part: true },
  { table: 'indicators', field: 'goalId', to: ['goals'], part: true },
  { table: 'indicatorValues', field: 'indicatorId', to: ['indicators'], part: true },
  { table: 'recommendations', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'recommendationLinks', field: 'recommendationId', to: ['recommendations'], part: true },
  { table: 'recommendationLinks', field: 'actionId', to: ['actions'], part: true },
  { table: 'versions', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'versions', field: 'basedOnId', to: ['versions'], part: false },
  { table: 'changeReasons', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'changeReasons', field: 'askedByOrganisationId', to: ['organisations'], part: false },
  { table: 'comments', field: 'targetId', to: ['chapters', 'goals', 'actions'], part: true },
  { table: 'comments', field: 'programmeId', to: ['programmes'], part: true },
  { table: 'recommendations', field: 'reviewRoundId', to: ['reviewRounds'], part: false },
  {
    table: 'recommendationAddressees',
    field: 'recommendationId',
    to: ['recommendations'],
    part: true,
  },
  {
    table: 'recommendationAddressees',
    field: 'organisationId',
    to: ['organisations'],
    part: false,
  },
  { table: 'instruments', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'bodyContacts', field: 'bodyId', to: ['bodies'], part: true },
  { table: 'bodyContacts', field: 'personId', to: ['persons'], part: true },
  { table: 'reviewRounds', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'reviewRounds', field: 'instrumentId', to: ['instruments'], part: false },
  { table: 'roundStages', field: 'roundId', to: ['reviewRounds'], part: true },
  { table: 'obligations', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'obligations', field: 'instrumentId', to: ['instruments'], part: false },
  { table: 'obligations', field: 'reviewRoundId', to: ['reviewRounds'], part: false },
  { table: 'obligations', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'deliveries', field: 'obligationId', to: ['obligations'], part: true },
  { table: 'engagements', field: 'reviewRoundId', to: ['reviewRounds'], part: false },
  { table: 'engagementParties', field: 'engagementId', to: ['engagements'], part: true },
  { table: 'engagementParties', field: 'slotId', to: ['visitSlots'], part: true },
  { table: 'engagementParties', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'engagementParties', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'engagementParties', field: 'personId', to: ['persons'], part: true },
  { table: 'engagementNotes', field: 'engagementId', to: ['engagements'], part: true },
  { table: 'engagementNotes', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'engagementNotes', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'visitSlots', field: 'engagementId', to: ['engagements'], part: true },
  { table: 'visitSlots', field: 'organisationId', to: ['organisations'], part: false },
  { table: 'questionnaires', field: 'bodyId', to: ['bodies'], part: false },
  { table: 'questionnaires', field: 'obligationId', to: ['obligations'], part: false },
  { table: 'questionnaires', field: 'reviewRoundId', to: ['reviewRounds'], part: false },
  { table: 'questions', field: 'questionnaireId', to: ['questionnaires'], part: true },
  { table: 'questions', field: 'parentId', to: ['questions'], part: true },
  { table: 'questions', field: 'reusedFromId', to: ['questions'], part: false },
  { table: 'answers', field: 'questionId', to: ['questions'], part: true },
  { table: 'answers', field: 'organisationId', to: ['organisations'], part: false },
  {
    table: 'attachments',
    field: 'ownerId',
    to: ['engagements', 'reviewRounds', 'obligations', 'questionnaires'],
    part: true,
  },
  {
    table: 'tasks',
    field: 'sourceId',
    to: ['engagements', 'reviewRounds', 'obligations', 'questionnaires', 'recommendations'],
    part: true,
  },
  { table: 'tasks', field: 'personId', to: ['persons'], part: false },
  { table: 'tasks', field: 'organisationId', to: ['organisations'], part: false },
];

const byTable = new Map<string, Reference[]>();
for (const reference of REFERENCES) {
  byTable.set(reference.table, [...(byTable.get(reference.table) ?? []), reference]);
}

/** Those of one table: looked up once, since every record of an office may be asked for. */
export function referencesOf(table: string): readonly Reference[] {
  return byTable.get(table) ?? [];
}
