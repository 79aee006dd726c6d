import type { Table, TableRow } from '../../../tabular/table.ts';
import type { ContactField } from '../plan.ts';

/** A row as it stands after an edit: its cells, and what it says besides in fields that no column of the list has. */
export type EditedRow = {
  cells: readonly string[];
  added?: Partial<Record<ContactField, string>>;
};

/** What stands at a line of the list now: one row, or several where it held several people. */
export type RowEdit = { line: number; rows: readonly EditedRow[] };

/** Rows that a line may become; further people in one cell are entered by hand. */
const MOST_ROWS = 999;

/** The line of the list that a row came from: `12` of the second row that line 12 became. */
export function lineOfList(line: number): number {
  return Math.floor(line);
}

/** The how manieth of the rows of its line a row is, from 0. */
export function partOfLine(line: number): number {
  return Math.round((line - lineOfList(line)) * (MOST_ROWS + 1));
}

/** The line of a row that became several: each has a number of its own, in the order of the list. */
function lineOfPart(line: number, part: number): number {
  return line + part / (MOST_ROWS + 1);
}

/** Edits as they hold: of several at one line the last. */
export function lastEdits(steps: readonly (readonly RowEdit[])[]): RowEdit[] {
  const byLine = new Map<number, RowEdit>();
  for (const step of steps) for (const edit of step) byLine.set(edit.line, edit);
  return [...byLine.values()];
}

/** The fields that edits need columns for, in the order in which they come. */
export function addedFields(edits: readonly RowEdit[]): ContactField[] {
  const fields = new Set<ContactField>();
  for (const { rows } of edits) {
    for (const { added = {} } of rows) {
      for (const field of Object.keys(added) as ContactField[]) fields.add(field);
    }
  }
  return [...fields];
}

/** `table` with its rows as they are edited; what they say besides stands in columns behind the first `width`. */
export function withEdits(
  table: Table,
  edits: readonly RowEdit[],
  width: number,
  fields: readonly ContactField[],
): Table {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const rows = table.rows.flatMap((row): TableRow[] => {
    const edit = byLine.get(row.line);
    if (!edit) return [row];
    return edit.rows.slice(0, MOST_ROWS).map(({ cells, added }, part) => ({
      line: lineOfPart(row.line, part),
      cells: added
        ? [...filled(cells, width), ...fields.map((field) => added[field] ?? '')]
        : [...cells],
    }));
  });
  return { ...table, rows };
}

function filled(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** `rows` in place of the row at `line`, among the other rows that its line has become. */
export function editAt(
  line: number,
  rows: readonly EditedRow[],
  before: RowEdit | undefined,
): RowEdit {
  const part = partOfLine(line);
  const all = before ? before.rows.toSpliced(part, 1, ...rows) : rows;
  return { line: lineOfList(line), rows: all };
}
