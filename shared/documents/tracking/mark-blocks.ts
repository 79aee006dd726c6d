import { element, elementsOf, find, valueOf, type XmlElement } from '../../xml/xml-tree.ts';
import { alignBlocks, sharedWords, type Pairing } from './align-blocks.ts';
import { isPicture, xmlOf } from './block-tree.ts';
import { ListNames } from './list-names.ts';
import {
  arrivedParagraph,
  changedParagraph,
  markedParagraph,
  type ParagraphLook,
} from './mark-paragraph.ts';
import { ParagraphParts, type NoteTexts } from './paragraph-pieces.ts';
import type { Mark, RevisionMarks } from './revision-marks.ts';

/** How what is in both is marked: word by word, or as what has come here from elsewhere. */
type Way = 'changed' | 'arrived';
/** How the end of a paragraph is marked where that is not as its words are. */
type End = { end?: Mark | null };

/**
 * Paragraphs and tables of two documents held against each other and written as one, with what differs marked as Word marks
 * it: words, ends of paragraphs, rows (ISO/IEC 29500-1, 17.13.5).
 */
export class BlockMarker {
  readonly #revisions: RevisionMarks;
  readonly #noteTexts: NoteTexts;
  /** The bookmarks of the later document: each is written once. */
  readonly #bookmarks: ReadonlySet<string>;
  readonly #parts = new WeakMap<XmlElement, ParagraphParts>();
  readonly #keys = new WeakMap<XmlElement, string>();
  readonly #words = new WeakMap<XmlElement, readonly string[]>();
  readonly #lists = new ListNames();

  constructor(
    revisions: RevisionMarks,
    { noteTexts, bookmarks }: { noteTexts: NoteTexts; bookmarks: ReadonlySet<string> },
  ) {
    this.#revisions = revisions;
    this.#noteTexts = noteTexts;
    this.#bookmarks = bookmarks;
  }

  align(before: readonly XmlElement[], after: readonly XmlElement[]): Pairing<XmlElement>[] {
    return alignBlocks(before, after, {
      keyOf: (block) => this.keyOf(block),
      likeness: (one, other) => this.#likeness(one, other),
    });
  }

  /** The same for blocks that are the same. */
  keyOf(block: XmlElement): string {
    return remembered(this.#keys, block, () =>
      block.name === 'w:p'
        ? this.#read(block).key
        : [
            valueOf(block, 'w:tblPr', 'w:tblCaption'),
            ...rowsOf(block).map((row) => this.#rowKey(row)),
          ].join('\u0003'),
    );
  }

  /** The words of a block. */
  wordsOf(block: XmlElement): readonly string[] {
    return remembered(this.#words, block, () =>
      block.name === 'w:p'
        ? this.#read(block).words
        : rowsOf(block).flatMap((row) => this.#wordsOfRow(row)),
    );
  }

  /** A block that stands in one document alone, or where it was moved from. */
  whole(block: XmlElement, mark: Mark, { end = mark }: End = {}): XmlElement {
    if (block.name !== 'w:p')
      return this.#tableOf(
        block,
        rowsOf(block).map((row) => this.#wholeRow(row, mark)),
      );
    const parts = this.#read(block);
    const isOld = mark === 'del' || mark === 'moveFrom';
    if (isOld) this.#lists.ofOld(parts.properties);
    const made = markedParagraph(
      parts,
      mark,
      {
        // A picture that is gone stands before the one that took its place, not before its table: half a page would stay empty.
        properties: isOld && isPicture(block) ? withoutKeepNext(parts) : parts.properties,
        end,
        bookmarks: isOld ? this.#ownBookmarks(parts) : parts.bookmarks,
      },
      this.#revisions,
    );
    if (end === null) this.#revisions.part();
    return made;
  }

  /** A block that stands in both documents. */
  both(before: XmlElement, after: XmlElement, way: Way = 'changed', { end }: End = {}): XmlElement {
    const isSame =
      way === 'changed' && end === undefined && this.keyOf(before) === this.keyOf(after);
    if (isSame && !this.isContentsEntry(after)) return this.#same(before, after);
    if (after.name !== 'w:p') return this.#bothTables(before, after, way);
    const [was, is] = [this.#read(before), this.#read(after)];
    this.#lists.pair(was.properties, is.properties);
    const isLike = was.style === is.style && levelOf(was) === levelOf(is);
    const look: ParagraphLook = {
      properties: is.properties,
      bookmarks: is.bookmarks,
      end: end ?? (way === 'arrived' ? 'moveTo' : null),
    };
    if (way === 'arrived') return arrivedParagraph(was, is, look, this.#revisions);
    if (!isLike) {
      this.#lists.ofOld(was.properties);
      Object.assign(look, { before: was.properties });
    }
    const made = changedParagraph(was, is, look, this.#revisions);
    if (look.end === null) this.#revisions.part();
    return made;
  }

  /** What is the same in both stands as it is in the later one. */
  #same(before: XmlElement, after: XmlElement): XmlElement {
    if (after.name === 'w:p') {
      this.#lists.pair(this.#read(before).properties, this.#read(after).properties);
    }
    this.#revisions.part();
    return after;
  }

  isContentsEntry(block: XmlElement): boolean {
    return block.name === 'w:p' && this.#read(block).isContentsEntry;
  }

  /** Lets what is gone out of a list count in the list that is left of it. To be called when all is written. */
  finish(): void {
    this.#lists.settle();
  }

  #read(paragraph: XmlElement): ParagraphParts {
    return remembered(this.#parts, paragraph, () => new ParagraphParts(paragraph, this.#noteTexts));
  }

  #ownBookmarks({ bookmarks }: ParagraphParts): XmlElement[] {
    const gone = new Set(
      bookmarks
        .filter(({ attributes }) => this.#bookmarks.has(attributes.get('w:name') ?? ''))
        .map(({ attributes }) => attributes.get('w:id')),
    );
    return bookmarks.filter(({ attributes }) => !gone.has(attributes.get('w:id')));
  }

  #likeness(before: XmlElement, after: XmlElement): number {
    if (before.name !== after.name) return 0;
    const shared = sharedWords(this.wordsOf(before), this.wordsOf(after));
    if (before.name === 'w:tbl') {
      return columnsOf(before) === columnsOf(after) ? 0.5 + shared / 2 : 0;
    }
    const [was, is] = [this.#read(before), this.#read(after)];
    if (!was.isContentsEntry) return was.style === is.style ? shared : shared * 0.9;
    // An entry is that of the same heading, whatever that is called.
    return placeOf(was) === placeOf(is) ? 1 : 0;
  }

  #rowKey(row: XmlElement): string {
    return remembered(this.#keys, row, () =>
      cellsOf(row)
        .map((cell) =>
          paragraphsOf(cell)
            .map((one) => this.keyOf(one))
            .join('\u0004'),
        )
        .join('\u0005'),
    );
  }

  #wholeRow(row: XmlElement, mark: Mark): XmlElement {
    const isOld = mark === 'del' || mark === 'moveFrom';
    const cells = cellsOf(row).map((cell) =>
      cellOf(
        cell,
        paragraphsOf(cell).map((one) => this.whole(one, mark)),
      ),
    );
    return rowOf(row, cells, this.#revisions.mark(isOld ? 'del' : 'ins'));
  }

  #bothTables(before: XmlElement, after: XmlElement, way: Way): XmlElement {
    const [[head, ...old], [newHead, ...now]] = [rowsOf(before), rowsOf(after)];
    const pairings = alignBlocks(old, now, {
      keyOf: (row) => this.#rowKey(row),
      likeness: (one, other) => this.#rowLikeness(one, other),
    });
    const heads = head && newHead ? [{ before: head, after: newHead }] : [];
    const rows = [...heads, ...pairings].flatMap((pairing) => {
      if (!('before' in pairing)) return [this.#wholeRow(pairing.after, 'ins')];
      if ('after' in pairing) return [this.#bothRows(pairing.before, pairing.after, way)];
      return way === 'arrived' ? [] : [this.#wholeRow(pairing.before, 'del')];
    });
    return this.#tableOf(after, rows);
  }

  #tableOf(table: XmlElement, rows: XmlElement[]): XmlElement {
    const kept = elementsOf(table).filter(({ name }) => name !== 'w:tr');
    return element('w:tbl', {}, [...kept, ...rows]);
  }

  #rowLikeness(before: XmlElement, after: XmlElement): number {
    const [one, other] = [before, after].map((row) => {
      const [label] = cellsOf(row);
      return label
        ? paragraphsOf(label)
            .map((paragraph) => this.keyOf(paragraph))
            .join()
        : '';
    });
    if (one !== other && isOfLabel(before) && isOfLabel(after)) return 0;
    const shared = sharedWords(this.#wordsOfRow(before), this.#wordsOfRow(after));
    return one === other ? 0.5 + shared / 2 : shared;
  }

  #wordsOfRow(row: XmlElement): readonly string[] {
    return remembered(this.#words, row, () =>
      cellsOf(row).flatMap((cell) => paragraphsOf(cell).flatMap((one) => this.wordsOf(one))),
    );
  }

  #bothRows(before: XmlElement, after: XmlElement, way: Way): XmlElement {
    const old = cellsOf(before);
    const cells = cellsOf(after).map((cell, at) => {
      const was = old[at];
      return was ? cellOf(cell, this.#inCell(paragraphsOf(was), paragraphsOf(cell), way)) : cell;
    });
    return rowOf(after, cells, way === 'arrived' ? this.#revisions.mark('ins') : undefined);
  }

  /** The end of a cell's last paragraph is the cell's own: it neither comes nor goes. */
  #inCell(before: readonly XmlElement[], after: readonly XmlElement[], way: Way): XmlElement[] {
    const pairings = this.align(before, after);
    if (way === 'arrived') {
      return pairings.flatMap((one) => {
        if (!('after' in one)) return [];
        return [
          'before' in one ? this.both(one.before, one.after, way) : this.whole(one.after, 'ins'),
        ];
      });
    }
    const lastBoth = pairings.findLastIndex((one) => 'before' in one && 'after' in one);
    const tail = pairings.slice(lastBoth + 1);
    const gone = tail.flatMap((one) => ('before' in one ? [one.before] : []));
    const added = tail.flatMap((one) => ('after' in one ? [one.after] : []));
    const [last, newLast] = [gone.at(-1), added.at(-1)];
    const ends: [Pairing<XmlElement>, End][] = pairings
      .slice(0, lastBoth + 1)
      .map((one) => [one, {}]);
    if (last && newLast) {
      ends.push(
        ...gone.slice(0, -1).map((one): [Pairing<XmlElement>, End] => [{ before: one }, {}]),
        ...added.slice(0, -1).map((one): [Pairing<XmlElement>, End] => [{ after: one }, {}]),
        [{ before: last, after: newLast }, {}],
      );
    } else if (tail.length > 0) {
      // What comes or goes at the end takes the end before it along, and the last one stays.
      const mark = last ? 'del' : 'ins';
      const before = ends.at(-1);
      if (before) before[1] = { end: mark };
      ends.push(
        ...tail.map((one, at): [Pairing<XmlElement>, End] => [
          one,
          at === tail.length - 1 ? { end: null } : {},
        ]),
      );
    }
    return ends.map(([one, end]) => this.one(one, end));
  }

  /** A block of a pairing, in the document where it is. */
  one(pairing: Pairing<XmlElement>, end: End = {}): XmlElement {
    if (!('before' in pairing)) return this.whole(pairing.after, 'ins', end);
    if (!('after' in pairing)) return this.whole(pairing.before, 'del', end);
    return this.both(pairing.before, pairing.after, 'changed', end);
  }
}

function withoutKeepNext({ properties }: ParagraphParts): XmlElement[] {
  return properties.filter(({ name }) => name !== 'w:keepNext');
}

function remembered<T>(known: WeakMap<XmlElement, T>, of: XmlElement, make: () => T): T {
  const found = known.get(of);
  if (found !== undefined) return found;
  const made = make();
  known.set(of, made);
  return made;
}

const rowsOf = (table: XmlElement) => elementsOf(table, 'w:tr');
const cellsOf = (row: XmlElement) => elementsOf(row, 'w:tc');
const paragraphsOf = (cell: XmlElement) => elementsOf(cell, 'w:p');

function columnsOf(table: XmlElement): number {
  return elementsOf(elementsOf(table, 'w:tr')[0], 'w:tc').length;
}

function levelOf({ properties }: ParagraphParts): string {
  const numbering = properties.find(({ name }) => name === 'w:numPr');
  return numbering ? (valueOf(numbering, 'w:ilvl') ?? '') : 'none';
}

/** Where the link of an entry leads. */
function placeOf({ pieces }: ParagraphParts): string {
  const link = pieces.find((piece) => piece.link)?.link;
  return link ? xmlOf(element('w:hyperlink', Object.fromEntries(link.attributes))) : '';
}

function cellOf(cell: XmlElement, paragraphs: XmlElement[]): XmlElement {
  const properties = find(cell, 'w:tcPr');
  return element('w:tc', {}, [...(properties ? [properties] : []), ...paragraphs]);
}

function rowOf(row: XmlElement, cells: XmlElement[], mark?: XmlElement): XmlElement {
  const own = elementsOf(find(row, 'w:trPr'));
  const properties = [...own, ...(mark ? [mark] : [])];
  return element('w:tr', {}, [
    ...(properties.length > 0 ? [element('w:trPr', {}, properties)] : []),
    ...cells,
  ]);
}

/** Whether a row is told from others by its label alone: in a card, and before numbers. */
function isOfLabel(row: XmlElement): boolean {
  const [label, ...others] = cellsOf(row).map((cell) => paragraphsOf(cell)[0]);
  return (
    valueOf(label, 'w:pPr', 'w:pStyle') === 'TableLabel' ||
    others.every((one) => find(one, 'w:pPr', 'w:jc') !== undefined)
  );
}
