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
];
