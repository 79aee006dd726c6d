import { Paragraph, type FileChild, type IContext, type IXmlableObject } from 'docx';
import { asSectionEnd } from '../blocks/styled-paragraph.ts';
import { writeComponent } from './write-component.ts';

type SectionProperties = Parameters<Paragraph['addSectionProperties']>[0];

/**
 * The blocks of a section, each of them made, written and let go before the next one is: a long document never stands in
 * memory as objects, of which it has hundreds of thousands. Not for documents whose pages the library counts: what it lays
 * out are those objects. To be written once.
 */
export function writtenBlocks(blocks: Iterable<FileChild>): FileChild[] {
  return [new WrittenBlocks(blocks)];
}

/** The same blocks as the library takes them, for documents whose pages it counts. */
export function libraryBlocks(blocks: Iterable<FileChild>): FileChild[] {
  const all = [...blocks];
  const last = all.pop();
  return last ? [...all, asSectionEnd(last)] : [];
}

/** The library takes it for the paragraph that ends the section. */
class WrittenBlocks extends Paragraph {
  readonly #blocks: Iterable<FileChild>;
  #section: SectionProperties | null = null;

  constructor(blocks: Iterable<FileChild>) {
    super({});
    this.#blocks = blocks;
  }

  override addSectionProperties(section: SectionProperties): void {
    this.#section = section;
  }

  override removeSectionProperties(): void {
    this.#section = null;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const texts: string[] = [];
    let last: FileChild | null = null;
    for (const block of this.#blocks) {
      if (last) texts.push(writeComponent(last, context));
      last = block;
    }
    if (last) texts.push(...this.#writeLast(last, context));
    return verbatim(texts.join(''));
  }

  /** What a section is like stands in its last paragraph; one that ends otherwise is given an empty one. */
  #writeLast(last: FileChild, context: IContext): string[] {
    if (!this.#section) return [writeComponent(last, context)];
    const block = asSectionEnd(last);
    const end = block instanceof Paragraph ? block : new Paragraph({});
    end.addSectionProperties(this.#section);
    return (end === block ? [end] : [block, end]).map((one) => writeComponent(one, context));
  }
}

/** The library escapes strings, writes objects as elements, and takes over as it is whatever else there is. */
function verbatim(xml: string): IXmlableObject {
  return { '': [Object.assign(() => xml, { toString: () => xml })] };
}
