import { placeOf, type Findings } from '../findings.ts';
import { headingLevel, isListItem, type StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { above, child, textOf, within, type XmlNode } from '../xml-node.ts';

/** What a paragraph may hold instead of text. */
const CONTENT = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldSimple',
  'w:fldChar',
  'w:sym',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:commentReference',
  'w:separator',
  'w:continuationSeparator',
  'w:sectPr',
  'w:lastRenderedPageBreak',
];

const BULLET = /^\s*[•·▪▫‣◦●○■□➢✓]\s+\S/u;
const DASH = /^\s*[-–—*]\s+\S/u;
const NUMBER = /^\s*(\d{1,2}|[a-zåäö])[.)]\s+\S/iu;
const PLACEHOLDER = /\{\{.*?\}\}|\{%.*?%\}|\[\[.*?\]\]/u;

/** No empty paragraphs as space, no lists typed by hand, no placeholder left over from a template. */
export function checkParagraphs(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const { part, root } of file.stories) {
    let before: XmlNode | undefined;
    for (const paragraph of within(root, 'w:p')) {
      const text = textOf(paragraph);
      if (text.trim() === '') {
        if (isSpacer(paragraph)) findings.add('paragraph-empty', `${part}: ${placeAfter(before)}`);
      } else if (PLACEHOLDER.test(text)) {
        findings.add('placeholder-left', placeOf(part, paragraph));
      }
      if (isTypedList(paragraph, before, styles)) {
        findings.add('list-typed-by-hand', placeOf(part, paragraph));
      }
      before = paragraph;
    }
  }
}

/** An empty paragraph is in order as the only one of a cell, after a table that ends a part, and in separators. */
function isSpacer(paragraph: XmlNode): boolean {
  if (within(paragraph, ...CONTENT).length > 0) return false;
  if (within(paragraph, 'w:br').some(({ attributes }) => attributes['w:type'])) return false;
  const siblings = (paragraph.parent?.children ?? []).filter(({ name }) => name !== 'w:tcPr');
  if (paragraph.parent?.name === 'w:tc' && siblings.length === 1) return false;
  const content = siblings.filter(({ name }) => name !== 'w:sectPr');
  const last = content.at(-1) === paragraph;
  return !(last && content.at(-2)?.name === 'w:tbl');
}

/** A bullet alone shows it; dashes and numbers only where two such lines follow each other (`1. tammikuuta …`). */
function isTypedList(paragraph: XmlNode, before: XmlNode | undefined, styles: StyleTable): boolean {
  const looks = (node: XmlNode, pattern: RegExp) =>
    pattern.test(textOf(node)) &&
    !isListItem(node, styles) &&
    headingLevel(node, styles) === null &&
    !above(node, 'w:sdt') &&
    !child(node, 'w:hyperlink');
  if (looks(paragraph, BULLET)) return true;
  if (!before) return false;
  return [DASH, NUMBER].some((pattern) => looks(paragraph, pattern) && looks(before, pattern));
}

function placeAfter(before: XmlNode | undefined): string {
  const text = before ? textOf(before).trim().slice(0, 40) : '';
  return text ? `after "${text}"` : 'at the start';
}
