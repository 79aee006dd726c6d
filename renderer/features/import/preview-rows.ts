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

/** The rows below the header, each with its contact and remarks. */
export function previewOf(table: Table, plan: PlannedImport): Preview {
  const preview = worked.get(plan) ?? workOut(table, plan);
  worked.set(plan, preview);
  return preview;
}

function workOut(table: Table, plan: PlannedImport): Preview {
  const contacts = new Map(plan.contacts.map((contact) => [contact.row, contact]));
  const issues = new Map<number, ImportIssue[]>();
  for (const issue of plan.issues) {
    issues.set(issue.row, [...(issues.get(issue.row) ?? []), issue]);
  }
  const first = plan.headerRow ?? 0;
  const rows = table.rows
    .filter((row) => row.line > first)
    .map(({ line, cells }) => ({
      line,
      cells,
      contact: contacts.get(line) ?? null,
      issues: issues.get(line) ?? [],
    }))
    // Empty lines between the rows say nothing.
    .filter((row) => row.contact || row.issues.length > 0 || row.cells.some((cell) => cell !== ''));
  const shown = new Set(rows.map((row) => row.line));
  return {
    rows,
    counts: {
      all: rows.length,
      remarks: rows.filter(hasRemarks).length,
      'left-out': rows.filter(isLeftOut).length,
    },
    general: plan.issues.filter((issue) => !shown.has(issue.row)),
    aboveHeader: table.rows.filter(
      (row) => row.line < first && row.cells.filter((cell) => cell.trim() !== '').length > 1,
    ).length,
  };
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
