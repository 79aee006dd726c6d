import { ok, type Result } from '../../lib/result.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { cleanCell } from '../clean-cell.ts';
import { joinListTables } from '../join-list-tables.ts';
import { LIMITS } from '../limits.ts';
import { collectRemarks } from '../remark-collector.ts';
import { tableOfRecipients } from '../recipients/table-of-recipients.ts';
import { TableError } from '../table-error.ts';
import type { Table, TableFailure } from '../table.ts';
import { mailAddressOf, relationsOf } from '../xml/relations.ts';
import { scanPart } from '../xml/scan-part.ts';
import { docxHandler, type DocxContent } from './docx-handler.ts';
import { layOutRows } from './lay-out-rows.ts';

/** Whether a zip is a Word document. */
export function isDocx(zip: Zip): boolean {
  return pathOf(zip) !== null;
}

/**
 * Reads the tables of a Word document as one table, or the recipients that its lines are where it has no table. Rows are
 * numbered from 1 through all tables that are read; those that were not are remarked. Throws `TableError`.
 */
export function readDocx(zip: Zip): Result<Table, TableFailure> {
  const path = pathOf(zip) ?? '';
  const part = zip.get(path);
  if (!part) throw new TableError('damaged');
  const links = new Map<string, string>();
  for (const [id, { type, target }] of relationsOf(zip, path, false)) {
    const address = type.endsWith('/hyperlink') ? mailAddressOf(target) : '';
    if (address) links.set(id, address);
  }
  const content: DocxContent = { tables: [], lines: [] };
  scanPart(part, docxHandler(content, links));
  const remarks = collectRemarks();
  const { list, others } = joinListTables(content.tables.map(layOutRows));
  if (!list.rows.some((row) => row.some(Boolean))) {
    const recipients = tableOfRecipients(content.lines.join('\n'), remarks);
    if (recipients) return ok(recipients);
    throw new TableError('not-a-table');
  }
  if (list.rows.length > LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
  for (const { row, column, to } of list.copied) {
    const facts = { from: row + 1, to: to + 1 };
    remarks.add({ line: row + 1, column, code: 'merged-cells-filled', facts });
  }
  if (others > 0) remarks.add({ line: 0, code: 'other-tables-not-read', facts: { count: others } });
  const rows = list.rows.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell, column) => cleanCell(cell, index + 1, column, remarks)),
  }));
  return ok({ format: 'docx', rows, remarks: remarks.all });
}

/** Where the document itself lies: as the relations say, or where Word puts it. */
function pathOf(zip: Zip): string | null {
  for (const { type, target } of relationsOf(zip, '').values()) {
    const isWord = target.startsWith('word/') && target.endsWith('.xml');
    if (type.endsWith('/officeDocument') && isWord && zip.has(target)) return target;
  }
  return zip.has('word/document.xml') ? 'word/document.xml' : null;
}
