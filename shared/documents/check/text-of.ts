import { isElement, ownText, type XmlElement } from '../../xml/xml-tree.ts';

const BLANKS = new Set(['w:tab', 'w:br', 'w:cr']);

/**
 * The text of a paragraph, link or cell: runs, tabs, breaks and hyphens, also what a tracked change takes away; no field instructions.
 * Past `enough` characters it stops looking.
 */
export function textOf(element: XmlElement, enough = Infinity): string {
  let text = '';
  const visit = (current: XmlElement) => {
    if (text.length > enough) return;
    // What a tracked change takes away stands there until the change is accepted.
    if (current.name === 'w:t' || current.name === 'w:delText') text += ownText(current);
    else if (BLANKS.has(current.name) && current.parent?.name === 'w:r') text += ' ';
    else if (current.name === 'w:noBreakHyphen') text += '-';
    // Of every paragraph and run: nothing is made on the way.
    else for (const child of current.children) if (isElement(child)) visit(child);
  };
  visit(element);
  return text;
}
