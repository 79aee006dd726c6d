import { paragraphText } from '../word-file/paragraph-text.ts';
import {
  element,
  elementsOf,
  find,
  insertAt,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';
import { inStyle } from './map-styles.ts';

/** `1 Johdanto`, `2.3 Toimenpide`, `Toimenpide 2.3`, `IV.2 Kysymys`: a heading that says its number itself. */
const NUMBERED = /^(?:(?:\p{L}+\s)?\d+|[IVX]+)(?:\.\d+)*[.)]?(?:\s|$)/u;
const BEFORE_NUMBERING = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
];

/**
 * Where headings say their numbers, which other texts name, the numbers that the template's styles would add are taken
 * off. Other documents' headings are numbered as the template has it.
 */
export function keepHeadingNumbers(
  blocks: readonly XmlElement[],
  theirs: readonly XmlElement[],
): void {
  const headings = blocks.filter((block) => {
    const style = valueOf(block, 'w:pPr', 'w:pStyle') ?? null;
    return block.name === 'w:p' && inStyle(theirs, style, 'w:pPr', 'w:outlineLvl') !== undefined;
  });
  if (!headings.some((heading) => NUMBERED.test(paragraphText(heading)))) return;
  for (const heading of headings) {
    const properties = find(heading, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle') ?? null;
    const numbered = inStyle(theirs, style, 'w:pPr', 'w:numPr');
    if (!properties || !numbered || find(properties, 'w:numPr')) continue;
    const last = elementsOf(properties, ...BEFORE_NUMBERING).at(-1);
    insertAt(properties, last ? properties.children.indexOf(last) + 1 : 0, [
      element('w:numPr', {}, [
        element('w:ilvl', { 'w:val': '0' }),
        element('w:numId', { 'w:val': '0' }),
      ]),
    ]);
  }
}
