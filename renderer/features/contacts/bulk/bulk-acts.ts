import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { BulkChange } from './bulk-commands.ts';

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

/** How the texts tell of an act: a field is set, or they go into a group or a list or out of it. */
export function wayOf(act: BulkAct): Exclude<BulkChange['act'], 'addToNewList'> {
  switch (act) {
    case 'addToGroup':
    case 'removeFromGroup':
    case 'addToList':
    case 'removeFromList':
      return act;
    default:
      return 'edit';
  }
}
