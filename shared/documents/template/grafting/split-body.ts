import { documentPart, treeOf, type WordFile } from '../word-file/word-file.ts';
import { elementsOf, find, valueOf, type XmlElement } from '../../../xml/xml-tree.ts';

/** A block of the body of one of the office's documents. */
export type BodyBlock = {
  element: XmlElement;
  /** What it belongs to: the title or the whole cover, the identification data, the contents list, or the rest. */
  role: 'front' | 'identification' | 'contents' | 'content';
  /** The section that it stands in. */
  section: XmlElement;
};

/** Takes the body of the office's document apart: by the styles that its own building blocks give. */
export function splitBody(ours: WordFile): BodyBlock[] {
  const body = find(treeOf(ours, documentPart(ours)).root, 'w:body');
  const all = elementsOf(body);
  let section = all.filter(({ name }) => name === 'w:sectPr').at(-1);
  if (!section) throw new Error('A document of the office ends with its section');
  const blocks: BodyBlock[] = [];
  for (const element of all.filter(({ name }) => name !== 'w:sectPr').reverse()) {
    section = find(element, 'w:pPr', 'w:sectPr') ?? section;
    blocks.unshift({ element, role: 'content', section });
  }
  const cover = blocks.find(({ element }) => styleOf(element) === 'CoverTitle')?.section;
  let isBeginning = true;
  for (const block of blocks) {
    const style = styleOf(block.element);
    if (block.section === cover) block.role = 'front';
    else if ((isBeginning && style === 'Title') || style === 'LetterTitle') block.role = 'front';
    else if (isBeginning && style === 'Identification') block.role = 'identification';
    else {
      isBeginning = false;
      if (/^TOC(?:Heading|\d)$/u.test(style)) block.role = 'contents';
    }
  }
  return blocks;
}

function styleOf(block: XmlElement): string {
  return valueOf(block, 'w:pPr', 'w:pStyle') ?? '';
}
