import { allIn } from '../all-in.ts';
import { hasIdentityCode } from '../../../lib/identity-code.ts';
import { placeOf, type Findings } from '../findings.ts';
import { headingLevel, isListItem, type StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { descendants, find, nearest, type XmlElement } from '../../../xml/xml-tree.ts';
import { textOf } from '../text-of.ts';

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

/** A paragraph and its text, which several rules look at. */
type Line = { paragraph: XmlElement; text: string; hasCode: boolean };

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
    let before: Line | undefined;
    for (const paragraph of allIn(root, 'w:p')) {
      const text = textOf(paragraph);
      if (text.trim() === '') {
        const hasOwnRule = headingLevel(paragraph, styles) !== null;
        if (!hasOwnRule && isSpacer(paragraph))
          findings.add('paragraph-empty', `${part}: ${placeAfter(before?.text ?? '')}`);
      } else if (hasPlaceholder(text)) {
        findings.add('placeholder-left', placeOf(part, paragraph));
      }
      // The place alone: the report must not carry the code on. A code can begin in the line or cell before.
      const withLast = hasIdentityCode(`${before?.text ?? ''}\n${text}`);
      const hasCode = withLast && hasIdentityCode(text);
      if (hasCode || (withLast && !before?.hasCode)) {
        findings.add('identity-code', part);
      }
      const line = { paragraph, text, hasCode };
      if (isTypedList(line, before, styles)) {
        findings.add('list-typed-by-hand', placeOf(part, paragraph));
      }
      before = line;
    }
  }
}

/**
 * An empty paragraph is in order as the only one of a cell, of a header or footer (there is then none), after a table that
 * ends a part, in separators, and where it came and went with tracked changes: it parts two tables of which one is gone.
 */
function isSpacer(paragraph: XmlElement): boolean {
  const mark = find(paragraph, 'w:pPr', 'w:rPr');
  if (find(mark, 'w:ins') && find(mark, 'w:del')) return false;
  if (descendants(paragraph, ...CONTENT).length > 0) return false;
  if (descendants(paragraph, 'w:br').some(({ attributes }) => attributes.get('w:type')))
    return false;
  const { parent } = paragraph;
  const [last, before] = lastBlocks(parent);
  const isOnlyOne = ['w:tc', 'w:hdr', 'w:ftr'].includes(parent?.name ?? '') && !before;
  return !isOnlyOne && !(last === paragraph && before?.name === 'w:tbl');
}

/** The last two blocks of a part or cell, the very last first. */
function lastBlocks(parent: XmlElement | null): XmlElement[] {
  const children = parent?.children ?? [];
  const blocks: XmlElement[] = [];
  for (let at = children.length - 1; at >= 0 && blocks.length < 2; at -= 1) {
    const one = children[at];
    const isBlock = typeof one === 'object' && !['w:tcPr', 'w:sectPr'].includes(one.name);
    if (isBlock) blocks.push(one);
  }
  return blocks;
}

/**
 * A bullet alone shows it, but in a table, where a sign may stand before the word for a state; there, as dashes and numbers
 * everywhere, only where two such lines follow each other (`1. tammikuuta …`).
 */
function isTypedList(line: Line, before: Line | undefined, styles: StyleTable): boolean {
  const looks = ({ paragraph: node, text }: Line, pattern: RegExp) =>
    pattern.test(text) &&
    !isListItem(node, styles) &&
    headingLevel(node, styles) === null &&
    !nearest(node, 'w:sdt') &&
    !find(node, 'w:hyperlink');
  const { parent } = line.paragraph;
  if (parent?.name !== 'w:tc' && looks(line, BULLET)) return true;
  if (!before) return false;
  const isBullets =
    parent === before.paragraph.parent && looks(line, BULLET) && looks(before, BULLET);
  return (
    isBullets || [DASH, NUMBER].some((pattern) => looks(line, pattern) && looks(before, pattern))
  );
}

function hasPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some(([from, to]) => {
    const start = text.indexOf(from);
    return start >= 0 && text.indexOf(to, start) > start;
  });
}

function placeAfter(before: string): string {
  const text = before.trim().slice(0, 40);
  return text ? `after "${text}"` : 'at the start';
}
