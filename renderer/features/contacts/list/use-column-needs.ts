import { useState } from 'react';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import { letter } from '#renderer/ui/drawing/letter.ts';
import { textMeasure } from '#renderer/ui/drawing/text-measure.ts';
import { fitNames, widthOfMost, type ColumnNeed } from '#renderer/ui/tables/fit-columns.ts';
import { shownMarks } from './contact-cell.tsx';
import { COLUMN_WIDTHS, type ContactColumn } from './contact-columns.ts';

/** Of a hundred texts so many are to be read whole; the rest may be cut. A name is never cut, but goes on to a second line. */
const READ_WHOLE = 95;
/** How texts stand in cells and in heads; sizes in rem. */
const CELL = { weight: 400, size: 0.8125 };
const NAME = { weight: 600, size: 0.8125 };
const HEAD = { weight: 600, size: 0.75 };
/** The cell's edges, and what stands beside a name: a mark, or that it is a sample. In rem. */
const EDGES = 1.3125;
const SAMPLE = 5;
const MARK = 1.75;
/** An arrow and the place behind a head that sorts. */
const SORTS = 1.75;

type Row = ContactRow<ContactColumn>;
type Measured = { key: string; isPart: boolean; needs: ReadonlyMap<ContactColumn, ColumnNeed> };

/**
 * What each column needs for the texts that it holds; measured once for a list, so that columns stay where they are while it is
 * searched and scrolled. `key` says when that is to be done anew; `isPart` that the rows are those of a search or a filter, which
 * say little of the list: it is measured again once all of it is shown.
 */
export function useColumnNeeds(
  key: string,
  rows: readonly Row[],
  columns: readonly ContactColumn[],
  {
    isPart,
    text,
    header,
  }: {
    isPart: boolean;
    text: (column: ContactColumn, value: string) => string;
    header: (column: ContactColumn) => string;
  },
): (column: ContactColumn) => ColumnNeed {
  const measure = (): Measured => {
    const rem = letter() || 16;
    const inCell = textMeasure(CELL);
    const inName = textMeasure(NAME);
    const inHead = textMeasure(HEAD);
    const widthOf = (row: Row, column: ContactColumn) =>
      column === 'name'
        ? inName(row.cells.name) +
          (row.sample ? SAMPLE * rem : 0) +
          (shownMarks(row).length > 0 ? MARK * rem : 0)
        : inCell(text(column, row.cells[column]));
    const needs = columns.map((column): [ContactColumn, ColumnNeed] => {
      const { least, most, turn } = COLUMN_WIDTHS[column];
      const held = widthOfMost(
        rows.map((row) => widthOf(row, column)),
        READ_WHOLE,
      );
      const head = inHead(header(column)) + SORTS * rem;
      const need = Math.max(held, head) + EDGES * rem;
      return [
        column,
        { need: Math.min(most * rem, Math.max(least * rem, need)), least: least * rem, turn },
      ];
    });
    return { key, isPart, needs: new Map(needs) };
  };
  const [measured, setMeasured] = useState<Measured>(measure);
  const isOutdated = measured.key !== key || (measured.isPart && !isPart);
  if (isOutdated) setMeasured(measure());
  return (column) => {
    const { least, most, turn } = COLUMN_WIDTHS[column];
    return measured.needs.get(column) ?? { need: most * 16, least: least * 16, turn };
  };
}

/** How many of the names of a cell stand in a column of this width. */
export function namesInCell(width: number): (names: readonly string[]) => number {
  const widthOf = textMeasure(CELL);
  const room = width - EDGES * (letter() || 16);
  return (names) => fitNames(names, room, widthOf);
}
