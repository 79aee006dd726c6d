import { isElement, ownText, type XmlElement } from '../../xml/xml-tree.ts';

const BLANKS = new Set(['w:tab', 'w:br', 'w:cr']);

/**
 * The text of a paragraph, link or cell: runs, tabs, breaks and hyphens, also what a tracked change takes away; no field instructions.
 * Past `enough` characters it stops looking.
 */
export function textOf(element: XmlElement, enough = Infinity): string {
  return withTextOf(element, '', enough);
}

/** A function of its own, since it is asked of every paragraph and run: nothing is made on the way. */
function withTextOf(current: XmlElement, before: string, enough: number): string {
  if (before.length > enough) return before;
  // What a tracked change takes away stands there until the change is accepted.
  if (current.name === 'w:t' || current.name === 'w:delText') return before + ownText(current);
  if (BLANKS.has(current.name) && current.parent?.name === 'w:r') return `${before} `;
  if (current.name === 'w:noBreakHyphen') return `${before}-`;
  let text = before;
  for (const child of current.children) {
    if (isElement(child)) text = withTextOf(child, text, enough);
  }
  return text;
}
