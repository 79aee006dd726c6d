import {
  descendants,
  elementsOf,
  find,
  isElement,
  ownText,
  valueOf,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import { xmlOf } from './block-tree.ts';

/** A word, a space, a sign, or what is no text, with its form and the link that it is in. */
export type Piece = {
  /** The same for what is the same. */
  key: string;
  /** null: `content` is no text. */
  text: string | null;
  /** The `w:rPr` of its run. */
  look: XmlElement | undefined;
  /** What of a run it is; a whole field where it is one. */
  content: XmlElement;
  /** The `w:hyperlink` around it. */
  link: XmlElement | undefined;
};

/** What a footnote says, by the id that its reference has. */
export type NoteTexts = (id: string) => string;

/** A number with what stands within it (1.2, 31.10.2026, 2027–2030) is one word: of its digits alone none can be read. */
const WORDS =
  /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,:/–-](?=\p{N})[\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const BOOKMARKS = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);
const CONTENTS_STYLE = /^TOC\d$/u;

/** A paragraph taken apart: its words only where they are asked for, since most stand as they are in both documents. */
export class ParagraphParts {
  /** Its own `w:pPr` without what is said of runs and sections. */
  readonly properties: readonly XmlElement[];
  readonly style: string;
  readonly bookmarks: readonly XmlElement[];
  /** The same for paragraphs that are the same, whatever their bookmarks. */
  readonly key: string;
  readonly #content: readonly XmlElement[];
  readonly #noteTexts: NoteTexts;
  #pieces: Piece[] | null = null;
  #words: string[] | null = null;

  constructor(paragraph: XmlElement, noteTexts: NoteTexts) {
    const own = find(paragraph, 'w:pPr');
    const content = elementsOf(paragraph).filter(({ name }) => name !== 'w:pPr');
    this.#noteTexts = noteTexts;
    this.style = valueOf(own, 'w:pStyle') ?? '';
    this.properties = elementsOf(own).filter(({ name }) => name !== 'w:rPr' && name !== 'w:sectPr');
    this.bookmarks = content.filter(({ name }) => BOOKMARKS.has(name));
    this.#content = content.filter(({ name }) => !BOOKMARKS.has(name));
    const level = valueOf(own, 'w:numPr', 'w:ilvl') ?? '';
    const written = this.#content.map((one) => keyOf(one, noteTexts));
    this.key = [this.style, level, listOf(own), ...written].join('\u0001');
  }

  get pieces(): readonly Piece[] {
    if (!this.#pieces) {
      const reader = new PieceReader(this.#noteTexts, this.isContentsEntry);
      for (const child of this.#content) reader.read(child, undefined);
      this.#pieces = reader.pieces;
    }
    return this.#pieces;
  }

  get words(): readonly string[] {
    this.#words ??= this.pieces.flatMap(({ text, key }) =>
      text === null ? [key] : WORD.test(text) ? [text] : [],
    );
    return this.#words;
  }

  /** Whether it is an entry of the contents. */
  get isContentsEntry(): boolean {
    return CONTENTS_STYLE.test(this.style);
  }
}

function keyOf(content: XmlElement, noteTexts: NoteTexts): string {
  const isReference = content.name === 'w:footnoteReference';
  const [reference] = isReference ? [content] : descendants(content, 'w:footnoteReference');
  if (!reference) return xmlOf(content);
  return `w:footnoteReference ${noteTexts(reference.attributes.get('w:id') ?? '')}`;
}

/** What kind of list the paragraph is an item of; which list it is of its kind differs from version to version. */
function listOf(properties: XmlElement | undefined): string {
  return (valueOf(properties, 'w:numPr', 'w:numId') ?? '').replace(/-[^-]*$/u, '');
}

class PieceReader {
  readonly pieces: Piece[] = [];
  readonly #noteTexts: NoteTexts;
  /** The field that a list of contents is begins in one entry and ends in another: it is put around all of them anew. */
  readonly #withoutFields: boolean;

  constructor(noteTexts: NoteTexts, withoutFields: boolean) {
    this.#noteTexts = noteTexts;
    this.#withoutFields = withoutFields;
  }

  read(child: XmlElement, link: XmlElement | undefined): void {
    switch (child.name) {
      case 'w:hyperlink':
        for (const one of elementsOf(child)) this.read(one, child);
        return;
      case 'w:r':
        this.#run(child, link);
        return;
      default:
        this.#add('', null, { content: child, look: undefined, link });
    }
  }

  #run(run: XmlElement, link: XmlElement | undefined): void {
    const look = find(run, 'w:rPr');
    const form = `${link ? [...link.attributes.values()].join(' ') : ''}\u0002${look ? xmlOf(look) : ''}\u0002`;
    for (const content of elementsOf(run)) {
      if (content.name === 'w:rPr') continue;
      if (this.#withoutFields && ['w:fldChar', 'w:instrText'].includes(content.name)) continue;
      if (content.name !== 'w:t') this.#add(form, null, { content, look, link });
      else {
        for (const text of ownText(content).match(WORDS) ?? []) {
          this.#add(form, text, { content, look, link });
        }
      }
    }
  }

  #add(form: string, text: string | null, of: Pick<Piece, 'content' | 'look' | 'link'>): void {
    this.pieces.push({ ...of, text, key: form + (text ?? keyOf(of.content, this.#noteTexts)) });
  }
}

/** All that an element says in words. */
export function wordsIn(within: XmlElement): string {
  return within.children.map((child) => (isElement(child) ? wordsIn(child) : child)).join('');
}
