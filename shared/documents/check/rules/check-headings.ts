import { allIn } from '../all-in.ts';
import { placeOf, type Findings } from '../findings.ts';
import { headingLevel, isListItem, namedLevel, type StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { elementsOf, find, isOn, type XmlElement } from '../../../xml/xml-tree.ts';
import { textOf } from '../text-of.ts';

/** Shorter and longer lines are no headings. */
const SHORTEST = 3;
const LONGEST = 80;

/**
 * Headings begin at level 1, skip none, have a text; their styles say their level to those who do not see them. A heading
 * that a tracked change takes away stands among those that are left of an earlier document: it is none of this one.
 */
export function checkHeadings(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const style of styles.all) {
    const id = style.attributes.get('w:styleId') ?? '';
    const isHeading = namedLevel(find(style, 'w:name')) !== null;
    if (isHeading && !styles.find(id, 'w:pPr', 'w:outlineLvl')) {
      findings.add('heading-without-outline-level', `word/styles.xml: ${id}`);
    }
  }
  for (const { part, root, isBody } of file.stories) {
    if (!isBody) continue;
    let before = 0;
    for (const paragraph of allIn(root, 'w:p')) {
      const level = headingLevel(paragraph, styles);
      if (level === null && playsHeading(paragraph, styles))
        findings.add('heading-by-looks', placeOf(part, paragraph));
      if (level === null || isGone(paragraph)) continue;
      const where = placeOf(part, paragraph);
      if (level > before + 1) findings.add('heading-level-skipped', where);
      if (textOf(paragraph).trim() === '') findings.add('heading-empty', `${part}: ${level}`);
      before = level;
    }
    if (before === 0) findings.add('heading-missing', part);
  }
}

/** A short line in bold letters, made so by hand, with other text below it. */
function playsHeading(paragraph: XmlElement, styles: StyleTable): boolean {
  if (paragraph.parent?.name !== 'w:body' || isListItem(paragraph, styles)) return false;
  if (!isBoldByHand(paragraph)) return false;
  const text = textOf(paragraph, LONGEST).trim();
  if (text.length < SHORTEST || text.length > LONGEST || /[.:;,!?]$/u.test(text)) return false;
  const below = nextBlock(paragraph);
  return below?.name === 'w:p' && textOf(below, 0).trim() !== '' && !isBoldByHand(below);
}

function isBoldByHand(paragraph: XmlElement): boolean {
  const runs = runsOf(paragraph).filter((run) => textOf(run, 0).trim() !== '');
  return runs.length > 0 && runs.every((run) => isOn(find(run, 'w:rPr', 'w:b')));
}

/** The runs of a paragraph, also of its links and of what a tracked change adds or takes away. */
function runsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:pPr' ? [] : runsOf(child);
  });
}

function nextBlock(paragraph: XmlElement): XmlElement | undefined {
  const blocks = elementsOf(paragraph.parent ?? undefined);
  return blocks[blocks.indexOf(paragraph) + 1];
}

function isGone(paragraph: XmlElement): boolean {
  const mark = find(paragraph, 'w:pPr', 'w:rPr');
  return find(mark, 'w:del') !== undefined || find(mark, 'w:moveFrom') !== undefined;
}
