import type { CSSProperties, ReactNode } from 'react';

export type Column<Row, Id extends string = string> = {
  id: Id;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean | undefined;
  align?: 'end' | undefined;
  /** Cuts a long text with “…”; its whole text is then the cell's title. Never for a person's name or a number. */
  clip?: ((row: Row) => string) | undefined;
  /** Its texts are others' words: one without a blank breaks where the column ends, and pushes nothing away. */
  breaks?: boolean | undefined;
  /** A class of the column's head and cells, for widths and for hiding it where there is no room. */
  className?: string | undefined;
  /** Its share of the room, and how narrow it may get, in rem. */
  width?: { share: number; atLeast: number } | undefined;
  /** Holds what can be done with the row: paper leaves it out. */
  screenOnly?: boolean | undefined;
};

/** A column's share of the room, for its head: the cells below keep to it. */
export function columnWidth({
  width,
}: {
  /** In percent; `atLeast` in rem. */
  width?: { share: number; atLeast: number } | undefined;
}): CSSProperties | undefined {
  return width && { width: `${String(width.share)}%`, minWidth: `${String(width.atLeast)}rem` };
}
