import { fail, ok, type Result } from '../lib/result.ts';
import { cleanCell } from './clean-cell.ts';
import { readFixedWidth } from './fixed-width/read-fixed-width.ts';
import { guessDialect, isDivided } from './csv/guess-dialect.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { readHtml } from './html/read-html.ts';
import { readLdif } from './ldif/read-ldif.ts';
import { LIMITS } from './limits.ts';
import { tableOfRecipients } from './recipients/table-of-recipients.ts';
import { collectRemarks, type RemarkCollector } from './remark-collector.ts';
import { sniffAddressBook } from './sniff-bytes.ts';
import { tableFailure } from './table-error.ts';
import { readVcard } from './vcard/read-vcard.ts';
import type { Delimiter, Table, TableFailure, TableRow } from './table.ts';

/**
 * Reads a table pasted from Excel, Word or a web page: the clipboard's HTML where it holds a table, else its text with
 * tabs (or another delimiter). The recipients of a message, `Name <address>; …`, become a row each.
 */
export function readPasted(pasted: { html?: string; text?: string }): Result<Table, TableFailure> {
  const { html = '', text = '' } = pasted;
  if (html.length > LIMITS.fileBytes || text.length > LIMITS.fileBytes) return fail('too-large');
  const remarks = collectRemarks();
  try {
    const rows = readHtml(html, remarks);
    return rows ? tableOf(rows, undefined, remarks) : readText(text, remarks);
  } catch (error) {
    return tableFailure(error);
  }
}

function readText(text: string, remarks: RemarkCollector): Result<Table, TableFailure> {
  if (!/\S/.test(text)) return fail('empty');
  const bytes = new TextEncoder().encode(text);
  const addressBook = sniffAddressBook(bytes);
  if (addressBook) return addressBook === 'vcard' ? readVcard(bytes, {}) : readLdif(bytes, {});
  const recipients = tableOfRecipients(text, remarks);
  if (recipients) return ok(recipients);
  const { delimiter, quote } = guessDialect(text, text.includes('\t') ? '\t' : undefined);
  const printed = isDivided(text, delimiter) ? null : readFixedWidth(text, remarks);
  if (printed && !printed.ok) return printed;
  if (printed) return tableOf(printed.value, undefined, remarks);
  const parsed = parseCsv(text, delimiter ?? '', Infinity, quote);
  if (parsed.tooLarge) return fail('too-large');
  for (const index of parsed.unclosed) remarks.add({ line: index + 1, code: 'quote-unclosed' });
  const rows = parsed.records.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell, column) => cleanCell(cell, index + 1, column, remarks)),
  }));
  return tableOf(rows, delimiter ?? undefined, remarks);
}

function tableOf(
  rows: TableRow[],
  delimiter: Delimiter | undefined,
  remarks: RemarkCollector,
): Result<Table, TableFailure> {
  if (!rows.some(({ cells }) => cells.some((cell) => cell.trim()))) return fail('empty');
  return ok({
    format: 'pasted',
    ...(delimiter ? { delimiter } : {}),
    rows,
    remarks: remarks.all,
  });
}
