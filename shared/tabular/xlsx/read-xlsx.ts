import { fail, ok, type Result } from '../../lib/result.ts';
import { cleanCell } from '../clean-cell.ts';
import { collectRemarks, type RemarkCollector } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { ReadOptions, Table, TableFailure, TableRow } from '../table.ts';
import { openZip } from '../zip/open-zip.ts';
import { addMailLinks } from './add-mail-links.ts';
import { fillMergedCells } from './fill-merged-cells.ts';
import { numberFormatOf, type NumberFormat } from './format-number.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet, type SheetContent, type SheetContext } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook, type Workbook, type WorkbookSheet } from './read-workbook.ts';
import { hasContent } from './has-content.ts';

/**
 * Reads one sheet of a workbook: the one that `options.sheet` names, else the first visible one that looks like a table.
 * The zip is measured before and while it is unpacked, and only the parts that are needed are.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  try {
    return readOrThrow(bytes, options);
  } catch (error) {
    if (error instanceof TableError) return { ok: false, failure: error.failure };
    if (error instanceof RangeError) return fail('damaged');
    throw error;
  }
}

function readOrThrow(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  const workbook = readWorkbook(openZip(bytes));
  const context: SheetContext = {
    strings: readSharedStrings(workbook.sharedStrings),
    formats: formatsOf(workbook),
  };
  const chosen = chooseSheet(workbook, context, options.sheet);
  if (!chosen) return fail('empty');
  const { sheet, content } = chosen;
  const remarks = collectRemarks();
  addMailLinks(content, sheet.links);
  remarkHidden(content, remarks);
  const rows = tableRows(content, remarks);
  fillMergedCells(rows, content.merges, remarks);
  for (const { line, column } of content.unknownFormulas) {
    remarks.add({ line, column, code: 'formula-without-result' });
  }
  remarkOtherSheets(workbook, sheet, remarks);
  return ok({
    format: 'xlsx',
    sheet: sheet.name,
    sheets: workbook.sheets.map((one) => one.name),
    rows,
    remarks: remarks.all,
  });
}

function formatsOf(workbook: Workbook): NumberFormat[] {
  const formats: NumberFormat[] = [];
  readStyles(workbook.styles).forEach((code, style) => {
    if (code !== '') formats[style] = numberFormatOf(code, workbook.is1904);
  });
  return formats;
}

type Chosen = { sheet: WorkbookSheet; content: SheetContent };

/** A sheet of instructions has one column; a list has two rows of at least two filled cells. */
function chooseSheet(workbook: Workbook, context: SheetContext, wanted?: string): Chosen | null {
  const named = workbook.sheets.find((sheet) => sheet.name === wanted);
  if (named) return { sheet: named, content: readSheet(named.part, context) };
  let fallback: Chosen | null = null;
  const inOrder = [
    ...workbook.sheets.filter((sheet) => !sheet.hidden),
    ...workbook.sheets.filter((sheet) => sheet.hidden),
  ];
  for (const sheet of inOrder) {
    if (sheet.hidden && fallback) break;
    const content = readSheet(sheet.part, context);
    const wide = content.rows.filter((row) => row.cells.filter((cell) => cell.trim()).length > 1);
    if (wide.length > 1) return { sheet, content };
    if (content.rows.length > 0) fallback ??= { sheet, content };
  }
  return fallback;
}

function tableRows(content: SheetContent, remarks: RemarkCollector): TableRow[] {
  return content.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => cleanCell(cell, line, column, remarks)),
  }));
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
  workbook: Workbook,
  read: WorkbookSheet,
  remarks: RemarkCollector,
): void {
  const others = workbook.sheets.filter((sheet) => sheet !== read && hasContent(sheet.part));
  const visible = others.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  const hidden = others.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
  if (visible.length > 0) {
    remarks.add({ line: 0, code: 'other-sheets-not-read', facts: { sheets: visible.join(', ') } });
  }
  if (hidden.length > 0) {
    remarks.add({ line: 0, code: 'hidden-sheets-not-read', facts: { sheets: hidden.join(', ') } });
  }
  if (read.hidden) remarks.add({ line: 0, code: 'hidden-content' });
}
