import { fail, ok, type Result } from '../../lib/result.ts';
import { cleanCell } from '../clean-cell.ts';
import { collectRemarks, type RemarkCollector } from '../remark-collector.ts';
import type { Table, TableFailure } from '../table.ts';
import { dropStrayCells } from './drop-stray-cells.ts';
import { fillMergedCells } from './fill-merged-cells.ts';
import { isInstructionSheet } from './instruction-sheets.ts';
import type { SheetContent, WorkbookSheet } from './sheet-content.ts';

/**
 * Reads one sheet of a workbook as a table: the one named `wanted`, else the first visible one that looks like a table.
 * What is hidden and what was not read is remarked. Throws `TableError` as the sheets do.
 */
export function readSheets(
  format: 'xlsx' | 'ods',
  sheets: readonly WorkbookSheet[],
  wanted: string | undefined,
): Result<Table, TableFailure> {
  const chosen = chooseSheet(sheets, wanted);
  if (!chosen) return fail('empty');
  const { sheet, content } = chosen;
  const remarks = collectRemarks();
  dropStrayCells(content, remarks);
  remarkHidden(content, remarks);
  const rows = content.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => cleanCell(cell, line, column, remarks)),
  }));
  fillMergedCells(rows, content.merges, remarks);
  for (const { line, column } of content.unknownFormulas) {
    remarks.add({ line, column, code: 'formula-without-result' });
  }
  remarkOtherSheets(sheets, sheet, remarks);
  return ok({
    format,
    sheet: sheet.name,
    sheets: sheets.map(({ name }) => name),
    rows,
    remarks: remarks.all,
  });
}

type Chosen = { sheet: WorkbookSheet; content: SheetContent };

/**
 * A list has two rows of at least two filled cells; a sheet of instructions has one column, or two of which one explains
 * the other: a list of no more than two columns and without e-mail addresses gives way to a sheet that has more.
 */
function chooseSheet(sheets: readonly WorkbookSheet[], wanted: string | undefined): Chosen | null {
  const named = sheets.find(({ name }) => name === wanted);
  if (named) return { sheet: named, content: named.read() };
  let narrow: Chosen | null = null;
  let fallback: Chosen | null = null;
  const visible = sheets.filter(({ hidden }) => !hidden);
  for (const sheet of [...visible, ...sheets.filter(({ hidden }) => hidden)]) {
    if (sheet.hidden && (narrow ?? fallback)) break;
    const content = sheet.read();
    const isList = rowsWith(content, 2) > 1;
    const isSure = content.rows.filter(({ cells }) => cells.some(isAddress)).length > 1;
    if (isList && (isSure || rowsWith(content, narrow ? 4 : 3) > 1)) return { sheet, content };
    if (isList) narrow ??= { sheet, content };
    else if (content.rows.length > 0) fallback ??= { sheet, content };
  }
  return narrow ?? fallback;
}

function isAddress(cell: string): boolean {
  return cell.includes('@');
}

/** Rows with at least `count` filled cells. */
function rowsWith({ rows }: SheetContent, count: number): number {
  return rows.filter(({ cells }) => cells.filter((cell) => cell.trim()).length >= count).length;
}

/** Hidden rows and columns are read like the others, and said to be there. */
function remarkHidden(content: SheetContent, remarks: RemarkCollector): void {
  for (const row of content.rows) {
    if (row.hidden) remarks.add({ line: row.line, code: 'hidden-content' });
  }
  const width = content.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  for (const { from, to } of content.hiddenColumns) {
    for (let column = Math.max(from, 0); column <= Math.min(to, width - 1); column += 1) {
      if (content.rows.some((row) => row.cells[column])) {
        remarks.add({ line: 0, column, code: 'hidden-content' });
      }
    }
  }
}

function remarkOtherSheets(
  sheets: readonly WorkbookSheet[],
  read: WorkbookSheet,
  remarks: RemarkCollector,
): void {
  const others = sheets.filter(
    (sheet) => sheet !== read && !isInstructionSheet(sheet.name) && sheet.hasContent(),
  );
  const namesOf = (hidden: boolean) =>
    others
      .filter((sheet) => sheet.hidden === hidden)
      .map(({ name }) => name)
      .join(', ');
  const visible = namesOf(false);
  const hidden = namesOf(true);
  if (visible) remarks.add({ line: 0, code: 'other-sheets-not-read', facts: { sheets: visible } });
  if (hidden) remarks.add({ line: 0, code: 'hidden-sheets-not-read', facts: { sheets: hidden } });
  if (read.hidden) remarks.add({ line: 0, code: 'hidden-content' });
}
