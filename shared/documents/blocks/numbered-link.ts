import { ConcreteHyperlink, type IContext, type ParagraphChild } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Per part of a document, the links already in it: one address, one relationship. */
const links = new WeakMap<object, Map<string, string>>();

/**
 * A link whose id is its number in the document, where the library's own is random: the same document gives the same
 * bytes, and an address that stands twice is stored once.
 */
export class NumberedLink extends ConcreteHyperlink {
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
