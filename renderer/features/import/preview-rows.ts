import type { ImportedContact, ImportIssue } from '#shared/contacts/import/plan.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import type { Table } from '#shared/tabular/table.ts';
import type { RowFilter } from './import-state.ts';

/** Rows of the preview that are shown at a time: a real table of more is slow to draw and to read. */
export const PAGE_SIZE = 100;

/** One row of the list: its cells as they came, the contact that it gives, and what is wrong with it. */
export type PreviewRow = {
  line: number;
  cells: readonly string[];
  contact: ImportedContact | null;
  issues: readonly ImportIssue[];
};

export type Preview = {
  rows: PreviewRow[];
  counts: Record<RowFilter, number>;
  /** Remarks on the table as a whole. */
  general: ImportIssue[];
  /** Rows with several filled cells above the header: they are not read. */
  aboveHeader: number;
};

/** Of a long list it takes a while: it is worked out once, ahead of being drawn. */
const worked = new WeakMap<PlannedImport, Preview>();

/** Rows looked through in one go ahead of being drawn: some twenty milliseconds of the window's time. */
const SLICE = 20_000;

/** The rows below the header, each with its contact and remarks. */
export function previewOf(table: Table, plan: PlannedImport): Preview {
  const known = worked.get(plan);
  if (known) return known;
  const work = workOut(table, plan);
  let step = work.next();
  while (!step.done) step = work.next();
  worked.set(plan, step.value);
  return step.value;
}

/** Works the preview out ahead, and lets the window go on with other things between two slices. */
export async function previewAhead(
  table: Table,
  plan: PlannedImport,
  pause: () => Promise<void>,
): Promise<void> {
  const work = workOut(table, plan);
  let step = work.next();
  for (; !step.done; step = work.next()) await pause();
  worked.set(plan, step.value);
}

/** Comes back with the preview; before that once after each slice. */
function* workOut(table: Table, plan: PlannedImport): Generator<void, Preview> {
  const contacts = new Map<number, ImportedContact>();
  for (const slice of slices(plan.contacts)) {
    for (const contact of slice) contacts.set(contact.row, contact);
    yield;
  }
  const issues = new Map<number, ImportIssue[]>();
  for (const slice of slices(plan.issues)) {
    for (const issue of slice) {
      const ofRow = issues.get(issue.row);
      if (ofRow) ofRow.push(issue);
      else issues.set(issue.row, [issue]);
    }
    yield;
  }
  const first = plan.headerRow ?? 0;
  const rows: PreviewRow[] = [];
  const counts = { all: 0, remarks: 0, 'left-out': 0 };
  let aboveHeader = 0;
  for (const slice of slices(table.rows)) {
    for (const { line, cells } of slice) {
      if (line < first && cells.filter((cell) => cell.trim() !== '').length > 1) aboveHeader += 1;
      if (line <= first) continue;
      const contact = contacts.get(line) ?? null;
      const row = { line, cells, contact, issues: issues.get(line) ?? [] };
      // Empty lines between the rows say nothing.
      if (!contact && !hasRemarks(row) && cells.every((cell) => cell === '')) continue;
      rows.push(row);
      counts.all += 1;
      if (hasRemarks(row)) counts.remarks += 1;
      if (isLeftOut(row)) counts['left-out'] += 1;
    }
    yield;
  }
  const shown = new Set(rows.map((row) => row.line));
  const general = plan.issues.filter((issue) => !shown.has(issue.row));
  return { rows, counts, general, aboveHeader };
}

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += SLICE) yield all.slice(from, from + SLICE);
}

export function filterRows(rows: PreviewRow[], filter: RowFilter): PreviewRow[] {
  if (filter === 'remarks') return rows.filter(hasRemarks);
  return filter === 'left-out' ? rows.filter(isLeftOut) : rows;
}

export function isLeftOut(row: PreviewRow): boolean {
  return row.contact === null;
}

function hasRemarks(row: PreviewRow): boolean {
  return row.issues.length > 0;
}
