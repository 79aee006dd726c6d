import { treeOf, type WordFile } from '../word-file/word-file.ts';
import { descendants } from '../../../xml/xml-tree.ts';

const FONTS = ['a:latin', 'a:ea', 'a:cs'];

/** Draws the texts of a document's charts in `font`, as the text around them is. */
export function setChartFont(ours: WordFile, font: string): void {
  for (const part of ours.parts.keys()) {
    if (!/\/charts\/[^/]+\.xml$/u.test(part)) continue;
    for (const { attributes } of descendants(treeOf(ours, part).root, ...FONTS)) {
      attributes.set('typeface', font);
    }
  }
}
