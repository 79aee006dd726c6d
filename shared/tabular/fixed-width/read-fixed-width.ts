import { fail, ok, type Result } from '../../lib/result.ts';
import type { RemarkCollector } from '../remark-collector.ts';
import type { TableFailure, TableRow } from '../table.ts';
import { findColumns, liesAcross, partsOf, sliceAt, type FoundColumns } from './find-columns.ts';
import { LIMITS } from '../limits.ts';

/**
 * The rows of a list whose columns are padded with blanks; null where `text` is laid out otherwise, and the failure
 * `columns-unclear` where it seems to be such a list and its columns cannot be told apart. A line that does not keep to
 * the columns is one cell, and is remarked. Lines end at CRLF, LF or CR.
 */
export function readFixedWidth(
  text: string,
  remarks: RemarkCollector,
): Result<TableRow[], TableFailure> | null {
  // What a text with delimiters shows at once.
  if (text.slice(0, 4_096).includes('\t')) return null;
  const lines = text.replace(/\f/g, '').split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.rows) return null;
  const found = findColumns(lines);
  if (!found) return null;
  if (found.kind === 'unsure') return fail('columns-unclear');
  let isBelow = false;
  return ok(
    lines.map((line, index) => {
      const cells = cellsOf(line, found);
      if (cells.length > 1) isBelow = true;
      // What stands above the header is a title anyway.
      else if (isBelow && partsOf(line).length > 1) {
        remarks.add({ line: index + 1, code: 'line-not-in-columns' });
      }
      return { line: index + 1, cells };
    }),
  );
}

function cellsOf(line: string, found: Exclude<FoundColumns, { kind: 'unsure' }>): string[] {
  const parts = partsOf(line);
  if (found.kind === 'gaps') return parts.length === found.count ? parts : [line.trim()];
  const { starts } = found;
  const slices = sliceAt(line, starts);
  const isWhole = parts.length === starts.length;
  if (liesAcross(line, starts)) {
    // A value that is longer than its column moves those behind it.
    return isWhole ? parts : [line.trim()];
  }
  // It may also run over at the blank between two of its words: then neither is sure.
  return isWhole && parts.some((part, index) => part !== slices[index]) ? [line.trim()] : slices;
}
