import { adoptRelations } from './adopt-part.ts';
import { keepHeadingNumbers } from './heading-numbers.ts';
import { keepTogether } from './keep-together.ts';
import { bodyStyleOf, flowLikeBody, indentLists, styleBody } from './body-style.ts';
import { stylesIn, type StyleMap } from './map-styles.ts';
import { mergeNamespaces } from './merge-namespaces.ts';
import { mergeNotes, relationIds, renameRelations } from './merge-notes.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { mergeStyles, paletteOf, recolour, STYLE_USES, usedStyles } from './merge-styles.ts';
import { renameMarks } from './rename-marks.ts';
import { TemplateError } from '../template-error.ts';
import { documentPart, documentTree, treeOf, type WordFile } from '../word-file/word-file.ts';
import { descendants, replaceBy, type XmlElement } from '../../../xml/xml-tree.ts';

const OF_PAGES = ['w:headerReference', 'w:footerReference'];

/**
 * Makes blocks of the office's document fit to stand in the template: brings what they need (styles, lists, notes,
 * pictures, charts) and renames what they point at. Text without a style of its own takes `hostStyle`, that of the
 * paragraph in whose place it comes, unless that is one of headings or of numbered paragraphs; else the template's body text.
 */
export function graft(
  file: WordFile,
  ours: WordFile,
  blocks: readonly XmlElement[],
  hostStyle: string | undefined,
): void {
  const document = documentPart(file);
  const ourDocument = documentPart(ours);
  const theirStyles = documentTree(file, 'styles');
  const ourStyles = documentTree(ours, 'styles');
  if (!theirStyles || !ourStyles) throw new TemplateError('damaged', 'styles');
  // The pages are the template's: the office's headers stay behind.
  for (const one of blocks.flatMap((block) => descendants(block, ...OF_PAGES))) replaceBy(one);
  const notes = mergeNotes(file, ours, blocks);
  const text = [...blocks, ...notes];
  const { map, added } = mergeStyles(theirStyles, ourStyles, usedStyles(text));
  const numbers = mergeNumbering(file, ours, [...text, ...added], map);
  mergeNamespaces(treeOf(file, document), treeOf(ours, ourDocument), blocks);
  const all = blocks.flatMap((block) => [block, ...descendants(block)]);
  renameRelations(all, adoptRelations(file, document, ours, ourDocument, relationIds(all)));
  renameMarks(file, blocks);
  keepTogether(blocks, ourStyles, theirStyles, map);
  for (const one of [...text, ...added]) renameUses(one, map, numbers);
  const styles = stylesIn(theirStyles.root);
  const bodyStyle = bodyStyleOf(styles, hostStyle, treeOf(file, document).root);
  if (bodyStyle !== undefined) {
    for (const block of blocks) styleBody(block, bodyStyle);
    flowLikeBody(added, map, bodyStyle);
    indentLists(blocks, styles, bodyStyle, documentTree(file, 'numbering')?.root);
  }
  keepHeadingNumbers(blocks, styles);
  recolour(blocks, paletteOf(styles, map));
}

function renameUses(
  root: XmlElement,
  styles: StyleMap,
  numbers: ReadonlyMap<string, string>,
): void {
  for (const { name, attributes } of descendants(root)) {
    const value = attributes.get('w:val') ?? '';
    const there = STYLE_USES.includes(name)
      ? styles.get(value)
      : name === 'w:numId'
        ? numbers.get(value)
        : undefined;
    if (there !== undefined) attributes.set('w:val', there);
  }
}
