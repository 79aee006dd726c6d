import { withoutInvisible } from '../../../tabular/clean-cell.ts';
import { quotedParts } from '../../../tabular/quoted-text.ts';
import {
  isExcelError,
  isTidy,
  looksLikeFormula,
  oneLine,
  repairMojibake,
  resolveEscapes,
  severalLines,
} from './clean-value.ts';
import { removeIdentityCodes } from '../../../lib/identity-code.ts';
import type { IssueCollector } from '../issue-collector.ts';

/** Longer than any name or title, and than many addresses in one cell; notes may be as long as a cell can. */
export const LONGEST = { line: 500, list: 2_000, notes: Infinity } as const;

/** The text of a cell, ready to be read as a field: cleaned, without identity codes and Excel's errors; what was done is told. */
export function readCell(
  cell: string,
  place: { row: number; column: number; kind: keyof typeof LONGEST },
  issues: IssueCollector,
): string {
  if (isPlain(cell) && cell.length <= LONGEST[place.kind]) return cell;
  let text = withoutTextMark(cell);
  const { row, column } = place;
  if (isExcelError(text)) {
    issues.warn(row, 'cell-error', { column, facts: { value: text.trim() } });
    return '';
  }
  const isMeant = text.includes('"') && quotedParts(text).every(({ quoted }) => quoted);
  const repaired = isMeant ? null : (repairMojibake(text) ?? resolveEscapes(text));
  if (repaired !== null) {
    text = withoutInvisible(repaired);
    issues.warn(row, 'encoding-repaired', { column });
  }
  const withoutCodes = removeIdentityCodes(text);
  if (withoutCodes !== text) {
    text = withoutCodes;
    issues.warn(row, 'identity-code-left-out', { column });
  }
  if (looksLikeFormula(text)) issues.warn(row, 'formula-kept-as-text', { column });
  if (!isTidy(text)) text = place.kind === 'line' ? oneLine(text) : severalLines(text);
  if (text.length > LONGEST[place.kind]) {
    issues.warn(row, 'value-too-long', { column });
    text = text.slice(0, LONGEST[place.kind]);
  }
  return text;
}

/**
 * Whether there is nothing in `cell` that `readCell` would take away, put right or remark, but for its length: Latin
 * letters and ASCII's digits, signs and single spaces, and nothing that errors, formulas, codes and quotes begin with.
 * A first look, by hand, that saves nearly all cells the others.
 */
export function isPlain(cell: string): boolean {
  let before = 0x20;
  let digits = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    const isLatin = code <= 0x7e ? code >= 0x20 : code >= 0xc0 && code <= 0xff;
    if (!isLatin || code === QUOTE || code === AMPERSAND || code === BACKSLASH) return false;
    if (code === 0x20 && before === 0x20) return false;
    if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (code !== 0x20) digits = 0;
    // An identity code may begin so, also with blanks in it.
    if (digits === 6) return false;
    before = code;
  }
  return cell === '' || (before !== 0x20 && !MARKS.has(cell.charCodeAt(0)));
}

const [QUOTE, AMPERSAND, BACKSLASH] = [0x22, 0x26, 0x5c];
/** What text marks, errors and formulas begin with: `'`, `#`, `=`, `@`, `+`, `-`. */
const MARKS = new Set([0x27, 0x23, 0x3d, 0x40, 0x2b, 0x2d]);

/**
 * Without the apostrophe by which a spreadsheet keeps a number as text (`'00100`), or those around the whole cell, which
 * some programs write for quotes. `'t Hooft` and an apostrophe within a name stay.
 */
function withoutTextMark(cell: string): string {
  if (cell.charCodeAt(0) !== 0x27) return cell;
  return /^'([^']*)'$/.exec(cell)?.[1] ?? /^'(?=[+(]?\d|\p{Lu})([^']*)$/u.exec(cell)?.[1] ?? cell;
}
