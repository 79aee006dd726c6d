import { fail, ok, type Result } from '../lib/result.ts';
import { cleanCell } from './clean-cell.ts';
import { guessDelimiter } from './csv/guess-delimiter.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { layOutCells } from './html/lay-out-cells.ts';
import { scanHtmlTables } from './html/scan-html-tables.ts';
import { joinListTables } from './join-list-tables.ts';
import { readLdif } from './ldif/read-ldif.ts';
import { LIMITS } from './limits.ts';
import { tableOfRecipients } from './recipients/table-of-recipients.ts';
import { collectRemarks, type RemarkCollector } from './remark-collector.ts';
import { sniffAddressBook } from './sniff-bytes.ts';
import { TableError } from './table-error.ts';
import { readVcard } from './vcard/read-vcard.ts';
import type { Delimiter, Table, TableFailure } from './table.ts';

/**
 * Reads a table pasted from Excel, Word or a web page: the clipboard's HTML where it holds a table, else its text with
 * tabs (or another delimiter). The recipients of a message, `Name <address>; …`, become a row each.
 */
export function readPasted(pasted: { html?: string; text?: string }): Result<Table, TableFailure> {
  const { html = '', text = '' } = pasted;
  if (html.length > LIMITS.fileBytes || text.length > LIMITS.fileBytes) return fail('too-large');
  const remarks = collectRemarks();
  try {
    return readHtml(html, remarks) ?? readText(text, remarks);
  } catch (error) {
    if (error instanceof TableError) return { ok: false, failure: error.failure };
    throw error;
  }
}

function readHtml(html: string, remarks: RemarkCollector): Result<Table, TableFailure> | null {
  const { list, others } = joinListTables(scanHtmlTables(html).map(layOutCells));
  if (list.rows.reduce((sum, row) => sum + row.length, 0) < 2) return null;
  for (const { row, column, to } of list.copied) {
    const facts = { from: row + 1, to: to + 1 };
    remarks.add({ line: row + 1, column, code: 'merged-cells-filled', facts });
  }
  if (others > 0) remarks.add({ line: 0, code: 'other-tables-not-read', facts: { count: others } });
  return tableOf(list.rows, undefined, remarks);
}

function readText(text: string, remarks: RemarkCollector): Result<Table, TableFailure> {
  if (!/\S/.test(text)) return fail('empty');
  const bytes = new TextEncoder().encode(text);
  const addressBook = sniffAddressBook(bytes);
  if (addressBook) return addressBook === 'vcard' ? readVcard(bytes, {}) : readLdif(bytes, {});
  const recipients = tableOfRecipients(text, remarks);
  if (recipients) return ok(recipients);
  const delimiter = text.includes('\t') ? '\t' : guessDelimiter(text);
  const parsed = parseCsv(text, delimiter ?? '');
  if (parsed.tooLarge) return fail('too-large');
  for (const index of parsed.unclosed) remarks.add({ line: index + 1, code: 'quote-unclosed' });
  return tableOf(parsed.records, delimiter ?? undefined, remarks);
}

function tableOf(
  grid: string[][],
  delimiter: Delimiter | undefined,
  remarks: RemarkCollector,
): Result<Table, TableFailure> {
  if (!grid.some((row) => row.some((cell) => cell.trim()))) return fail('empty');
  const rows = grid.map((cells, index) => ({
    line: index + 1,
    cells: Array.from(cells, (cell, column) => cleanCell(cell, index + 1, column, remarks)),
  }));
  return ok({
    format: 'pasted',
    ...(delimiter ? { delimiter } : {}),
    rows,
    remarks: remarks.all,
  });
}
