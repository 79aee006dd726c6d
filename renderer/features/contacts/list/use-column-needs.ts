import { useState } from 'react';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import { letter } from '#renderer/ui/drawing/letter.ts';
import { widthOfMost, type ColumnNeed } from '#renderer/ui/tables/fit-columns.ts';
import { COLUMN_WIDTHS, type ContactColumn } from './contact-columns.ts';

/** Of a hundred texts so many are to be read whole; the rest may be cut. A name is never cut. */
const READ_WHOLE = 90;
/** The cell's edges, and what stands beside a name: a mark, or that it is a sample. In rem. */
const EDGES = 1.5;
const SAMPLE = 5;
const MARK = 1.75;
/** An arrow and the place behind a head that sorts. */
const SORTS = 1.75;

type Row = ContactRow<ContactColumn>;
type Measured = { key: string; needs: ReadonlyMap<ContactColumn, ColumnNeed> };

/**
 * What each column needs for the texts that it holds; measured once for a list, so that columns stay where they are while it is
 * searched and scrolled. `key` says when that is to be done anew.
 */
export function useColumnNeeds(
  key: string,
  rows: readonly Row[],
  columns: readonly ContactColumn[],
  {
    text,
    header,
  }: {
    text: (column: ContactColumn, value: string) => string;
    header: (column: ContactColumn) => string;
  },
): (column: ContactColumn) => ColumnNeed {
  const measure = (): Measured => {
    const rem = letter() || 16;
    const font = getComputedStyle(document.body).fontFamily;
    const brush =
      typeof ResizeObserver === 'undefined'
        ? null
        : document.createElement('canvas').getContext('2d');
    const width = (said: string, weight: number, size: number) => {
      if (!brush) return said.length * size * 0.5;
      brush.font = `${String(weight)} ${String(size)}px ${font}`;
      return brush.measureText(said).width;
    };
    const needs = columns.map((column): [ContactColumn, ColumnNeed] => {
      const { least, most } = COLUMN_WIDTHS[column];
      const widths = rows.map((row) => {
        const said = width(
          text(column, row.cells[column]),
          column === 'name' ? 600 : 400,
          rem * 0.8125,
        );
        if (column !== 'name') return said;
        return said + (row.sample ? SAMPLE * rem : 0) + (row.marks.length > 0 ? MARK * rem : 0);
      });
      const held = widthOfMost(widths, column === 'name' ? 97 : READ_WHOLE);
      const head = width(header(column), 600, rem * 0.75) + SORTS * rem;
      const need = Math.max(held, head) + EDGES * rem;
      return [
        column,
        { need: Math.min(most * rem, Math.max(least * rem, need)), least: least * rem },
      ];
    });
    return { key, needs: new Map(needs) };
  };
  const [measured, setMeasured] = useState<Measured>(measure);
  if (measured.key !== key) setMeasured(measure());
  return (column) =>
    measured.needs.get(column) ?? {
      need: COLUMN_WIDTHS[column].most * 16,
      least: COLUMN_WIDTHS[column].least * 16,
    };
}
