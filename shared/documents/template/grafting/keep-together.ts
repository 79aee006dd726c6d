import { inStyle, stylesIn, type StyleMap } from './map-styles.ts';
import {
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  valueOf,
  type XmlElement,
  type XmlPart,
} from '../../../xml/xml-tree.ts';

const KEEPING = ['w:keepNext', 'w:keepLines'] as const;

/**
 * Headings stay with their text and captions with their tables, as the office's styles have it, also where the template's
 * styles that stand for them say nothing of it. To be called before styles are renamed.
 */
export function keepTogether(
  blocks: readonly XmlElement[],
  ours: XmlPart,
  theirs: XmlPart,
  map: StyleMap,
): void {
  const [ourStyles, theirStyles] = [stylesIn(ours.root), stylesIn(theirs.root)];
  for (const paragraph of blocks.flatMap((block) => [block, ...descendants(block, 'w:p')])) {
    const properties = find(paragraph, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle');
    if (!properties || style === undefined) continue;
    for (const keeping of [...KEEPING].reverse()) {
      const isWanted = inStyle(ourStyles, style, 'w:pPr', keeping) !== undefined;
      const isThere =
        find(properties, keeping) ?? inStyle(theirStyles, map.get(style) ?? null, 'w:pPr', keeping);
      if (!isWanted || isThere) continue;
      const before = keeping === 'w:keepLines' ? ['w:pStyle', 'w:keepNext'] : ['w:pStyle'];
      const last = elementsOf(properties, ...before).at(-1);
      const at = last ? properties.children.indexOf(last) + 1 : 0;
      insertAt(properties, at, [element(keeping)]);
    }
  }
}
