import type { Table } from '../../../tabular/table.ts';
import { isNobody, oneLine } from '../cells/clean-value.ts';
import { planImport, type PlannedImport } from '../plan-import.ts';
import { NOBODY } from './deputy.ts';
import { seatLinesOf, type GivenSeatLine, type Seated } from './seat-lines.ts';

/**
 * A table in which names stand with what they are and whom they are of, as lines of a table of seats; null where it is
 * another. No row is lost: whom it names stands as it is written where nobody can be read out of it.
 */
export function appointedLines(table: Table): GivenSeatLine[] | null {
  const plan = planImport(table);
  const hasOrganisations = plan.columns.some(({ field }) => field === 'organisation');
  const isAppointed = plan.contacts.some(
    ({ seat, title, organisation }) => seat && (title || (organisation && !hasOrganisations)),
  );
  return isAppointed ? seatLinesOf(withUnread(table, plan)) : null;
}

/** The contacts in the order of the table, with what the plan left out of it. */
function withUnread(table: Table, { contacts, columns, headerRow }: PlannedImport): Seated[] {
  const at = (field: string) => columns.findIndex((column) => column.field === field);
  const places = { role: at('role'), person: at('fullName'), deputy: at('deputy') };
  const read = new Map(contacts.map((contact) => [contact.row, contact]));
  return table.rows.flatMap(({ line, cells }): Seated[] => {
    if (headerRow !== null && line <= headerRow) return [];
    const said = (place: number) => {
      const text = place < 0 ? '' : oneLine(cells[place] ?? '');
      return isNobody(text) ? '' : text;
    };
    const contact = read.get(line);
    const person = said(places.person);
    const deputy = said(places.deputy);
    if (!contact && person === '' && deputy === '') return [];
    const seat = contact?.seat ?? { role: said(places.role), deputies: [] };
    const isUnread = deputy !== '' && seat.deputies.length === 0;
    return [
      {
        ...(contact ?? { ...NOBODY, kind: 'person', familyName: person }),
        seat: isUnread ? { ...seat, deputies: [{ ...NOBODY, familyName: deputy }] } : seat,
      },
    ];
  });
}
