import { strToU8, zipSync, type Zippable } from 'fflate';
import { stampZip } from '../documents/writing/stamp-zip.ts';
import type { WorkbookToWrite } from './workbook-to-write.ts';
import { sheetXml } from './xlsx/sheet-xml.ts';
import { collectStrings } from './xlsx/shared-strings-xml.ts';
import { bookParts } from './xlsx/book-parts.ts';
import { zipTime } from '../zip/zip-time.ts';

/** Nearly as small as the best, in much less time: decision 0009. */
const LEVEL = 3;

/**
 * Writes a workbook (ECMA-376, transitional) of texts: nothing in it is computed, linked or run. The same workbook gives
 * the same bytes. Characters that XML cannot hold are left out; a cell is cut at what Excel takes (32,767 characters).
 */
export function writeXlsx(book: WorkbookToWrite): Uint8Array {
  const strings = collectStrings();
  const parts: Zippable = {};
  const put = (path: string, xml: Uint8Array | string) => {
    parts[path] = typeof xml === 'string' ? strToU8(xml) : xml;
  };
  for (const [path, xml] of bookParts(book)) put(path, xml);
  book.sheets.forEach((sheet, index) => {
    put(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0, strings));
  });
  put('xl/sharedStrings.xml', strings.xml());
  return stampZip(zipSync(parts, { level: LEVEL, mtime: zipTime(book.day) }), book.day);
}
