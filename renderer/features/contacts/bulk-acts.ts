import type { ContactSide } from '#shared/contacts/directory/directory.ts';

/** What can be done with the ticked contacts by way of a question. */
export type BulkAct =
  | 'language'
  | 'kind'
  | 'purpose'
  | 'verifiedOn'
  | 'informedOn'
  | 'reviewOn'
  | 'addToGroup'
  | 'removeFromGroup'
  | 'addToList'
  | 'removeFromList';

export const BULK_ACTS: Record<ContactSide, readonly (readonly BulkAct[])[]> = {
  persons: [
    ['language', 'purpose', 'verifiedOn', 'informedOn', 'reviewOn'],
    ['addToGroup', 'removeFromGroup'],
    ['addToList', 'removeFromList'],
  ],
  organisations: [
    ['kind', 'language', 'purpose', 'verifiedOn'],
    ['addToGroup', 'removeFromGroup'],
    ['addToList', 'removeFromList'],
  ],
};
