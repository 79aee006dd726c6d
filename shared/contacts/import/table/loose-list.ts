import type { TableRow } from '../../../tabular/table.ts';
import {
  looksLikeEmail,
  looksLikeOrganisation,
  looksLikePhone,
  looksLikePostalCodeAndCity,
  looksLikeStreet,
  looksLikeTitle,
  looksLikeUnit,
} from './cell-kinds.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField } from '../plan.ts';
import type { RowColumn } from '../read-row.ts';

const KINDS: readonly { field: ContactField; test: (text: string) => boolean }[] = [
  { field: 'email', test: looksLikeEmail },
  { field: 'phone', test: looksLikePhone },
  { field: 'postalCodeAndCity', test: looksLikePostalCodeAndCity },
  { field: 'street', test: looksLikeStreet },
  { field: 'unit', test: looksLikeUnit },
  { field: 'title', test: looksLikeTitle },
  { field: 'organisation', test: looksLikeOrganisation },
];
const WORDS: readonly (ContactField | null)[] = ['title', 'organisation', 'unit'];
const NAMES: readonly (ContactField | null)[] = ['fullName', 'familyName', 'givenName'];

/** Share of the rows that must have one number of cells for their columns to hold. */
const CONSTANT = 0.8;

/** Whether people were listed with commas and without a header, each with what there is to say: the columns of such rows do not hold. */
export function isLooseList(rows: readonly TableRow[]): boolean {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { cells } of rows) {
    const count = cells.filter((cell) => cell.trim()).length;
    if (count < 2) continue;
    filled += 1;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return filled > 1 && Math.max(...counts.values()) < filled * CONSTANT;
}

/**
 * The columns of one row of such a list: each part is what it looks like by itself, else what its column mostly holds,
 * with a remark where that may be another.
 */
export function columnsOfRow(
  { line, cells }: TableRow,
  columns: readonly RowColumn[],
  issues: IssueCollector,
): readonly RowColumn[] {
  const taken = new Set<ContactField>();
  return columns.map((column, at) => {
    const text = (cells[at] ?? '').trim();
    if (text === '' || NAMES.includes(column.field)) return column;
    const kind = KINDS.find(({ test }) => test(text))?.field;
    const usual = column.field !== null && WORDS.includes(column.field) ? column.field : 'notes';
    const wanted = kind ?? usual;
    if (!kind) issues.warn(line, 'cell-kind-unclear', { column: at, facts: { value: text } });
    const field = taken.has(wanted) && WORDS.includes(wanted) ? 'notes' : wanted;
    taken.add(field);
    return { ...column, field };
  });
}
