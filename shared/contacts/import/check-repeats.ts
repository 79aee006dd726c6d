import type { TableRow } from '../../tabular/table.ts';
import { fold } from '../../text/fold.ts';
import type { ImportedContact } from './plan.ts';

const PRIME = 0x01000193;
/** Rows with one number that are compared; more would be made to cost time. */
const MOST_ALIKE = 20;

/**
 * Finds rows that say the same as an earlier one, capitals and blanks at the ends aside. Rows are told apart by a number
 * first: a text of each, kept for all of them, would cost more than reading them does.
 */
export function startRepeatCheck(): (row: TableRow) => TableRow | null {
  const byNumber = new Map<number, TableRow | TableRow[]>();
  return (row) => {
    const number = numberOf(row.cells);
    const before = byNumber.get(number);
    // Nearly every row is one of its own: a list of one row for each would be many.
    if (!before) {
      byNumber.set(number, row);
      return null;
    }
    const alike = Array.isArray(before) ? before : [before];
    if (alike !== before) byNumber.set(number, alike);
    const first = alike.find((other) => isSame(other.cells, row.cells));
    if (first) return first;
    if (alike.length < MOST_ALIKE) alike.push(row);
    return null;
  };
}

type Earlier = { row: number; name: string };

/**
 * Finds persons of whom an earlier row has the name and the e-mail address, or an address that begins alike at another
 * house: they may have changed jobs.
 */
export function startPersonCheck(): (
  contact: ImportedContact,
) => { first: number; code: 'person-repeats' | 'person-elsewhere' } | null {
  const byAddress = new Map<string, Earlier>();
  const byBeginning = new Map<string, Earlier>();
  return ({ kind, row, givenName, familyName, emails }) => {
    const [email = ''] = emails;
    if (kind !== 'person' || email === '') return null;
    const name = `${givenName} ${familyName}`;
    const namedAlike = (earlier: ReadonlyMap<string, Earlier>, key: string) => {
      const found = earlier.get(key);
      return found && fold(found.name) === fold(name) ? found.row : null;
    };
    const address = email.toLowerCase();
    const beginning = address.slice(0, Math.max(address.indexOf('@'), 0));
    const same = namedAlike(byAddress, address);
    const elsewhere = namedAlike(byBeginning, beginning);
    if (!byAddress.has(address)) byAddress.set(address, { row, name });
    if (!byBeginning.has(beginning)) byBeginning.set(beginning, { row, name });
    if (same !== null) return { first: same, code: 'person-repeats' };
    return elsewhere === null ? null : { first: elsewhere, code: 'person-elsewhere' };
  };
}

/** FNV-1a over what stands in the cells, capitals and blanks aside. */
function numberOf(cells: readonly string[]): number {
  let number = 0x811c9dc5;
  for (const cell of cells) {
    let text = cell;
    let isSmall = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7e && !isSmall) {
        isSmall = true;
        // Capitals beyond ASCII are known by the language alone: from here on by the whole cell in small letters.
        text = `${cell.slice(0, at)}${cell.slice(at).trim().toLowerCase()} `;
      }
      const small = text.charCodeAt(at);
      if (small <= 0x20) continue;
      number = Math.imul(number ^ (small >= 0x41 && small <= 0x5a ? small | 0x20 : small), PRIME);
    }
    number = Math.imul(number ^ 1, PRIME);
  }
  // Short enough that no engine keeps it as anything but a plain number.
  return number & 0x3fff_ffff;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, column) => {
      const other = b[column] ?? '';
      return cell === other || cell.trim().toLowerCase() === other.trim().toLowerCase();
    })
  );
}
