import { find, type XmlElement } from '../../xml/xml-tree.ts';

/**
 * Which list of the earlier document is which of the later one: an item that is gone counts among those that are left.
 * Each document numbers its lists by itself.
 */
export class ListNames {
  readonly #later = new Map<string, string>();
  readonly #old = new Set<XmlElement>();

  /** Two paragraphs that are one. */
  pair(before: readonly XmlElement[], after: readonly XmlElement[]): void {
    const [was, is] = [nameOf(before), nameOf(after)];
    const [old, now] = [was?.attributes.get('w:val'), is?.attributes.get('w:val')];
    if (old !== undefined && now !== undefined && !this.#later.has(old)) this.#later.set(old, now);
  }

  /** The properties of a paragraph of the earlier document, as they are written. */
  ofOld(properties: readonly XmlElement[]): void {
    const name = nameOf(properties);
    if (name) this.#old.add(name);
  }

  settle(): void {
    for (const name of this.#old) {
      const later = this.#later.get(name.attributes.get('w:val') ?? '');
      if (later !== undefined) name.attributes.set('w:val', later);
    }
    this.#old.clear();
  }
}

function nameOf(properties: readonly XmlElement[]): XmlElement | undefined {
  const numbering = properties.find(({ name }) => name === 'w:numPr');
  return find(numbering, 'w:numId');
}
