import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { ColumnMapping, ImportIssue } from '#shared/contacts/import/plan.ts';
import type { PlannedList } from '#renderer/workers/import-reader/read-import.ts';
import { rowsAt } from './preview-rows.ts';

/**
 * The rows that the import leaves out, in the list's own columns with two more: the row number and why. Corrected, the
 * file can be imported as it is: the header row is the list's own.
 */
export function rejectedRows(
  { plan, preview }: PlannedList,
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
      : (preview.head.find((row) => row.line === plan.headerRow)?.cells ?? []);
  const width = Math.max(header.length, preview.width);
  const filled = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const rows = rowsAt(preview, preview.leftOut);
  return [
    [...filled(header), texts.row, texts.reason],
    ...rows.map((row) => [
      // Nobody may carry a code on in a file that the program writes.
      ...filled(row.cells.map(maskIdentityCodes)),
      String(lineOfList(row.line)),
      row.issues.map(texts.explain).join(' '),
    ]),
  ];
}
