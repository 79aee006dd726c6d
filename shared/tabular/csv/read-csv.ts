import { fail, ok, type Result } from '../../lib/result.ts';
import { cleanCell, hasInvisible } from '../clean-cell.ts';
import { decodeMixedUtf8, decodeText } from '../encoding/decode-text.ts';
import { detectEncoding, type Detected } from '../encoding/detect-encoding.ts';
import { readHtml } from '../html/read-html.ts';
import { LIMITS } from '../limits.ts';
import { tableOfRecipients } from '../recipients/table-of-recipients.ts';
import { collectRemarks, type RemarkCollector } from '../remark-collector.ts';
import { isForeignText, isWebPage } from '../sniff-bytes.ts';
import type { Delimiter, Encoding, ReadOptions, Table, TableFailure, TableRow } from '../table.ts';
import { readFixedWidth } from '../fixed-width/read-fixed-width.ts';
import { unguardFormula } from './formula-guard.ts';
import { guessDialect, isDivided } from './guess-dialect.ts';
import { parseCsv } from './parse-csv.ts';

/** Excel's own first line, which says the delimiter and which Excel does not show. */
const SEP_LINE = /^sep=(.)?[ \t]*(?:\r\n|\n|\r|$)/i;

/** Ctrl+Z, by which DOS programs end a text. */
const END_OF_FILE = String.fromCharCode(0x1a);

/** Reads text in any of the known encodings as a table; encoding and delimiter are guessed where `options` are silent. */
export function readCsv(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  const guessed = detectEncoding(bytes);
  const detected: Detected = options.encoding
    ? { encoding: options.encoding, mark: guessed.mark, mixed: false, uncertain: false }
    : guessed;
  const remarks = collectRemarks();
  const text = decode(bytes, detected, remarks);
  if (isForeignText(text)) return readPage(text, detected.encoding, remarks);

  const sep = SEP_LINE.exec(text);
  const body = withoutEndMark(sep ? text.slice(sep[0].length) : text);
  if (!/\S/.test(body)) return fail('empty');
  const recipients = sep || options.delimiter ? null : tableOfRecipients(body, remarks);
  if (recipients) return ok({ ...recipients, encoding: detected.encoding });
  const known = options.delimiter ?? asDelimiter(sep?.[1]) ?? undefined;
  const { delimiter, quote } = guessDialect(body, known);
  const isOther = known !== undefined || options.mayBeProse || isDivided(body, delimiter);
  const printed = isOther ? null : readFixedWidth(body, remarks);
  if (printed && !printed.ok) return printed;
  if (printed) return printedTable(printed.value, detected, remarks, hasInvisible(body));
  const parsed = parseCsv(body, delimiter ?? '', Infinity, quote);
  if (parsed.tooLarge) {
    return fail('too-large', { rows: LIMITS.rows, columns: LIMITS.columns, cells: LIMITS.cells });
  }
  for (const index of parsed.unclosed) remarks.add({ line: index + 1, code: 'quote-unclosed' });
  remarkUncertain(detected, remarks);
  const rows = cleanRows(parsed.records, hasInvisible(body), remarks);
  if (body.includes('\uFFFD')) remarkUnreadable(rows, remarks);
  return ok({
    format: 'csv',
    encoding: detected.encoding,
    ...(delimiter ? { delimiter } : {}),
    rows,
    remarks: remarks.all,
  });
}

/** A printed list, its columns padded with blanks. */
function printedTable(
  lines: readonly TableRow[],
  detected: Detected,
  remarks: RemarkCollector,
  invisible: boolean,
): Result<Table, TableFailure> {
  remarkUncertain(detected, remarks);
  const rows = cleanRows(
    lines.map(({ cells }) => cells),
    invisible,
    remarks,
  );
  remarkUnreadable(rows, remarks);
  const { encoding } = detected;
  return ok({ format: 'fixed-width', encoding, rows, remarks: remarks.all });
}

function remarkUncertain({ uncertain, encoding }: Detected, remarks: RemarkCollector): void {
  if (uncertain) remarks.add({ line: 0, code: 'encoding-uncertain', facts: { encoding } });
}

/** What older systems save as `.xls` is often a web page with the list in a table. Any other foreign text is no table. */
function readPage(
  text: string,
  encoding: Encoding,
  remarks: RemarkCollector,
): Result<Table, TableFailure> {
  const rows = isWebPage(text) ? readHtml(text, remarks) : null;
  return rows ? ok({ format: 'html', encoding, rows, remarks: remarks.all }) : fail('not-a-table');
}

function withoutEndMark(text: string): string {
  let end = text.length;
  while (text[end - 1] === END_OF_FILE) end -= 1;
  return end < text.length ? text.slice(0, end) : text;
}

function decode(bytes: Uint8Array, detected: Detected, remarks: RemarkCollector): string {
  if (detected.text !== undefined) return detected.text;
  const content = detected.mark > 0 ? bytes.subarray(detected.mark) : bytes;
  if (!detected.mixed) return decodeText(content, detected.encoding);
  const { text, strays } = decodeMixedUtf8(content);
  remarks.add({ line: 0, code: 'encoding-errors', facts: { count: strays } });
  return text;
}

function asDelimiter(letter: string | undefined): Delimiter | null {
  return letter === ';' || letter === ',' || letter === '\t' || letter === '|' ? letter : null;
}

function cleanRows(records: string[][], invisible: boolean, remarks: RemarkCollector): TableRow[] {
  return records.map((cells, index) => {
    const line = index + 1;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? '';
      if (cell.charCodeAt(0) === 0x27) cells[column] = unguardFormula(cell);
      if (invisible || cell.length > LIMITS.cellCharacters) {
        cells[column] = cleanCell(cells[column] ?? '', line, column, remarks);
      }
    }
    return { line, cells };
  });
}

/** Letters that were lost before or while reading show as U+FFFD: each such row is named. */
function remarkUnreadable(rows: TableRow[], remarks: RemarkCollector): void {
  for (const { line, cells } of rows) {
    const column = cells.findIndex((cell) => cell.includes('\uFFFD'));
    if (column >= 0) remarks.add({ line, column, code: 'encoding-errors', facts: { count: 1 } });
  }
}
