import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import type { Dropped } from '../../rich-text/dropped.ts';
import { LIMITS } from '../../tabular/limits.ts';
import { sniffBytes } from '../../tabular/sniff-bytes.ts';
import { isWord, openWord } from '../../word/word-package.ts';
import { scanPart } from '../../xml/scan-part.ts';
import { openZip } from '../../zip/open-zip.ts';
import { FileError } from '../../lib/file-error.ts';
import type { TargetLanguage } from '../translated.ts';
import { findOrderCode, NO_SEGMENT, wordsOf, type OrderCode } from './order-code.ts';
import { orderHandler, type ReadCell, type ReadRow } from './order-handler.ts';
import type { ShownInline } from './segments.ts';

/** A row of an order that came back. */
export type ReturnedRow = {
  code: OrderCode;
  /** The Finnish beside it, as plain words: the translator may have changed it. */
  source: string;
  /** Empty where nothing was written. */
  target: ShownInline[];
  /** What the cell held that has no place in the program, and changes that were tracked. */
  dropped: Dropped[];
};

export type ReturnedOrder = {
  /** The language that most rows are of. */
  language: TargetLanguage;
  /** In the order of the document, each code once. */
  rows: ReturnedRow[];
  /** Rows beside those of the order that hold words and no code that can be read: a damaged one, a row of one's own. */
  withoutCode: { source: string; target: string }[];
  /** Rows whose code stood before with other words: the first one counts. */
  repeated: ReturnedRow[];
  /** Rows of an order into another language, put into this document. */
  otherLanguage: ReturnedRow[];
};

export type OrderFailure = Failure<
  'encrypted' | 'damaged' | 'hostile' | 'too-large' | 'not-word' | 'not-an-order'
>;

/**
 * Reads a translation order that a translator has filled in with whatever program.
 *
 * In: the bytes of a .docx. Out: what stands in each row, by the row's code; where rows stand and what became of styles,
 * bookmarks and the like does not matter, only that code, Finnish and translation are cells of one row. Or the failure.
 * Never throws, whatever the bytes.
 */
export function readTranslationOrder(bytes: Uint8Array): Result<ReturnedOrder, OrderFailure> {
  if (bytes.length > LIMITS.fileBytes) return fail('too-large');
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind !== 'zip') {
    return fail(sniffed.kind === 'no' && sniffed.code === 'encrypted' ? 'encrypted' : 'not-word');
  }
  try {
    const zip = openZip(bytes, LIMITS.zip);
    if (!isWord(zip)) return fail('not-word');
    const { document, links } = openWord(zip);
    const rows: ReadRow[] = [];
    scanPart(document, orderHandler(rows, links));
    return orderOf(rows);
  } catch (error) {
    if (error instanceof FileError) return fail(error.failure.code);
    if (error instanceof RangeError) return fail('damaged');
    throw error;
  }
}

/** The first cell with a code, the Finnish after it, the translation after that. */
function orderOf(rows: readonly ReadRow[]): Result<ReturnedOrder, OrderFailure> {
  const found: ReturnedRow[] = [];
  const withoutCode: ReturnedOrder['withoutCode'] = [];
  for (const { isFirst, cells } of rows) {
    const codes = cells.map(({ shown }) => findOrderCode(wordsOf(shown)));
    const at = codes.findIndex((code) => code !== null);
    const code = codes[at];
    if (!code) {
      // The row of headings above each table is the only one that belongs there.
      if (!isFirst) withoutCode.push(...strayRow(cells));
      continue;
    }
    if (code.index === NO_SEGMENT) continue;
    const [source, target] = [cells[at + 1], cells[at + 2]];
    found.push({
      code,
      source: wordsOf(source?.shown ?? []),
      target: target?.shown ?? [],
      dropped: target?.dropped ?? [],
    });
  }
  const language = mostOf(found.map(({ code }) => code.language));
  if (language === null) return fail('not-an-order');
  const order: ReturnedOrder = { language, rows: [], withoutCode, repeated: [], otherLanguage: [] };
  const known = new Map<string, ReturnedRow>();
  for (const row of found) {
    const { code } = row;
    const key = `${code.text} ${code.index}`;
    const before = known.get(key);
    if (code.language !== language) order.otherLanguage.push(row);
    else if (!before) {
      known.set(key, row);
      order.rows.push(row);
    } else if (wordsOf(before.target) !== wordsOf(row.target)) order.repeated.push(row);
  }
  return ok(order);
}

function strayRow(cells: readonly ReadCell[]): ReturnedOrder['withoutCode'] {
  const [, source = '', target = ''] = cells.map(({ shown }) => wordsOf(shown));
  return target === '' ? [] : [{ source, target }];
}

function mostOf(languages: readonly TargetLanguage[]): TargetLanguage | null {
  const swedish = languages.filter((language) => language === 'sv').length;
  if (languages.length === 0) return null;
  return swedish * 2 >= languages.length ? 'sv' : 'en';
}
