import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { PlannedList } from '#renderer/workers/import-reader/read-import.ts';
import { rowsAt } from './preview-rows.ts';

/** No body has more seats; a longer list is no table of appointments. */
const MOST = 500;

/** The persons of a list that says of roles, deputies or groups, and may go to the seats of a body; none of any other. */
export function appointedIn({ plan, preview }: PlannedList): readonly ImportedContact[] {
  if (preview.contacts.length > MOST) return [];
  const isOf = plan.columns.some(({ field }) => field !== null && OF_SEATS.has(field));
  const contacts = rowsAt(preview, preview.contacts).flatMap(({ contact }) =>
    contact?.kind === 'person' ? [contact] : [],
  );
  return isOf || contacts.some(({ seat }) => seat) ? contacts : [];
}

const OF_SEATS: ReadonlySet<string> = new Set(['role', 'deputy', 'groups']);
