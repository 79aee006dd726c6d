import { FileChild, Paragraph, type ParagraphChild, type XmlComponent } from 'docx';
import { FixedElement } from './fixed-element.ts';

/**
 * A paragraph that has a style and nothing else of its own, as nearly all have. The library's own looks through some forty
 * options first, which takes long where there are ten thousand.
 */
class StyledParagraph extends FileChild {
  readonly style: string;
  readonly children: readonly ParagraphChild[];

  constructor(children: readonly ParagraphChild[], style: string) {
    super('w:p');
    this.style = style;
    this.children = children;
    this.root = [propertiesOf(style), ...children];
  }
}

/** What is written of a style. */
const properties = new Map<string, FixedElement>();

function propertiesOf(style: string): FixedElement {
  const known = properties.get(style);
  if (known) return known;
  const made = new FixedElement({ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] });
  properties.set(style, made);
  return made;
}

/** Runs and links in a style. The library takes any component for a paragraph, but for the end of a section. */
export function styledParagraph(children: readonly ParagraphChild[], style: string): Paragraph {
  return new StyledParagraph(children, style) as XmlComponent as Paragraph;
}

/** What a section ends with, as the library knows paragraphs: it adds to them what the section is like. */
export function asSectionEnd(block: FileChild): FileChild {
  if (!(block instanceof StyledParagraph)) return block;
  const { style, children } = block;
  return new Paragraph({ style, children });
}
