import { unquote } from '../../../tabular/quoted-text.ts';
import type { TableRow } from '../../../tabular/table.ts';
import { HEADER_WORDS } from '../columns/header-words.ts';
import type { ContactField } from '../plan.ts';
import { recogniseWhole, type RecognisedHeader } from '../columns/recognise-header.ts';

/** Half of the rows are labels and half of these say something new: with more rows than this, they cannot. */
const MOST_ROWS = 4 * Object.keys(HEADER_WORDS).length;

/**
 * The lines of rows that say in the column of names what they hold (`Sähköposti`, `Puhelin`): a table that stands on
 * its side, with a person in each column. They are no contacts. Empty where fewer than half of the rows are such, or where
 * they say the same again and again (`Sukunimi 1`, `Sukunimi 2` of a list of examples).
 */
export function linesOfLabels(
  rows: readonly TableRow[],
  fields: readonly (ContactField | null)[],
): ReadonlySet<number> {
  const column = fields.findIndex((field) => field === 'fullName' || field === 'familyName');
  const lines = new Set<number>();
  if (column < 0) return lines;
  const meanings = new Set<string>();
  let named = 0;
  for (const { line, cells } of rows) {
    const text = (cells[column] ?? '').trim();
    if (text === '') continue;
    named += 1;
    if (named > MOST_ROWS) return new Set();
    const label = labelOf(text);
    if (!label) continue;
    lines.add(line);
    meanings.add(label.meaning);
  }
  const isTurned = lines.size >= named / 2 && meanings.size > 1 && meanings.size >= lines.size / 2;
  return isTurned ? lines : new Set();
}

/** What a name says that is also called as a column is; null for any other, and for one in double quotes. */
export function labelOf(name: string): RecognisedHeader | null {
  return unquote(name) === null ? recogniseWhole(name) : null;
}
