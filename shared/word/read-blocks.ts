import { FileError } from '../lib/file-error.ts';
import type { BlockReader } from './block-reader.ts';
import { readInlines } from './read-inlines.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from './word-content.ts';
import { numberingOf, outlineOf } from './word-styles.ts';
import { elementsOf, find, isOn, valueOf, type XmlElement } from '../xml/xml-tree.ts';

/** Of one table. */
const MOST_ROWS = 100_000;

/** Where a reading is: a field may go on over paragraphs, a paragraph whose mark was deleted into the next. */
type State = { contentsDepth: number; held: WordParagraph | null; isCell: boolean };

/** The paragraphs and tables of a body or cell, in their order; what stands in text boxes follows its paragraph. */
export function readBlocks(parent: XmlElement, reader: BlockReader, isCell = false): WordBlock[] {
  const state: State = { contentsDepth: 0, held: null, isCell };
  const blocks = blocksIn(parent, reader, state, false);
  if (state.held) blocks.push(state.held);
  return blocks;
}

function blocksIn(
  parent: XmlElement,
  reader: BlockReader,
  state: State,
  isBoxed: boolean,
): WordBlock[] {
  const blocks: WordBlock[] = [];
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case 'w:p':
        for (const block of paragraphsOf(element, reader, state, isBoxed)) blocks.push(block);
        break;
      case 'w:tbl':
        if (state.contentsDepth === 0) blocks.push(tableOf(element, reader));
        break;
      case 'w:sdt':
        if (isContentsList(element)) break;
        for (const content of elementsOf(element, 'w:sdtContent')) {
          for (const block of blocksIn(content, reader, state, isBoxed)) blocks.push(block);
        }
        break;
      case 'w:del':
      case 'w:moveFrom':
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        for (const block of blocksIn(element, reader, state, isBoxed)) blocks.push(block);
        break;
      default:
        break;
    }
  }
  return blocks;
}

/** A content control that Word keeps a list of contents in. */
function isContentsList(sdt: XmlElement): boolean {
  const properties = find(sdt, 'w:sdtPr');
  const gallery = valueOf(properties, 'w:docPartObj', 'w:docPartGallery') ?? '';
  return /table of contents|sisällysluettelo|innehållsförteckning/iu.test(gallery);
}

const CONTENTS_STYLE = /^(?:toc|sisluet|sisällysluettelo|contents|innehåll)\b/iu;

function paragraphsOf(
  element: XmlElement,
  reader: BlockReader,
  state: State,
  isBoxed: boolean,
): WordBlock[] {
  const properties = find(element, 'w:pPr');
  const style = reader.styleOf(valueOf(properties, 'w:pStyle') ?? '');
  const read = readInlines(element, style, reader, state);
  const boxes = read.boxes.flatMap((box) => blocksIn(box, reader, state, true));
  const isListed = CONTENTS_STYLE.test(style.name) || read.isContents;
  const markDeleted = find(properties, 'w:rPr', 'w:del') !== undefined;
  const numbering = numberingOf(properties) ?? style.numbering;
  // Numbers count on even where the text is not read.
  const number =
    numbering && numbering.id !== '0' ? reader.numbered(numbering.id, numbering.level) : null;
  if (isListed) return boxes;
  const heading = outlineOf(properties) ?? style.heading;
  if (heading > 0) reader.counts.lettering += read.flat;
  const own: WordParagraph = {
    kind: 'paragraph',
    style: style.name,
    heading,
    label: number?.label ?? '',
    ...(numbering &&
      number &&
      heading === 0 && {
        list: { id: numbering.id, level: numbering.level, isBullet: number.isBullet },
      }),
    content: read.content,
    text: read.text.trim(),
    isBold: read.isBold,
    size: read.size,
    isBoxed,
  };
  const whole = state.held ? joined(state.held, own) : own;
  state.held = null;
  if (markDeleted) {
    reader.counts.tracked += 1;
    state.held = whole;
    return boxes;
  }
  // A column of numbers that Word sets has no words of its own, but numbers the rows.
  const isNumber = state.isCell && number?.isBullet === false && whole.label !== '';
  const isEmpty = whole.text === '' && whole.content.length === 0 && !isNumber;
  return isEmpty ? boxes : [whole, ...boxes];
}

/** Two paragraphs that became one when the mark between them was deleted. */
function joined(first: WordParagraph, second: WordParagraph): WordParagraph {
  return {
    ...first,
    content: withoutSeam(first.content, second.content),
    text: `${first.text}${second.text}`,
    isBold: first.isBold && second.isBold,
  };
}

/** Two texts of the same form that meet are one. */
function withoutSeam(
  one: WordParagraph['content'],
  other: WordParagraph['content'],
): WordParagraph['content'] {
  const [last, next] = [one.at(-1), other[0]];
  const isSame =
    last?.type === 'text' &&
    next?.type === 'text' &&
    JSON.stringify(last.marks) === JSON.stringify(next.marks);
  return isSame
    ? [...one.slice(0, -1), { ...last, text: last.text + next.text }, ...other.slice(1)]
    : [...one, ...other];
}

function tableOf(table: XmlElement, reader: BlockReader): WordTable {
  const rows: WordCell[][] = [];
  let hasHeader = false;
  for (const row of rowsOf(table)) {
    const properties = find(row, 'w:trPr');
    if (find(properties, 'w:del')) {
      reader.counts.tracked += 1;
      continue;
    }
    if (rows.length === 0 && isOn(find(properties, 'w:tblHeader')) === true) hasHeader = true;
    const before = Number(valueOf(properties, 'w:gridBefore')) || 0;
    const cells: WordCell[] = [];
    if (before > 0) cells.push({ span: bounded(before), goesOn: false, blocks: [], text: '' });
    for (const cell of cellsOf(row)) cells.push(cellOf(cell, reader));
    rows.push(cells);
    if (rows.length > MOST_ROWS) throw new FileError('too-large', 'w:tr', { rows: MOST_ROWS });
  }
  return { kind: 'table', hasHeader, rows };
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((element) => {
    if (element.name === 'w:tr') return [element];
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(element.name)
      ? rowsOf(element)
      : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(element.name) ? cellsOf(element) : [];
  });
}

function cellOf(cell: XmlElement, reader: BlockReader): WordCell {
  const properties = find(cell, 'w:tcPr');
  const merged = find(properties, 'w:vMerge');
  const blocks = readBlocks(cell, reader, true);
  return {
    span: bounded(Number(valueOf(properties, 'w:gridSpan'))),
    goesOn: merged !== undefined && merged.attributes.get('w:val') !== 'restart',
    blocks,
    text: blocks.map(textOfBlock).join('\n').trim(),
  };
}

function bounded(span: number): number {
  return Math.min(Math.max(Math.floor(span) || 1, 1), 63);
}

/** The words of a block, without its form. */
export function textOfBlock(block: WordBlock): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
}
