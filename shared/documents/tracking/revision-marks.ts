import { element, type XmlElement } from '../../xml/xml-tree.ts';

/** What Word calls a tracked change of runs, of the end of a paragraph, or of a row. */
export type Mark = 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** Who compares, and on which day. */
export type Reviser = { author: string; day: string };

/**
 * The tracked changes of one document. Each has a number of its own. LibreOffice makes one change of two additions with
 * nothing but the end of a paragraph between them, and refuses that end with them, unless more than a minute lies between
 * the two: hence two moments in turn.
 */
export class RevisionMarks {
  readonly #reviser: Reviser;
  #last = 0;
  #minute = 0;

  constructor(reviser: Reviser) {
    this.#reviser = reviser;
  }

  /** A tracked change around `children`. */
  mark(name: Mark | 'pPrChange', children: XmlElement[] = []): XmlElement {
    return element(`w:${name}`, this.#attributes(this.#next()), children);
  }

  /** The two ends of what moved, each known by its number, the pair by its name. */
  range(name: 'moveFrom' | 'moveTo', move: string): [start: XmlElement, end: XmlElement] {
    const id = this.#next();
    return [
      element(`w:${name}RangeStart`, { ...this.#attributes(id), 'w:name': move }),
      element(`w:${name}RangeEnd`, { 'w:id': id }),
    ];
  }

  /** Parts what follows from what came before. */
  part(): void {
    this.#minute = this.#minute === 0 ? 2 : 0;
  }

  #next(): string {
    this.#last += 1;
    return String(this.#last);
  }

  #attributes(id: string): Record<string, string> {
    const { author, day } = this.#reviser;
    return { 'w:id': id, 'w:author': author, 'w:date': `${day}T12:0${this.#minute}:00Z` };
  }
}
