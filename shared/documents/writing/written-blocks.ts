import { Paragraph, type FileChild, type IContext, type IXmlableObject } from 'docx';
import { asSectionEnd } from '../blocks/styled-paragraph.ts';
import { writeComponent } from './write-component.ts';

/** What a section is like: its paper, its headers. */
export type SectionProperties = Parameters<Paragraph['addSectionProperties']>[0];

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

/** The blocks of a section in text of their own. The library takes them for the paragraph that ends the section. */
export abstract class SectionBlocks extends Paragraph {
  #section: SectionProperties | null = null;

  constructor() {
    super({});
  }

  override addSectionProperties(section: SectionProperties): void {
    this.#section = section;
  }

  override removeSectionProperties(): void {
    this.#section = null;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return verbatim(this.texts(context, this.#section).join(''));
  }

  /** What is written; the last paragraph says what the section is like, where that is given. */
  protected abstract texts(context: IContext, section: SectionProperties | null): string[];
}

class WrittenBlocks extends SectionBlocks {
  readonly #blocks: Iterable<FileChild>;

  constructor(blocks: Iterable<FileChild>) {
    super();
    this.#blocks = blocks;
  }

  protected override texts(context: IContext, section: SectionProperties | null): string[] {
    const texts: string[] = [];
    let last: FileChild | null = null;
    for (const block of this.#blocks) {
      if (last) texts.push(writeComponent(last, context));
      last = block;
    }
    if (last) texts.push(...this.#writeLast(last, context, section));
    return texts;
  }

  /** What a section is like stands in its last paragraph; one that ends otherwise is given an empty one. */
  #writeLast(last: FileChild, context: IContext, section: SectionProperties | null): string[] {
    if (!section) return [writeComponent(last, context)];
    const block = asSectionEnd(last);
    const end = block instanceof Paragraph ? block : new Paragraph({});
    end.addSectionProperties(section);
    return (end === block ? [end] : [block, end]).map((one) => writeComponent(one, context));
  }
}

/** The library escapes strings, writes objects as elements, and takes over as it is whatever else there is. */
function verbatim(xml: string): IXmlableObject {
  return { '': [Object.assign(() => xml, { toString: () => xml })] };
}
