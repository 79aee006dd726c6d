import { FileError } from '../../lib/file-error.ts';
import { parsePart } from '../../xml/parse-xml.ts';
import {
  descendants,
  elementsOf,
  find,
  isElement,
  ownText,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import type { Zip } from '../../zip/open-zip.ts';
import {
  noMarks,
  paragraphsOf,
  textOfBlocks,
  type Seen,
  type SeenBlock,
  type SeenCell,
  type SeenComment,
  type SeenMarks,
  type SeenRow,
} from './seen.ts';
import { hasUnknownSign, withSymbols } from './symbol-letters.ts';

const MANIFEST = 'meta-inf/manifest.xml';
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
/** A row or cell that stands for many: no form has so many. */
const MOST_REPEATED = 100;
/** A style that goes by more than these is a circle. */
const LONGEST_CHAIN = 20;

/** How letters of a style look, as far as that says what is to be read; undefined where it says nothing. */
type LetterStyle = { isHidden: boolean | undefined; isStruck: boolean | undefined };
type LetterStyles = { text: StylesByName; paragraph: StylesByName };
type StylesByName = (name: string | undefined) => LetterStyle;

const PLAIN: LetterStyle = { isHidden: undefined, isStruck: undefined };

type Reading = {
  styles: LetterStyles;
  /** Lists whose items are numbered. */
  numbered: ReadonlySet<string>;
  comments: SeenComment[];
  /** What was deleted with changes tracked, by its id: it stands apart from where it was. */
  deleted: ReadonlyMap<string, XmlElement>;
  /** What was deleted is read too: of a row that is, it is all there was. */
  withDeleted: boolean;
};

type Line = SeenMarks & {
  pieces: string[];
  boxes: XmlElement[];
  /** How the letters look that are being read. */
  look: LetterStyle;
};

/** Whether a zip is a text document of OpenDocument, as LibreOffice writes. Throws `FileError`. */
export function isOdt(zip: Zip): boolean {
  const manifest = zip.get(MANIFEST);
  if (!manifest) return false;
  const { root } = parsePart(manifest);
  // An encrypted one may have nothing else in it.
  if (descendants(root, 'manifest:encryption-data').length > 0) throw new FileError('encrypted');
  if (!zip.has('content.xml')) return false;
  return elementsOf(root, 'manifest:file-entry').some(
    ({ attributes }) =>
      attributes.get('manifest:full-path') === '/' &&
      attributes.get('manifest:media-type')?.startsWith(MEDIA_TYPE) === true,
  );
}

/** Reads what a person sees of an OpenDocument text (OpenDocument 1.3 part 3), as `seeWord` does. Throws `FileError`. */
export function seeOdt(zip: Zip): Seen {
  const content = rootOf(zip, 'content.xml');
  const text = find(content, 'office:body', 'office:text');
  if (!content || !text) throw new FileError('damaged', 'content.xml');
  const automatic = find(content, 'office:automatic-styles');
  const common = rootOf(zip, 'styles.xml');
  const named = [find(common, 'office:styles'), find(common, 'office:automatic-styles'), automatic];
  const reading: Reading = {
    styles: { text: letterStyles('text', named), paragraph: letterStyles('paragraph', named) },
    numbered: numberedLists(automatic),
    comments: [],
    deleted: deletionsOf(text),
    withDeleted: false,
  };
  const pages = find(common, 'office:master-styles');
  const margins = pages
    ? descendants(pages).filter(({ name }) =>
        /^style:(?:header|footer)(?:-first|-left)?$/u.test(name),
      )
    : [];
  const blocks = blocksIn(text, reading);
  const meta = rootOf(zip, 'meta.xml');
  return {
    blocks,
    margins: paragraphsOf(margins.flatMap((margin) => blocksIn(margin, reading))),
    properties: meta
      ? descendants(meta)
          .map(ownText)
          .filter((one) => one.trim() !== '')
      : [],
    comments: reading.comments,
    issues: [...zip.keys()].some((name) => name.startsWith('basic/')) ? ['macros'] : [],
  };
}

function rootOf(zip: Zip, name: string): XmlElement | undefined {
  const part = zip.get(name);
  return part && parsePart(part).root;
}

/** The styles of a family (OpenDocument 1.3 part 3, 16.2), each with what it takes over from those that it goes by. */
function letterStyles(
  family: 'text' | 'paragraph',
  parts: readonly (XmlElement | undefined)[],
): StylesByName {
  const byName = new Map(
    parts
      .flatMap((part) => elementsOf(part, 'style:style'))
      .filter(({ attributes }) => (attributes.get('style:family') ?? family) === family)
      .map((style) => [style.attributes.get('style:name') ?? '', style]),
  );
  const styleOf = (name: string | undefined, depth: number): LetterStyle => {
    const style = name === undefined || depth > LONGEST_CHAIN ? undefined : byName.get(name);
    if (!style) return PLAIN;
    const under = styleOf(style.attributes.get('style:parent-style-name'), depth + 1);
    const letters = find(style, 'style:text-properties')?.attributes;
    const display = letters?.get('text:display');
    const line = letters?.get('style:text-line-through-style');
    return {
      isHidden: display === undefined ? under.isHidden : display === 'none',
      isStruck: line === undefined ? under.isStruck : line !== 'none',
    };
  };
  return (name) => styleOf(name, 0);
}

function deletionsOf(text: XmlElement): ReadonlyMap<string, XmlElement> {
  const regions = elementsOf(find(text, 'text:tracked-changes'), 'text:changed-region');
  return new Map(
    regions.flatMap((region) => {
      const deletion = find(region, 'text:deletion');
      const id = region.attributes.get('text:id') ?? region.attributes.get('xml:id');
      return deletion && id !== undefined ? [[id, deletion] as const] : [];
    }),
  );
}

function numberedLists(styles: XmlElement | undefined): ReadonlySet<string> {
  return new Set(
    elementsOf(styles, 'text:list-style')
      .filter((style) => elementsOf(style)[0]?.name === 'text:list-level-style-number')
      .map(({ attributes }) => attributes.get('style:name') ?? ''),
  );
}

/** Elements among blocks that only lead to more of them. */
const THROUGH =
  /^(?:text:(?:section|list-header|index-body|index-title|table-of-content)|office:text|draw:(?:g|frame|text-box|custom-shape|rect)|table:.*-rows?)$/u;

function blocksIn(parent: XmlElement, reading: Reading): SeenBlock[] {
  return elementsOf(parent).flatMap((element): SeenBlock[] => {
    const { name } = element;
    if (name === 'text:p' || name === 'text:h') return paragraphOf(element, reading);
    if (name === 'text:list') return listOf(element, reading, '');
    if (name === 'table:table') return [tableOf(element, reading)];
    if (name === 'draw:frame' && !find(element, 'draw:text-box')) {
      return [{ kind: 'paragraph', text: '', ...noMarks(), ...pictureOf(element) }];
    }
    if (name === 'text:section' && element.attributes.get('text:display') === 'none') {
      const hidden = textOfBlocks(blocksIn({ ...element, attributes: new Map() }, reading));
      return [{ kind: 'paragraph', text: '', ...noMarks(), flags: ['hidden'], hidden: [hidden] }];
    }
    return THROUGH.test(name) ? blocksIn(element, reading) : [];
  });
}

function listOf(list: XmlElement, reading: Reading, around: string): SeenBlock[] {
  const style = list.attributes.get('text:style-name') ?? around;
  return elementsOf(list, 'text:list-item', 'text:list-header').flatMap((item, at) => {
    const sign = reading.numbered.has(style) ? `${String(at + 1)}. ` : '• ';
    let isFirst = item.name === 'text:list-item';
    return elementsOf(item).flatMap((element) => {
      if (element.name === 'text:list') return listOf(element, reading, style);
      return blocksIn({ ...item, children: [element] }, reading).map((block) => {
        const isSigned = isFirst && block.kind === 'paragraph';
        isFirst = false;
        return isSigned ? { ...block, text: sign + block.text } : block;
      });
    });
  });
}

function paragraphOf(element: XmlElement, reading: Reading): SeenBlock[] {
  const look = reading.styles.paragraph(element.attributes.get('text:style-name'));
  const line: Line = { ...noMarks(), pieces: [], boxes: [], look };
  seeInlines(element, line, reading);
  const { pieces, boxes, flags, names, pictures, comments } = line;
  const hidden = line.hidden.length > 0 ? [line.hidden.join('')] : [];
  return [
    {
      ...{ kind: 'paragraph', text: pieces.join('') },
      ...{ flags, names, pictures, comments, hidden },
    },
    ...boxes.flatMap((box) => blocksIn(box, reading)),
  ];
}

function seeInlines(parent: XmlElement, line: Line, reading: Reading): void {
  for (const child of parent.children) {
    // Blanks and line ends of the file itself are one blank (6.1.2); others are written as elements.
    if (isElement(child)) seeInline(child, line, reading);
    else addText(child.replace(/[ \t\r\n]+/gu, ' '), line);
  }
}

/** The letters of symbol fonts stand here without their font. */
function addText(text: string, line: Line): void {
  const isBlank = text.trim() === '';
  if (line.look.isHidden === true) {
    if (!isBlank) line.flags.push('hidden');
    line.hidden.push(text);
    return;
  }
  if (line.look.isStruck === true && !isBlank) line.flags.push('struck');
  const read = withSymbols(text);
  if (hasUnknownSign(read)) line.flags.push('unknown-sign');
  line.pieces.push(read);
}

function seeInline(element: XmlElement, line: Line, reading: Reading): void {
  const { name, attributes } = element;
  switch (name) {
    case 'text:s':
      line.pieces.push(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, 1000)));
      break;
    case 'text:tab':
      line.pieces.push('\t');
      break;
    case 'text:line-break':
      line.pieces.push('\n');
      break;
    case 'text:span': {
      const around = line.look;
      const own = reading.styles.text(attributes.get('text:style-name'));
      line.look = {
        isHidden: own.isHidden ?? around.isHidden,
        isStruck: own.isStruck ?? around.isStruck,
      };
      seeInlines(element, line, reading);
      line.look = around;
      break;
    }
    case 'text:bookmark':
    case 'text:bookmark-start':
      line.names.push(attributes.get('text:name') ?? '');
      break;
    case 'loext:content-control':
      line.names.push(attributes.get('loext:tag') ?? '');
      seeInlines(element, line, reading);
      break;
    case 'text:change': {
      line.flags.push('tracked');
      const deleted = reading.deleted.get(attributes.get('text:change-id') ?? '');
      if (reading.withDeleted && deleted) {
        line.pieces.push(textOfBlocks(blocksIn(deleted, reading)));
      }
      break;
    }
    case 'text:change-start':
      line.flags.push('tracked');
      break;
    case 'office:annotation':
      line.flags.push('comment');
      line.comments.push(String(reading.comments.length));
      reading.comments.push(commentOf(element, reading));
      break;
    case 'text:note': {
      const body = find(element, 'text:note-body');
      const text = body ? textOfBlocks(blocksIn(body, reading)).trim() : '';
      line.flags.push('note');
      line.pieces.push(` [${text}]`);
      break;
    }
    case 'draw:frame':
      if (find(element, 'draw:text-box')) {
        line.flags.push('text-box');
        line.boxes.push(element);
      } else addPicture(pictureOf(element), line);
      break;
    case 'draw:custom-shape':
    case 'draw:rect':
    case 'draw:g':
      line.flags.push('text-box');
      line.boxes.push(element);
      break;
    case 'text:ruby':
      seeInlines(find(element, 'text:ruby-base') ?? element, line, reading);
      break;
    case 'office:annotation-end':
    case 'text:bookmark-end':
    case 'text:change-end':
    case 'text:reference-mark-start':
    case 'text:reference-mark-end':
      break;
    // Fields, links and what else holds text.
    default:
      seeInlines(element, line, reading);
  }
}

function pictureOf(frame: XmlElement): Pick<SeenMarks, 'flags' | 'pictures'> {
  const said = ['svg:title', 'svg:desc']
    .map((name) => find(frame, name))
    .map((one) => (one ? ownText(one) : ''));
  const name = [...said, frame.attributes.get('draw:name') ?? ''].find(
    (text) => text.trim() !== '',
  );
  return { flags: ['picture'], pictures: [name ?? ''] };
}

function addPicture({ flags, pictures }: Pick<SeenMarks, 'flags' | 'pictures'>, line: Line): void {
  for (const flag of flags) line.flags.push(flag);
  line.pictures.push(...pictures);
}

function commentOf(annotation: XmlElement, reading: Reading): SeenComment {
  const said = (name: string) => {
    const found = find(annotation, name);
    return found ? ownText(found) : '';
  };
  return {
    id: String(reading.comments.length),
    author: said('dc:creator'),
    date: said('dc:date'),
    text: textOfBlocks(blocksIn(annotation, { ...reading, comments: [] })).trim(),
  };
}

function tableOf(table: XmlElement, reading: Reading): SeenBlock {
  return {
    kind: 'table',
    rows: rowsIn(table, reading),
  };
}

function rowsIn(parent: XmlElement, reading: Reading): SeenRow[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name !== 'table:table-row') {
      return /^table:table-(?:header-rows|rows|row-group)$/u.test(element.name)
        ? rowsIn(element, reading)
        : [];
    }
    return repeated(element, 'table:number-rows-repeated', rowOf(element, reading));
  });
}

function rowOf(row: XmlElement, reading: Reading): SeenRow {
  const cellsOf = (own: Reading) =>
    seenCellsOf(row).flatMap((cell) =>
      repeated(cell, 'table:number-columns-repeated', cellOf(cell, own)),
    );
  const cells = cellsOf(reading);
  // LibreOffice keeps a row that is deleted as one in which all text is.
  const isEmptied =
    !reading.withDeleted &&
    cells.some(({ flags }) => flags.includes('tracked')) &&
    cells.every(({ blocks }) => textOfBlocks(blocks).trim() === '');
  if (!isEmptied) return { cells, isDeleted: reading.withDeleted };
  const told = cellsOf({ ...reading, comments: [], withDeleted: true });
  const isDeleted = told.some(({ blocks }) => textOfBlocks(blocks).trim() !== '');
  return isDeleted ? { cells: told, isDeleted } : { cells, isDeleted };
}

/** The cells of a row but for those that the one before them spans: where one is split, it spans them in all others. */
function seenCellsOf(row: XmlElement): XmlElement[] {
  let spanned = 0;
  return elementsOf(row, 'table:table-cell', 'table:covered-table-cell').filter((cell) => {
    const { name, attributes, children } = cell;
    if (name === 'table:table-cell') {
      spanned = Number(attributes.get('table:number-columns-spanned') ?? 1) - 1;
      return true;
    }
    if (spanned <= 0 || children.length > 0) return true;
    spanned -= Number(attributes.get('table:number-columns-repeated') ?? 1);
    return false;
  });
}

function repeated<T>({ attributes }: XmlElement, name: string, one: T): T[] {
  const times = Math.min(Number(attributes.get(name) ?? 1) || 1, MOST_REPEATED);
  return Array.from({ length: times }, () => one);
}

function cellOf(cell: XmlElement, reading: Reading): SeenCell {
  const blocks = blocksIn(cell, reading);
  const own = noMarks();
  for (const block of blocks) {
    if (block.kind === 'table') {
      own.flags.push('nested-table');
      continue;
    }
    for (const flag of block.flags) own.flags.push(flag);
    own.names.push(...block.names);
    own.pictures.push(...block.pictures);
    own.comments.push(...block.comments);
    own.hidden.push(...block.hidden);
  }
  const isCovered = cell.name === 'table:covered-table-cell';
  const rows = Number(cell.attributes.get('table:number-rows-spanned') ?? 1);
  return {
    ...own,
    blocks,
    isMerged: rows > 1 || (isCovered && blocks.length === 0),
    isDeleted: false,
  };
}
