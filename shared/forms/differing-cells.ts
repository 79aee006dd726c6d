import { groupPairs } from '../lib/group-by.ts';
import type { ReplyCell } from './reply.ts';

/** A cell as two files of one respondent are held against each other. */
type Answered = Pick<ReplyCell, 'old' | 'new'>;

/**
 * The cells that say something new in one file and something else in another file of the same respondent: which of them
 * counts, nobody can tell from the files. `keyOf` is what a cell is known by within `whose` reply it is.
 */
export function differingCells<Cell extends Answered>(
  replies: readonly { whose: string; cells: readonly Cell[] }[],
  keyOf: (cell: Cell) => string,
): ReadonlySet<Cell> {
  const told = replies.flatMap(({ whose, cells }) =>
    cells
      .filter((cell) => cell.new !== null && cell.new !== cell.old)
      .map((cell) => [`${whose}\n${keyOf(cell)}`, cell] as const),
  );
  const apart = [...groupPairs(told).values()].filter(
    (cells) => new Set(cells.map((cell) => cell.new?.trim())).size > 1,
  );
  return new Set(apart.flat());
}
