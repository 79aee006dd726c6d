import type { ColumnMapping, ImportIssue } from '#shared/contacts/import/plan.ts';
import type { Table } from '#shared/tabular/table.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import { isLeftOut, previewOf } from './preview-rows.ts';

/**
 * The rows that the import leaves out, in the list's own columns with two more: the row number and why. Corrected, the
 * file can be imported as it is: the header row is the list's own.
 */
export function rejectedRows(
  table: Table,
  plan: PlannedImport,
  texts: {
    row: string;
    reason: string;
    nameOf: (column: ColumnMapping) => string;
    explain: (issue: ImportIssue) => string;
  },
): string[][] {
  const header =
    plan.headerRow === null
      ? plan.columns.map(texts.nameOf)
      : (table.rows.find((row) => row.line === plan.headerRow)?.cells ?? []);
  const width = Math.max(header.length, ...table.rows.map((row) => row.cells.length));
  const filled = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const rows = previewOf(table, plan).rows.filter(isLeftOut);
  return [
    [...filled(header), texts.row, texts.reason],
    ...rows.map((row) => [
      ...filled(row.cells),
      String(row.line),
      row.issues.map(texts.explain).join(' '),
    ]),
  ];
}
