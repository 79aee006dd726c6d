import type { Result } from '../../lib/result.ts';
import type { ReadOptions, Table, TableFailure } from '../table.ts';
import { readSheets } from '../workbook/read-sheets.ts';
import type { WorkbookSheet } from '../workbook/sheet-content.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { addMailLinks } from './add-mail-links.ts';
import { numberFormatOf, type NumberFormat } from './format-number.ts';
import { hasContent } from './has-content.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';

/** Reads one sheet of an Excel workbook; only the parts that are needed are unpacked. Throws `TableError`. */
export function readXlsx(zip: Zip, options: ReadOptions): Result<Table, TableFailure> {
  return readSheets('xlsx', sheetsOfXlsx(zip), options.sheet);
}

/** The sheets of an Excel workbook, each read when it is its turn. Throws `TableError`. */
export function sheetsOfXlsx(zip: Zip): WorkbookSheet[] {
  const workbook = readWorkbook(zip);
  const context: SheetContext = {
    strings: readSharedStrings(workbook.sharedStrings),
    formats: formatsOf(workbook),
  };
  return workbook.sheets.map(({ name, hidden, part, links }) => ({
    name,
    hidden,
    read: () => {
      const content = readSheet(part, context);
      addMailLinks(content, links);
      return content;
    },
    hasContent: () => hasContent(part),
  }));
}

function formatsOf(workbook: Workbook): NumberFormat[] {
  const formats: NumberFormat[] = [];
  readStyles(workbook.styles).forEach((code, style) => {
    if (code !== '') formats[style] = numberFormatOf(code, workbook.is1904);
  });
  return formats;
}
