import { NO_CELLS, type SeatCells } from '../../bodies/seat-table.ts';
import { seatRoleOf } from '../../bodies/seat-role-words.ts';
import type { ImportedContact } from '../plan.ts';
import type { Deputy } from './deputy.ts';
import { fold } from '../../../text/fold.ts';

/** A line of a table of seats as a list gives it, with what those whom it names are. */
export type GivenSeatLine = {
  cells: SeatCells;
  titles: { person: string; deputy: string };
  /** The units in which they work, where the list says so. */
  units?: { person: string; deputy: string };
};

/** Of lines in which nobody says what anybody is. */
export const NO_TITLES: GivenSeatLine['titles'] = { person: '', deputy: '' };

type Named = Pick<Deputy, 'givenName' | 'familyName' | 'title' | 'organisation' | 'unit'>;

/** How a cell of the table names somebody: `Esimerkki, Maija`. */
export const cellNameOf = ({ givenName, familyName }: Pick<Deputy, 'givenName' | 'familyName'>) =>
  givenName ? `${familyName}, ${givenName}` : familyName;

/** Whom a list names for a seat, with what she is. */
export type Seated = Named & Pick<ImportedContact, 'kind' | 'seat'>;

/** Whom a list appoints, as lines of a table of seats. A deputy on a row of her own belongs to the member above. */
export function seatLinesOf(contacts: readonly Seated[]): GivenSeatLine[] {
  const persons = contacts.filter(({ kind }) => kind === 'person');
  const isDeputy = (at: number) => seatRoleOf(persons[at]?.seat?.role ?? '') === 'deputy';
  const lines: GivenSeatLine[] = [];
  persons.forEach((contact, at) => {
    const above = lines.at(-1);
    const isGathered = isDeputy(at - 1) || isDeputy(at + 1);
    if (above && isDeputy(at) && !isGathered && above.cells.deputy === '') {
      lines[lines.length - 1] = withDeputy(above, contact);
      return;
    }
    const { role = '', deputies = [] } = contact.seat ?? {};
    const line: GivenSeatLine = {
      cells: { ...NO_CELLS, role, organisation: contact.organisation, person: cellNameOf(contact) },
      titles: { person: contact.title, deputy: '' },
      units: { person: contact.unit, deputy: '' },
    };
    const [first, ...others] = deputies;
    lines.push(first ? withDeputy(line, first) : line);
    for (const other of others) {
      lines.push({
        cells: {
          ...NO_CELLS,
          role: 'deputy',
          organisation: other.organisation || contact.organisation,
          person: cellNameOf(other),
        },
        titles: { person: other.title, deputy: '' },
        units: { person: other.unit, deputy: '' },
      });
    }
  });
  return lines;
}

/** A deputy of another organisation than the seat's bears it in brackets. */
function withDeputy(
  { cells, titles, units = NO_TITLES }: GivenSeatLine,
  deputy: Named,
): GivenSeatLine {
  const { organisation } = deputy;
  const isElsewhere = organisation !== '' && fold(organisation) !== fold(cells.organisation);
  return {
    cells: {
      ...cells,
      deputy: isElsewhere ? `${cellNameOf(deputy)} (${organisation})` : cellNameOf(deputy),
    },
    titles: { ...titles, deputy: deputy.title },
    units: { ...units, deputy: deputy.unit },
  };
}

/** The rows of a list that are of the body of this name, where it says of which they are; all of it elsewhere. */
export function contactsOfBody(
  contacts: readonly ImportedContact[],
  names: readonly string[],
): readonly ImportedContact[] {
  const own = new Set(names.map(fold).filter(Boolean));
  const inIt = contacts.filter(({ groups }) => groups.some((group) => own.has(fold(group))));
  return inIt.length > 0 ? inIt : contacts;
}
