import { unquote } from '../../../tabular/quoted-text.ts';
import type { Table, TableRow } from '../../../tabular/table.ts';
import { isNothing } from '../cells/clean-value.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField } from '../plan.ts';

/**
 * Judges whether a row's values stand in their columns. In a text file a delimiter or a line break that was not quoted
 * moves everything behind it: such a row is wider or narrower than the header, and values of one kind turn up under
 * another. Returns whether the row can be read.
 */
export function startWidthCheck(
  table: Table,
  body: readonly TableRow[],
  hasHeader: boolean,
  fields: readonly (ContactField | null)[],
  issues: IssueCollector,
): (row: TableRow) => boolean {
  const columns = fields.length;
  const isText = table.format === 'csv' && hasHeader;
  const short = body.filter((row) => row.cells.length > 1 && row.cells.length < columns).length;
  // Outlook leaves out empty cells at the end of every row.
  const shortIsUsual = short > body.length * 0.3 && short > 1;
  const names = fields.flatMap((field, column) =>
    field === 'familyName' || field === 'givenName' ? [column] : [],
  );
  return (row) => {
    const cells = row.cells.length;
    const extra = cells > columns && row.cells.slice(columns).some((cell) => cell.trim());
    const isLong = isText && extra;
    const isShort = isText && cells < columns;
    const isMoved =
      names.some((column) => isMisplacedName(row.cells[column])) ||
      ((isLong || isShort) && hasMisplaced(row.cells, fields));
    if (isMoved) {
      issues.fail(row.line, 'row-looks-shifted');
      return false;
    }
    if (isLong) issues.warn(row.line, 'row-too-long', { facts: { cells, columns } });
    else if (isShort && !shortIsUsual)
      issues.warn(row.line, 'row-too-short', { facts: { cells, columns } });
    return true;
  };
}

/** An address where a name should be; in double quotes it is meant to be one. */
function isMisplacedName(cell = ''): boolean {
  return cell.includes('@') && unquote(cell) === null;
}

function hasMisplaced(cells: readonly string[], fields: readonly (ContactField | null)[]): boolean {
  return fields.some((field, column) => {
    const cell = (cells[column] ?? '').trim();
    if (!cell || !field || isNothing(cell) || unquote(cell) !== null) return false;
    if (field === 'familyName' || field === 'givenName') return /@|\d{3}/.test(cell);
    if (field === 'email') return !cell.includes('@') && !/\(at\)|\[at\]| at /i.test(cell);
    if (field.startsWith('phone')) return !/\d/.test(cell) || cell.includes('@');
    return field === 'postalCode' && !/\d/.test(cell);
  });
}
