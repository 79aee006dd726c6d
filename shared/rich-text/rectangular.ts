import { newId } from '../lib/new-id.ts';
import type { DroppedKind } from './dropped.ts';
import type {
  RichInline,
  RichList,
  RichParagraph,
  RichTableCell,
  RichTableRow,
} from './rich-text.ts';

type CellContent = RichTableCell['content'];
export type LooseCell = {
  isHeader: boolean;
  /** Any number: what makes no sense counts as one. */
  colspan: number;
  rowspan: number;
  content: CellContent;
};
export type LooseRow = LooseCell[];

/** Word's own limit of columns. */
const MOST_COLUMNS = 63;

/**
 * Rows as a `RichTable` has them: as many cells in each, none merged (each part of a merged cell holds its text), cells
 * of the header kind in the first row alone and then in all of it. Rows without any cell go; without rows there is no
 * table.
 */
export function rectangular(
  rows: readonly LooseRow[],
  drop: (kind: DroppedKind, count?: number) => void,
): RichTableRow[] {
  const grid = spread(rows, drop).filter((row) => row.length > 0);
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hasHeader = grid[0]?.some((cell) => cell?.isHeader) ?? false;
  return grid.map((row, index) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, at) => ({
      type: hasHeader && index === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: orEmpty(row[at]?.content),
    })),
  }));
}

type Grid = ({ isHeader: boolean; content: CellContent } | undefined)[][];

function spread(
  rows: readonly LooseRow[],
  drop: (kind: DroppedKind, count?: number) => void,
): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (grid[index]?.[column]) column += 1;
      if (column >= MOST_COLUMNS) {
        drop('tooMuch');
        break;
      }
      const wide = span(cell.colspan, MOST_COLUMNS - column);
      const high = span(cell.rowspan, rows.length - index);
      if (wide * high > 1) drop('mergedCell');
      for (let down = 0; down < high; down += 1) {
        const under = grid[index + down];
        for (let right = 0; under && right < wide; right += 1) {
          const isFirst = down + right === 0;
          under[column + right] ??= {
            isHeader: cell.isHeader,
            content: isFirst ? cell.content : cell.content.map(again),
          };
        }
      }
      column += wide;
    }
  });
  return grid;
}

function span(value: number, most: number): number {
  return Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
}

function orEmpty(content: CellContent | undefined): CellContent {
  if (content && content.length > 0) return content;
  return [{ type: 'paragraph', attrs: { id: newId(), style: 'normal' } }];
}

/** The same once more: with ids of its own, and without footnotes, which stand once. */
function again(block: RichParagraph | RichList): RichParagraph | RichList {
  const id = newId();
  if (block.type !== 'paragraph') {
    const content = block.content.map((item) => ({ ...item, content: item.content.map(again) }));
    return { type: block.type, attrs: { id }, content };
  }
  const kept = (block.content ?? []).filter((inline: RichInline) => inline.type !== 'footnote');
  return {
    type: 'paragraph',
    attrs: { ...block.attrs, id },
    ...(kept.length > 0 && { content: kept }),
  };
}
