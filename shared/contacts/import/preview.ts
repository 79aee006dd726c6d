import type { Table, TableRow } from '../../tabular/table.ts';
import type { PlannedImport } from './plan-import.ts';
import type { ImportedContact, ImportIssue } from './plan.ts';
import { lineOfList } from './edits/row-edits.ts';
import { groupBy } from '../../lib/group-by.ts';

/** One row of the list: its cells as they came, the contact that it gives, and what is wrong with it. */
export type PreviewRow = {
  line: number;
  cells: readonly string[];
  /** The cells as they came, where the row was edited. */
  original?: readonly string[];
  contact: ImportedContact | null;
  issues: readonly ImportIssue[];
};

/** Places among the rows of a preview, from 0. */
export type Places = Int32Array;

/** A list as it is shown before anything is written. */
export type Preview = {
  /** The rows below the header, in the order of the list, without empty ones that say nothing. */
  rows: PreviewRow[];
  /** The line of each of them; they ascend. */
  lines: Float64Array;
  /** Where the contacts stand, in the plan's order; the rows that are remarked on; those that give no contact. */
  contacts: Places;
  remarked: Places;
  leftOut: Places;
  /** Warnings on more than half of the contacts, said once and on none of the rows: the first of each, and how many. */
  common: { issue: ImportIssue; count: number }[];
  /** Contacts with a number that is taken for Finnish though the row names no country. */
  assumedFinnish: number;
  /** Deputies that rows name beside somebody: they are of her seat, and no contacts of their own. */
  deputiesBeside: number;
  /** Remarks on the table as a whole, and on rows that are not among `rows`. */
  general: ImportIssue[];
  /** Rows with several filled cells above the header: they are not read. */
  aboveHeader: number;
  /** The first rows of the table, among which a header is looked for by hand, and the header that was found. */
  head: TableRow[];
  /** How many cells the longest row has. */
  width: number;
};

/** Lines from the top among which the header row is looked for by hand. */
const HEADER_LINES = 15;

/**
 * What is shown of `table` and of `plan`, which was worked out from it; each row with its contact and remarks. `given` is
 * the table as it came, where `table` was edited.
 */
export function previewOf(table: Table, plan: PlannedImport, given: Table = table): Preview {
  const originals = originalsOf(table, given);
  const contacts = new Map(plan.contacts.map((contact) => [contact.row, contact]));
  const common = commonIssues(plan);
  const isCommon = (issue: ImportIssue) => common.some((one) => isAlike(one.issue, issue));
  const issues = groupBy(
    plan.issues.filter((issue) => !isCommon(issue)),
    ({ row }) => row,
  );
  const first = plan.headerRow ?? 0;
  const rows: PreviewRow[] = [];
  const places = new Map<number, number>();
  const remarked: number[] = [];
  const leftOut: number[] = [];
  let aboveHeader = 0;
  let assumedFinnish = 0;
  let deputiesBeside = 0;
  let width = 0;
  for (const { line, cells } of table.rows) {
    width = Math.max(width, cells.length);
    if (line < first && cells.filter((cell) => cell.trim() !== '').length > 1) aboveHeader += 1;
    if (line <= first) continue;
    const contact = contacts.get(line) ?? null;
    const original = originals.get(lineOfList(line));
    const row: PreviewRow = {
      line,
      cells,
      ...(original && { original }),
      contact,
      issues: issues.get(line) ?? [],
    };
    // Empty lines between the rows say nothing.
    if (!contact && row.issues.length === 0 && cells.every((cell) => cell === '')) continue;
    if (row.issues.length > 0) remarked.push(rows.length);
    if (!contact) leftOut.push(rows.length);
    else if (hasAssumed(contact, cells)) assumedFinnish += 1;
    deputiesBeside += contact?.seat?.deputies.length ?? 0;
    places.set(line, rows.length);
    rows.push(row);
  }
  return {
    rows,
    lines: Float64Array.from(rows, ({ line }) => line),
    contacts: Int32Array.from(plan.contacts, ({ row }) => places.get(row) ?? -1),
    remarked: Int32Array.from(remarked),
    leftOut: Int32Array.from(leftOut),
    common,
    assumedFinnish,
    deputiesBeside,
    general: plan.issues.filter((issue) => !places.has(issue.row) && !isCommon(issue)),
    aboveHeader,
    head: headOf(table.rows, plan.headerRow),
    width,
  };
}

/** The cells of rows that were edited, by their line. */
function originalsOf(table: Table, given: Table): Map<number, readonly string[]> {
  if (table === given) return new Map();
  const now = new Set(table.rows);
  return new Map(
    given.rows.flatMap((row) => (now.has(row) ? [] : [[row.line, row.cells] as const])),
  );
}

function hasAssumed({ address, phones }: ImportedContact, cells: readonly string[]): boolean {
  return (
    address.country === '' &&
    phones.some(({ value }) => value.startsWith('+358')) &&
    !cells.some((cell) => cell.includes('358'))
  );
}

/** Of fewer rows, each is looked at by itself. */
const FEWEST_COMMON = 5;

const isAlike = (one: ImportIssue, other: ImportIssue) =>
  one.severity === 'warning' &&
  other.severity === 'warning' &&
  other.row > 0 &&
  one.code === other.code &&
  one.column === other.column;

/** Warnings that stand on more than half of the contacts of a list. */
function commonIssues({ contacts, issues }: PlannedImport): Preview['common'] {
  const kinds = groupBy(
    issues.filter(({ row, severity }) => row > 0 && severity === 'warning'),
    ({ code, column }) => `${code} ${String(column)}`,
  );
  const least = Math.max(FEWEST_COMMON, Math.floor(contacts.length / 2) + 1);
  return [...kinds.values()].flatMap((alike) => {
    const count = new Set(alike.map(({ row }) => row)).size;
    const [issue] = alike;
    return issue && count >= least ? [{ issue, count }] : [];
  });
}

function headOf(rows: readonly TableRow[], headerRow: number | null): TableRow[] {
  const first = rows.slice(0, HEADER_LINES);
  const header = rows.find(({ line }) => line === headerRow);
  return header && !first.includes(header) ? [...first, header] : first;
}
