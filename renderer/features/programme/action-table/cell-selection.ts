import type { TableLine } from './table-lines.ts';

/** Which cells are selected: of some actions the columns from one place to another. */
export type CellSelection = {
  ids: ReadonlySet<string>;
  from: number;
  to: number;
  /** Chosen row by row: moving about does not give them up. */
  isTicked: boolean;
};

export const NOTHING_SELECTED: CellSelection = {
  ids: new Set(),
  from: 0,
  to: 0,
  isTicked: false,
};

export type CellPlace = { line: number; column: number };

/** The cells between two places, both within. */
export function between(
  lines: readonly TableLine[],
  one: CellPlace,
  other: CellPlace,
): CellSelection {
  const first = Math.max(0, Math.min(one.line, other.line));
  const within = lines.slice(first, Math.max(one.line, other.line) + 1);
  return {
    ids: new Set(within.flatMap((line) => (line.kind === 'row' ? [line.row.id] : []))),
    from: Math.min(one.column, other.column),
    to: Math.max(one.column, other.column),
    isTicked: false,
  };
}

/** The whole rows of these actions. */
export function wholeRows(ids: ReadonlySet<string>, columns: number): CellSelection {
  return { ids, from: 0, to: columns - 1, isTicked: true };
}

/** `ids` with `id` in it, or without where it was in it. */
export function toggled(ids: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
