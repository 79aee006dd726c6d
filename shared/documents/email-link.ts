import { ConcreteHyperlink, type IContext, type ParagraphChild } from 'docx';
import { cleanText } from './clean-text.ts';
import { textRuns } from './text-runs.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;

/** Per part of a document, the links already in it: one address, one relationship. */
const links = new WeakMap<object, Map<string, string>>();

/**
 * A link whose id is its number in the document, where the library's own is random: the same document gives the same
 * bytes, and an address that stands twice is stored once.
 */
class NumberedLink extends ConcreteHyperlink {
  readonly #target: string;
  readonly #children: ParagraphChild[];

  constructor(target: string, children: ParagraphChild[]) {
    super(children, '');
    this.#target = target;
    this.#children = children;
  }

  override prepForXml(context: IContext) {
    const relationships = context.viewWrapper.Relationships;
    const known = links.get(relationships) ?? new Map<string, string>();
    links.set(relationships, known);
    let id = known.get(this.#target);
    if (id === undefined) {
      id = `Link${known.size + 1}`;
      known.set(this.#target, id);
      relationships.addRelationship(id, HYPERLINK, this.#target, 'External');
    }
    return new ConcreteHyperlink(this.#children, id).prepForXml(context);
  }
}

/** About as wide as a letter of a table's text is on average, and what a cell has on both sides, in twentieths of a point. */
const LETTER = 88;
const CELL_MARGINS = 230;
/** Narrower letters than this are hard to read: then the address breaks. */
const NARROWEST = 80;

/**
 * The address as a link that opens a new message; what is not an address stays plain text. In a column of `width`
 * (twentieths of a point) that is a little too narrow its letters are narrowed, so that it does not break at its last
 * one; it can be copied as it is, which a mark for breaking would spoil.
 */
export function emailLink(address: string, width?: number): ParagraphChild[] {
  const text = cleanText(address);
  const at = text.lastIndexOf('@');
  if (!ADDRESS.test(text)) return textRuns(text);
  const target = `mailto:${encode(text.slice(0, at))}@${encode(text.slice(at + 1))}`;
  return [
    new NumberedLink(target, textRuns(text, { style: 'Hyperlink', scale: scaleFor(text, width) })),
  ];
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/%2B/gu, '+');
}

function scaleFor(text: string, width: number | undefined): number {
  if (width === undefined) return 100;
  const fitting = Math.floor((100 * (width - CELL_MARGINS)) / (text.length * LETTER));
  return Math.max(NARROWEST, Math.min(100, fitting));
}
