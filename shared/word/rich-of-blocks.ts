import { isEmptyRichText } from '../rich-text/plain.ts';
import { readRichText } from '../rich-text/read-rich-text.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { WordBlock, WordParagraph, WordTable } from './word-content.ts';

/** A node of a text before it is made sound. */
type Loose = { type: string; attrs?: Record<string, unknown>; content?: unknown[] };

export type MadeText = { text: RichText; dropped: number };

/**
 * A text with form from paragraphs and tables; headings come below `headingsAbove` levels of the plan's own. `null` where
 * there is nothing to read. `dropped` counts what such a text cannot hold.
 */
export function richOfBlocks(blocks: readonly WordBlock[], headingsAbove = 0): MadeText | null {
  const content: Loose[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind === 'paragraph' && block.list) {
      const items: WordParagraph[] = [];
      for (let next = blocks[index]; isItem(next); next = blocks[index]) {
        items.push(next);
        index += 1;
      }
      content.push(...listsOf(items));
      continue;
    }
    content.push(block.kind === 'table' ? tableOf(block) : paragraphOf(block, headingsAbove));
    index += 1;
  }
  const { doc, dropped } = readRichText({ type: 'doc', content });
  if (isEmptyRichText(doc)) return null;
  return { text: doc, dropped: dropped.reduce((sum, { count }) => sum + count, 0) };
}

function isItem(block: WordBlock | undefined): block is WordParagraph & { list: object } {
  return block?.kind === 'paragraph' && block.list !== undefined;
}

const STYLES: readonly (readonly [RegExp, string])[] = [
  [/quote|lainaus|citat|sitaatti/iu, 'quote'],
  [/lead|ingress|johdanto/iu, 'lead'],
];

function paragraphOf(block: WordParagraph, headingsAbove: number): Loose {
  if (block.heading > 0) {
    const level = Math.min(Math.max(block.heading - headingsAbove, 1), 3);
    return { type: 'heading', attrs: { level }, content: block.content };
  }
  const named = STYLES.find(([pattern]) => pattern.test(block.style))?.[1] ?? 'normal';
  const style = block.isBoxed ? 'boxed' : named;
  return { type: 'paragraph', attrs: { style }, content: block.content };
}

/** Items of one run as lists, deeper ones within the item before them. */
function listsOf(items: readonly WordParagraph[]): Loose[] {
  const lists: Loose[] = [];
  let at = 0;
  while (at < items.length) {
    const first = items[at];
    if (!first) break;
    const level = first.list?.level ?? 0;
    const isBullet = first.list?.isBullet ?? true;
    const own: Loose[] = [];
    for (; at < items.length; at += 1) {
      const item = items[at];
      const depth = item?.list?.level ?? 0;
      if (!item || depth < level) break;
      if (depth === level && (item.list?.isBullet ?? true) !== isBullet) break;
      if (depth > level) {
        const deeper: WordParagraph[] = [];
        for (; (items[at]?.list?.level ?? 0) > level; at += 1) {
          const one = items[at];
          if (one) deeper.push(one);
        }
        at -= 1;
        own.at(-1)?.content?.push(...listsOf(deeper));
        continue;
      }
      own.push({ type: 'listItem', content: [{ type: 'paragraph', content: item.content }] });
    }
    lists.push({ type: isBullet ? 'bulletList' : 'orderedList', content: own });
  }
  return lists;
}

function tableOf({ rows, hasHeader }: WordTable): Loose {
  return {
    type: 'table',
    content: rows.map((cells, index) => ({
      type: 'tableRow',
      content: cells
        .filter(({ goesOn }) => !goesOn)
        .map((cell) => ({
          type: hasHeader && index === 0 ? 'tableHeader' : 'tableCell',
          attrs: { colspan: cell.span, rowspan: heightOf(rows, index, cell) },
          content: (richOfBlocks(cell.blocks)?.text.content ?? []).filter(
            ({ type }) => type !== 'table',
          ),
        })),
    })),
  };
}

/** How many rows a cell takes: its own and those right below in which its column goes on. */
function heightOf(rows: WordTable['rows'], row: number, cell: WordTable['rows'][number][number]) {
  const column = columnOf(rows[row] ?? [], cell);
  let height = 1;
  for (let below = row + 1; below < rows.length; below += 1) {
    const under = (rows[below] ?? []).find((one) => columnOf(rows[below] ?? [], one) === column);
    if (!under?.goesOn) break;
    height += 1;
  }
  return height;
}

function columnOf(cells: WordTable['rows'][number], cell: WordTable['rows'][number][number]) {
  let column = 0;
  for (const one of cells) {
    if (one === cell) return column;
    column += one.span;
  }
  return column;
}
