import type { Table } from '../../../tabular/table.ts';
import { planImport } from '../plan-import.ts';
import { seatLinesOf, type GivenSeatLine } from './seat-lines.ts';

/**
 * A table in which names stand with what they are and whom they are of, as lines of a table of seats; null where it is
 * another.
 */
export function appointedLines(table: Table): GivenSeatLine[] | null {
  const { contacts, columns } = planImport(table);
  const hasOrganisations = columns.some(({ field }) => field === 'organisation');
  const isAppointed = contacts.some(
    ({ seat, title, organisation }) => seat && (title || (organisation && !hasOrganisations)),
  );
  return isAppointed ? seatLinesOf(contacts) : null;
}
