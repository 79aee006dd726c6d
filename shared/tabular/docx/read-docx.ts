import { ok, type Result } from '../../lib/result.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { cleanCell } from '../clean-cell.ts';
import { joinListTables } from '../join-list-tables.ts';
import { LIMITS } from '../limits.ts';
import { collectRemarks } from '../remark-collector.ts';
import { tableOfRecipients } from '../recipients/table-of-recipients.ts';
import { TableError } from '../table-error.ts';
import type { Table, TableFailure } from '../table.ts';
import { openWord } from '../../word/word-package.ts';
import { scanPart } from '../../xml/scan-part.ts';
import { docxHandler, type DocxContent } from './docx-handler.ts';
import { layOutRows } from './lay-out-rows.ts';

/**
 * Reads the tables of a Word document as one table, or the recipients that its lines are where it has no table. Rows are
 * numbered from 1 through all tables that are read; those that were not are remarked. Throws `TableError`, `FileError`.
 */
export function readDocx(zip: Zip): Result<Table, TableFailure> {
  const { document, links } = openWord(zip);
  const content: DocxContent = { tables: [], lines: [] };
  scanPart(document, docxHandler(content, links));
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
