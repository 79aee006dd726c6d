import { isLanguage } from '../i18n/languages.ts';
import { newId } from '../lib/new-id.ts';
import { dropCounter, type Dropped } from './dropped.ts';
import { rectangular, type LooseRow } from './rectangular.ts';
import {
  HEADING_LEVELS,
  PARAGRAPH_STYLES,
  type RichBlock,
  type RichInline,
  type RichList,
  type RichListItem,
  type RichMark,
  type RichParagraph,
  type RichTable,
  type RichText,
} from './rich-text.ts';
import { textLink } from './text-link.ts';

/** Lists stand in lists up to this level, as in Word's own outline of a letter. */
export const DEEPEST_LIST = 5;
/** A programme of 60 pages has some 5,000 nodes and 200,000 letters. */
const MOST_NODES = 200_000;
const MOST_LETTERS = 5_000_000;
/** Nodes inside nodes; the deepest that is in order has 2 × 5 for lists, 3 for a table, and a paragraph. */
const DEEPEST = 60;
const LONGEST_ID = 100;

type Loose = Record<string, unknown>;
type Place = 'doc' | 'item' | 'cell';
type Reader = {
  drop: ReturnType<typeof dropCounter>['add'];
  ids: Set<string>;
  nodes: number;
  letters: number;
};

/**
 * Makes a `RichText` of anything: JSON from the database, a backup, a pasted or exported file.
 *
 * In: any value. Out: a text that holds only what the type describes (each id once, no list or table without content,
 * every row of a table as long as the others, links that are safe), and what was dropped or changed on the way. A value
 * that is in order comes back equal. Never throws; what is too deep or too large is cut and told as `tooMuch`.
 */
export function readRichText(value: unknown): { doc: RichText; dropped: Dropped[] } {
  const counter = dropCounter();
  const reader: Reader = { drop: counter.add, ids: new Set(), nodes: 0, letters: 0 };
  const node = looseNode(value);
  const content = node?.type === 'doc' ? childrenOf(node) : [];
  if (node?.type !== 'doc' && value !== null && value !== undefined) reader.drop('unknown');
  return {
    doc: { type: 'doc', content: readBlocks(reader, content, 'doc', 0, 0) },
    dropped: counter.list(),
  };
}

function looseNode(value: unknown): (Loose & { type: string }) | null {
  if (!isLoose(value) || typeof value.type !== 'string') return null;
  return { ...value, type: value.type };
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childrenOf(node: Loose): readonly unknown[] {
  return Array.isArray(node.content) ? node.content : [];
}

function attrsOf(node: Loose): Loose {
  return isLoose(node.attrs) ? node.attrs : {};
}

/** Without spreading them as arguments, of which there may be too many. */
function append<Value>(values: Value[], more: readonly Value[]): void {
  for (const value of more) values.push(value);
}

/** The id of a node where it has one that no other has; a new one otherwise. */
function ownId(reader: Reader, node: Loose): string {
  const { id } = attrsOf(node);
  const isFree =
    typeof id === 'string' && id !== '' && id.length <= LONGEST_ID && !reader.ids.has(id);
  const own = isFree ? id : newId();
  reader.ids.add(own);
  return own;
}

/** Whether there is room for one more node at this depth. */
function hasRoom(reader: Reader, depth: number): boolean {
  reader.nodes += 1;
  return reader.nodes <= MOST_NODES && depth <= DEEPEST;
}

const INLINE = new Set(['text', 'hardBreak', 'footnote', 'actionRef']);

function readBlocks(
  reader: Reader,
  nodes: readonly unknown[],
  place: Place,
  listLevel: number,
  depth: number,
): RichBlock[] {
  const blocks: RichBlock[] = [];
  let loose: unknown[] = [];
  const closeParagraph = () => {
    if (loose.length > 0) blocks.push(paragraphOf(reader, { content: loose }, depth));
    loose = [];
  };
  for (const value of nodes) {
    if (!hasRoom(reader, depth)) {
      reader.drop('tooMuch');
      break;
    }
    const node = looseNode(value);
    if (!node) reader.drop('unknown');
    else if (INLINE.has(node.type)) loose.push(node);
    else {
      closeParagraph();
      append(blocks, readBlock(reader, node, place, listLevel, depth + 1));
    }
  }
  closeParagraph();
  return blocks;
}

function readBlock(
  reader: Reader,
  node: Loose & { type: string },
  place: Place,
  listLevel: number,
  depth: number,
): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(reader, node, depth)];
    case 'heading':
      return [headingOf(reader, node, place, depth)];
    case 'bulletList':
    case 'orderedList':
      return listOf(reader, node, node.type, listLevel, depth);
    case 'table':
      if (place === 'doc') return tableOf(reader, node, depth);
      reader.drop('nestedTable');
      return readBlocks(reader, childrenOf(node), place, listLevel, depth);
    case 'pageBreak':
      if (place === 'doc') return [{ type: 'pageBreak', attrs: { id: ownId(reader, node) } }];
      reader.drop('unknown');
      return [];
    // Parts of a table or list without their whole: what they hold is kept.
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return readBlocks(reader, childrenOf(node), place, listLevel, depth);
    default:
      reader.drop('unknown');
      return readBlocks(reader, childrenOf(node), place, listLevel, depth);
  }
}

function paragraphOf(reader: Reader, node: Loose, depth: number): RichParagraph {
  const style = PARAGRAPH_STYLES.find((one) => one === attrsOf(node).style) ?? 'normal';
  const id = ownId(reader, node);
  return {
    type: 'paragraph',
    attrs: { id, style },
    ...filled(readInlines(reader, childrenOf(node), depth)),
  };
}

function headingOf(reader: Reader, node: Loose, place: Place, depth: number): RichBlock {
  if (place !== 'doc') {
    reader.drop('heading');
    return paragraphOf(reader, node, depth);
  }
  const wanted = attrsOf(node).level;
  const level = HEADING_LEVELS.find((one) => one === wanted);
  if (!level) reader.drop('heading');
  const id = ownId(reader, node);
  return {
    type: 'heading',
    attrs: { id, level: level ?? (Number(wanted) > 3 ? 3 : 1) },
    ...filled(readInlines(reader, childrenOf(node), depth)),
  };
}

function listOf(
  reader: Reader,
  node: Loose,
  type: RichList['type'],
  level: number,
  depth: number,
): RichBlock[] {
  const isTooDeep = level >= DEEPEST_LIST;
  const id = isTooDeep ? '' : ownId(reader, node);
  const items: RichListItem[] = [];
  for (const value of childrenOf(node)) {
    if (!hasRoom(reader, depth)) {
      reader.drop('tooMuch');
      break;
    }
    const item = looseNode(value);
    if (!item) {
      reader.drop('unknown');
      continue;
    }
    const inner = item.type === 'listItem' ? childrenOf(item) : [item];
    items.push(...itemsOf(readBlocks(reader, inner, 'item', level + 1, depth + 1)));
  }
  if (items.length === 0) return [];
  if (!isTooDeep) return [{ type, attrs: { id }, content: raised(items, level + 1) }];
  reader.drop('deepList', items.length);
  // The list above takes the items as its own.
  return [{ type, attrs: { id: '' }, content: items }];
}

/** One item of blocks; an item begins with a paragraph. Without any block there is none. */
function itemsOf(blocks: readonly RichBlock[]): RichListItem[] {
  const content = blocks.filter((block) => block.type !== 'pageBreak' && isInItem(block));
  if (content.length === 0) return [];
  if (content[0]?.type !== 'paragraph') content.unshift(emptyParagraph());
  return [{ type: 'listItem', content }];
}

function isInItem(block: RichBlock): block is RichParagraph | RichList {
  return ['paragraph', 'bulletList', 'orderedList'].includes(block.type);
}

/** On the deepest level, items of lists inside items become items beside them. */
function raised(items: readonly RichListItem[], level: number): RichListItem[] {
  if (level < DEEPEST_LIST) return [...items];
  return items.flatMap((item) => {
    const content = item.content.filter((block) => block.type === 'paragraph');
    const deeper = item.content.flatMap((block) =>
      block.type === 'paragraph' ? [] : raised(block.content, level),
    );
    return [{ type: 'listItem' as const, content }, ...deeper];
  });
}

function tableOf(reader: Reader, node: Loose, depth: number): RichTable[] {
  const id = ownId(reader, node);
  const rows: LooseRow[] = [];
  for (const value of childrenOf(node)) {
    if (!hasRoom(reader, depth)) {
      reader.drop('tooMuch');
      break;
    }
    const row = looseNode(value);
    if (row?.type === 'tableRow') rows.push(rowOf(reader, row, depth + 1));
    else reader.drop('unknown');
  }
  const content = rectangular(rows, reader.drop);
  return content.length === 0 ? [] : [{ type: 'table', attrs: { id }, content }];
}

function rowOf(reader: Reader, row: Loose, depth: number): LooseRow {
  const cells: LooseRow = [];
  for (const value of childrenOf(row)) {
    if (!hasRoom(reader, depth)) {
      reader.drop('tooMuch');
      break;
    }
    const cell = looseNode(value);
    if (cell?.type !== 'tableCell' && cell?.type !== 'tableHeader') {
      reader.drop('unknown');
      continue;
    }
    const { colspan, rowspan } = attrsOf(cell);
    cells.push({
      isHeader: cell.type === 'tableHeader',
      colspan: Number(colspan ?? 1),
      rowspan: Number(rowspan ?? 1),
      content: readBlocks(reader, childrenOf(cell), 'cell', 0, depth + 1).filter(isInItem),
    });
  }
  return cells;
}

function emptyParagraph(): RichParagraph {
  return { type: 'paragraph', attrs: { id: newId(), style: 'normal' } };
}

function filled(content: RichInline[]): { content?: RichInline[] } {
  return content.length > 0 ? { content } : {};
}

function readInlines(reader: Reader, nodes: readonly unknown[], depth: number): RichInline[] {
  const inlines: RichInline[] = [];
  for (const value of nodes) {
    if (!hasRoom(reader, depth)) {
      reader.drop('tooMuch');
      break;
    }
    const node = looseNode(value);
    if (!node) reader.drop('unknown');
    else append(inlines, readInline(reader, node, depth + 1));
  }
  return inlines;
}

function readInline(
  reader: Reader,
  node: Loose & { type: string },
  depth: number,
): readonly RichInline[] {
  const attrs = attrsOf(node);
  switch (node.type) {
    case 'text':
      return textOf(reader, node);
    case 'hardBreak':
      return [{ type: 'hardBreak' }];
    case 'footnote': {
      const text = typeof attrs.text === 'string' ? shortened(reader, attrs.text).trim() : '';
      return text === '' ? [] : [{ type: 'footnote', attrs: { id: ownId(reader, node), text } }];
    }
    case 'actionRef': {
      const { actionId } = attrs;
      if (typeof actionId === 'string' && actionId !== '' && actionId.length <= LONGEST_ID) {
        return [{ type: 'actionRef', attrs: { actionId } }];
      }
      reader.drop('unknown');
      return [];
    }
    default:
      reader.drop('unknown');
      return readInlines(reader, childrenOf(node), depth);
  }
}

function textOf(reader: Reader, node: Loose): RichInline[] {
  const text = typeof node.text === 'string' ? shortened(reader, node.text) : '';
  if (text === '') return [];
  const marks = Array.isArray(node.marks) ? marksOf(reader, node.marks) : [];
  return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];
}

function shortened(reader: Reader, text: string): string {
  const room = Math.max(0, MOST_LETTERS - reader.letters);
  reader.letters += text.length;
  if (text.length <= room) return text;
  reader.drop('tooMuch');
  return text.slice(0, room);
}

/** The order in which ProseMirror keeps them: the same text is then the same JSON. */
const MARK_ORDER: readonly RichMark['type'][] = [
  'bold',
  'italic',
  'superscript',
  'subscript',
  'link',
  'comment',
  'language',
];

/**
 * Each kind of mark once, and one height, in their order. A comment's mark may stand several times: comments overlap.
 */
function marksOf(reader: Reader, values: readonly unknown[]): RichMark[] {
  const marks: RichMark[] = [];
  for (const value of values.slice(0, 20)) {
    const node = looseNode(value);
    const mark = node ? markOf(node) : null;
    if (!mark) reader.drop(node?.type === 'link' ? 'link' : 'unknown');
    else if (mark.type === 'comment' || !marks.some(({ type }) => excludes(type, mark.type))) {
      marks.push(mark);
    }
  }
  return marks.sort((one, other) => MARK_ORDER.indexOf(one.type) - MARK_ORDER.indexOf(other.type));
}

function excludes(one: RichMark['type'], other: RichMark['type']): boolean {
  const isHeight = (type: RichMark['type']) => type === 'superscript' || type === 'subscript';
  return one === other || (isHeight(one) && isHeight(other));
}

function markOf(node: Loose & { type: string }): RichMark | null {
  const attrs = attrsOf(node);
  switch (node.type) {
    case 'bold':
    case 'italic':
    case 'superscript':
    case 'subscript':
      return { type: node.type };
    case 'link': {
      const href = typeof attrs.href === 'string' ? textLink(attrs.href) : null;
      return href === null ? null : { type: 'link', attrs: { href } };
    }
    case 'comment': {
      const { commentId } = attrs;
      const isId = typeof commentId === 'string' && commentId !== '';
      return isId && commentId.length <= LONGEST_ID
        ? { type: 'comment', attrs: { commentId } }
        : null;
    }
    case 'language':
      return isLanguage(attrs.lang) ? { type: 'language', attrs: { lang: attrs.lang } } : null;
    default:
      return null;
  }
}
