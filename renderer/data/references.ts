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
  { table: 'taggings', field: 'ownerId', to: ['persons', 'organisations'], part: true },
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
];
