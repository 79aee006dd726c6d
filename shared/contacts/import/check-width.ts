import { unquote } from '../../tabular/quoted-text.ts';
import type { Table, TableRow } from '../../tabular/table.ts';
import { isNothing } from './clean-value.ts';
import type { IssueCollector } from './issue-collector.ts';
import type { ContactField } from './plan.ts';

/**
 * Judges whether a row's values stand in their columns. In a text file a delimiter or a line break that was not quoted
 * moves everything behind it: such a row is wider or narrower than the header, and values of one kind turn up under
 * another. Answers whether the row can be read.
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
  return (row) => {
    const cells = row.cells.length;
    const extra = row.cells.slice(columns).some((cell) => cell.trim());
    const isLong = isText && extra;
    const isShort = isText && cells < columns;
    const misplaced = countMisplaced(row.cells, fields);
    if (misplaced.names > 0 || ((isLong || isShort) && misplaced.all > 0)) {
      issues.fail(row.line, 'row-looks-shifted');
      return false;
    }
    if (isLong) issues.warn(row.line, 'row-too-long', { facts: { cells, columns } });
    else if (isShort && !shortIsUsual)
      issues.warn(row.line, 'row-too-short', { facts: { cells, columns } });
    return true;
  };
}

function countMisplaced(
  cells: readonly string[],
  fields: readonly (ContactField | null)[],
): { all: number; names: number } {
  let all = 0;
  let names = 0;
  fields.forEach((field, column) => {
    const cell = (cells[column] ?? '').trim();
    if (!cell || !field || isNothing(cell) || unquote(cell) !== null) return;
    if (field === 'familyName' || field === 'givenName') {
      if (cell.includes('@')) names += 1;
      if (/\d{3}/.test(cell)) all += 1;
    } else if (field === 'email') {
      if (!cell.includes('@') && !/\(at\)|\[at\]| at /i.test(cell)) all += 1;
    } else if (field.startsWith('phone')) {
      if (!/\d/.test(cell) || cell.includes('@')) all += 1;
    } else if (field === 'postalCode') {
      if (!/\d/.test(cell)) all += 1;
    }
  });
  return { all: all + names, names };
}
