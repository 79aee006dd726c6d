import {
  isExcelError,
  looksLikeFormula,
  oneLine,
  repairMojibake,
  severalLines,
} from './clean-value.ts';
import { removeIdentityCodes } from './identity-code.ts';
import type { IssueCollector } from './issue-collector.ts';

/** Longer than any name, title or address; a cell of notes may be longer. */
const LONGEST_LINE = 1_000;

/** The text of a cell, ready to be read as a field: cleaned, without identity codes and Excel's errors; what was done is told. */
export function readCell(
  cell: string,
  place: { row: number; column: number; lines: 'one' | 'several' },
  issues: IssueCollector,
): string {
  let text = cell;
  if (text === '') return '';
  const { row, column } = place;
  if (isExcelError(text)) {
    issues.warn(row, 'cell-error', { column, facts: { value: text.trim() } });
    return '';
  }
  const repaired = repairMojibake(text);
  if (repaired !== null) {
    text = repaired;
    issues.warn(row, 'encoding-repaired', { column });
  }
  const withoutCodes = removeIdentityCodes(text);
  if (withoutCodes !== text) {
    text = withoutCodes;
    issues.warn(row, 'identity-code-left-out', { column });
  }
  if (looksLikeFormula(text)) issues.warn(row, 'formula-kept-as-text', { column });
  text = place.lines === 'one' ? oneLine(text) : severalLines(text);
  if (place.lines === 'one' && text.length > LONGEST_LINE) {
    issues.warn(row, 'value-too-long', { column });
    text = text.slice(0, LONGEST_LINE);
  }
  return text;
}
