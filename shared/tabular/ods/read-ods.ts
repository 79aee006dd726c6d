import type { Result } from '../../lib/result.ts';
import { TableError } from '../table-error.ts';
import type { ReadOptions, Table, TableFailure } from '../table.ts';
import { readSheets } from '../workbook/read-sheets.ts';
import type { WorkbookSheet } from '../workbook/sheet-content.ts';
import { scanPart } from '../../xml/scan-part.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { odsHandler, type OdsTable } from './ods-handler.ts';

/** Whether a zip is an OpenDocument spreadsheet, as LibreOffice writes. */
export function isOds(zip: Zip): boolean {
  return (
    zip.has('content.xml') && zip.has('meta-inf/manifest.xml') && !zip.has('word/document.xml')
  );
}

/** Reads one sheet of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, chapter 9). Throws `TableError`. */
export function readOds(zip: Zip, options: ReadOptions): Result<Table, TableFailure> {
  return readSheets('ods', sheetsOfOds(zip), options.sheet);
}

/** The sheets of an OpenDocument spreadsheet. Throws `TableError`. */
export function sheetsOfOds(zip: Zip): WorkbookSheet[] {
  const manifest = zip.get('meta-inf/manifest.xml');
  const content = zip.get('content.xml');
  if (!manifest || !content) throw new TableError('damaged');
  scanPart(manifest, {
    open: (name) => {
      if (name === 'encryption-data') throw new TableError('encrypted');
    },
    close: () => undefined,
    text: () => undefined,
  });
  const tables: OdsTable[] = [];
  const seen = { spreadsheet: false };
  scanPart(content, odsHandler(tables, seen));
  if (!seen.spreadsheet) throw new TableError('not-a-table');
  return tables.map(({ name, hidden, content: rows }) => ({
    name,
    hidden,
    read: () => rows,
    hasContent: () => rows.rows.length > 0,
  }));
}
