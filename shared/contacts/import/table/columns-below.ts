import type { TableRow } from '../../../tabular/table.ts';
import { repeatsHeader } from './find-header.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { guessFields } from '../columns/guess-fields.ts';
import { emailsOfRows, nameOrderOf } from '../names/name-order.ts';
import type { RowColumn } from '../read-row.ts';

/** Rows that the guesses look at. */
const SAMPLE = 200;
/** Letters of a cell that the guesses look at. */
const LOOKED_AT = 300;

/**
 * The columns of the rows below a header that comes again in the middle of a list, at `index` of `body`. Where it has
 * the same columns as before, or says nothing else, `current` is given back; else the list goes on in another order, and
 * a column of the same name keeps what it became above.
 */
export function columnsBelow(
  body: readonly TableRow[],
  index: number,
  current: readonly RowColumn[],
): readonly RowColumn[] {
  const names = body[index]?.cells.map((cell) => cell.trim()) ?? [];
  const isSame = (name: string, column: number) =>
    name === '' || foldKey(name) === foldKey(current[column]?.header ?? '');
  if (names.every(isSame)) return current;
  const after = body.slice(index + 1, index + 1 + SAMPLE);
  const end = after.findIndex((row) => repeatsHeader(row.cells, names));
  const rows = end < 0 ? after : after.slice(0, end);
  const cellsOf = names.map((_, column) =>
    rows.map((row) => (row.cells[column] ?? '').slice(0, LOOKED_AT)),
  );
  const guessed = guessFields(names, cellsOf);
  const emails = emailsOfRows(guessed, cellsOf);
  const below = guessed.map(({ field, set, joined }, column): RowColumn => {
    const header = names[column] ?? '';
    const above = header && current.find((one) => foldKey(one.header) === foldKey(header));
    if (above) return above;
    const nameOrder =
      field === 'fullName' ? nameOrderOf(header, cellsOf[column] ?? [], emails) : 'givenFirst';
    return { field, set, joined, header, nameOrder };
  });
  const saysElse = below.some(
    ({ field }, column) =>
      field !== null && field !== current[column]?.field && !isSame(names[column] ?? '', column),
  );
  return saysElse ? below : current;
}
