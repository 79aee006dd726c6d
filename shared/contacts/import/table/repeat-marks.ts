import { removeIdentityCodes } from '../../../lib/identity-code.ts';
import type { TableRow } from '../../../tabular/table.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField } from '../plan.ts';

/** What people write for `the same as above`. */
const MARK =
  /^(?:["”″〃]|''|’’|,,|[-–—]\s?["”″]\s?[-–—]|(?:sama|samat)(?: kuin (?:edellä|yllä|edellinen))?|(?:ks|kts)\.? (?:yllä|edellä|ed\.)|samma(?: som ovan)?|(?:se )?ovan|ditto|do\.|idem|(?:the )?same(?: as above)?)$/i;

const LONGEST = 24;

/** Fields that neighbours in a list share; a name in them is nobody's surname (`Sama`). */
const SHARED: ReadonlySet<ContactField> = new Set([
  'title',
  'organisation',
  'unit',
  'phone',
  'phoneWork',
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
  'country',
  'language',
  'groups',
]);

/** Whether `cell` of a column that became `field` is a mark for `the same as above`. */
export function isRepeatMark(cell: string, field: ContactField | null | undefined): boolean {
  return cell.length <= LONGEST && !!field && SHARED.has(field) && MARK.test(cell.trim());
}

/**
 * Reads marks of repetition as what stands above them, with a remark on the row. The function is called with each contact's
 * row in order, and returns its cells.
 */
export function startRepeatMarks(
  issues: IssueCollector,
): (row: TableRow, fields: readonly (ContactField | null)[]) => readonly string[] {
  let above: readonly string[] = [];
  let fieldsAbove: readonly (ContactField | null)[] = [];
  return ({ line, cells }, fields) => {
    // Below a header that comes again, a column may be another.
    if (fields !== fieldsAbove) above = [];
    fieldsAbove = fields;
    let resolved: string[] | null = null;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? '';
      if (cell === '' || !isRepeatMark(cell, fields[column])) continue;
      const to = above[column] ?? '';
      if (to.trim() === '') continue;
      resolved ??= [...cells];
      resolved[column] = to;
      const facts = { value: cell.trim(), to: removeIdentityCodes(to) };
      issues.warn(line, 'value-as-above', { column, facts });
    }
    above = resolved ?? cells;
    return above;
  };
}
