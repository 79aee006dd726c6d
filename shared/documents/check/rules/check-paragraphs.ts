import { hasIdentityCode } from '../../../lib/identity-code.ts';
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
  'w:hyperlink',
  'w:lastRenderedPageBreak',
];

const BULLET = /^\s*[•·▪▫‣◦●○■□➢✓]\s+\S/u;
const DASH = /^\s*[-–—*]\s+\S/u;
const NUMBER = /^\s*(\d{1,2}|[a-zåäö])[.)]\s+\S/iu;
/** What templates are filled at: `{{name}}`, `{% if %}`. */
const PLACEHOLDERS = [
  ['{{', '}}'],
  ['{%', '%}'],
] as const;

/**
 * No empty paragraphs as space, no lists typed by hand, no placeholder left over from a template, no personal identity
 * code.
 */
export function checkParagraphs(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const { part, root } of file.stories) {
    let before: XmlNode | undefined;
    let textBefore = '';
    for (const paragraph of within(root, 'w:p')) {
      const text = textOf(paragraph);
      if (text.trim() === '') {
        const hasOwnRule = headingLevel(paragraph, styles) !== null;
        if (!hasOwnRule && isSpacer(paragraph))
          findings.add('paragraph-empty', `${part}: ${placeAfter(before)}`);
      } else if (hasPlaceholder(text)) {
        findings.add('placeholder-left', placeOf(part, paragraph));
      }
      // The place alone: the report must not carry the code on. A code can begin in the line or cell before.
      const hasCode = hasIdentityCode(text);
      if (hasCode || (!hasIdentityCode(textBefore) && hasIdentityCode(`${textBefore}\n${text}`))) {
        findings.add('identity-code', part);
      }
      textBefore = text;
      if (isTypedList(paragraph, before, styles)) {
        findings.add('list-typed-by-hand', placeOf(part, paragraph));
      }
      before = paragraph;
    }
  }
}

/**
 * An empty paragraph is in order as the only one of a cell, of a header or footer (there is then none), after a table that
 * ends a part, and in separators.
 */
function isSpacer(paragraph: XmlNode): boolean {
  if (within(paragraph, ...CONTENT).length > 0) return false;
  if (within(paragraph, 'w:br').some(({ attributes }) => attributes['w:type'])) return false;
  const siblings = paragraph.parent?.children ?? [];
  const first = siblings[0]?.name === 'w:tcPr' ? 1 : 0;
  const last = siblings.at(-1)?.name === 'w:sectPr' ? siblings.length - 2 : siblings.length - 1;
  const isOnlyOne =
    ['w:tc', 'w:hdr', 'w:ftr'].includes(paragraph.parent?.name ?? '') && first === last;
  const closesTable = siblings[last] === paragraph && siblings[last - 1]?.name === 'w:tbl';
  return !isOnlyOne && !closesTable;
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

function hasPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some(([from, to]) => {
    const start = text.indexOf(from);
    return start >= 0 && text.indexOf(to, start) > start;
  });
}

function placeAfter(before: XmlNode | undefined): string {
  const text = before ? textOf(before, 40).trim().slice(0, 40) : '';
  return text ? `after "${text}"` : 'at the start';
}
