import { TableError } from '../../tabular/table-error.ts';
import { fieldAlone } from './label-words.ts';
import { headingWords, type HeadingWords } from './heading-words.ts';
import type { Making } from './making.ts';
import type { WordBlock, WordParagraph } from '../../word/word-content.ts';

/** A heading of the document, or what serves as one; `blocks` stand below it, before the next. */
export type PlanHeading = {
  at: number;
  /** From 1, the highest; within the document alone it says something. */
  level: number;
  words: HeadingWords;
  text: string;
  isLabel: boolean;
  blocks: { at: number; block: WordBlock }[];
};

/** Bold lines are no longer than this where they are headings. */
const LONGEST_BOLD = 160;
/** A plan of 300 actions has some 1,500. */
const MOST_HEADINGS = 20_000;
/** Below every real heading. */
const BELOW = 20;

/**
 * The document as headings, each with what stands below it; what stands before the first is `before`. Headings are those
 * of heading styles or outline levels; lines that call themselves an action or goal by number; and, where the document
 * has hardly any heading style, bold lines of their own, larger ones above smaller ones.
 */
export function readHeadings(
  blocks: readonly WordBlock[],
  making: Making,
): { before: PlanHeading['blocks']; headings: PlanHeading[] } {
  const styled = blocks.filter(
    (block) => block.kind === 'paragraph' && block.heading > 0 && block.text !== '',
  );
  const usesBold = styled.length < 3;
  const sizes = usesBold ? sizesOf(blocks, making) : [];
  const headings: PlanHeading[] = [];
  const before: PlanHeading['blocks'] = [];
  for (const [at, block] of blocks.entries()) {
    const level = block.kind === 'paragraph' ? headingLevel(block, sizes, making) : 0;
    if (level > 0 && block.kind === 'paragraph') {
      const text = lineOf(block);
      const words = headingWords(text, block.label);
      if (headings.length >= MOST_HEADINGS) throw new TableError('too-large');
      const isLabelled = fieldAlone(block.text, making.readLabel) !== null;
      const last = headings.at(-1);
      // A label set as a heading belongs to the heading above, whatever level it was given.
      const below = last && (last.isLabel ? last.level : Math.max(last.level + 1, level));
      headings.push({
        at,
        level: isLabelled && below !== undefined ? below : level,
        words,
        text: block.text,
        isLabel: isLabelled,
        blocks: restOf(block, at),
      });
    } else (headings.at(-1)?.blocks ?? before).push({ at, block });
  }
  return { before, headings };
}

function headingLevel(block: WordParagraph, sizes: readonly string[], making: Making): number {
  if (block.text === '') return 0;
  if (block.heading === 0 && isLabel(block.text, making)) return 0;
  if (block.heading > 0) return block.heading;
  const { is, number } = headingWords(lineOf(block), block.label);
  // "Toimenpide 3. …" as a plain paragraph; a reference within a sentence does not begin it.
  if (is === 'action' && number !== '') return BELOW + 9;
  const size = sizes.indexOf(sizeOf(block, is));
  if (isBoldLine(block) && size >= 0) return BELOW + size;
  return is === 'goal' && number !== '' && block.isBold ? BELOW : 0;
}

/** A bold line that may serve as a heading. */
function isBoldLine({ isBold, text, list, isBoxed }: WordParagraph): boolean {
  if (!isBold || isBoxed || text.length > LONGEST_BOLD || /[.:;,]$/u.test(text)) return false;
  return list === undefined || !list.isBullet;
}

/** How bold lines look, those that stand above others first: by kind of word, then by size and number. */
function sizesOf(blocks: readonly WordBlock[], making: Making): string[] {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !isBoldLine(block)) continue;
    if (isLabel(block.text, making)) continue;
    found.add(sizeOf(block, headingWords(lineOf(block), block.label).is));
  }
  return [...found].sort((one, other) => (one < other ? 1 : -1));
}

/** Sorts larger, then shallower; a goal stands above what is not one where both look alike. */
function sizeOf(block: WordParagraph, is: HeadingWords['is']): string {
  const { number } = headingWords(lineOf(block), block.label);
  const depth = number === '' ? 0 : number.split('.').length;
  const size = String(block.size).padStart(4, '0');
  return `${size}-${9 - depth}-${is === 'goal' ? 0 : 1}`;
}

/** The first line of a paragraph: what follows a line break is not its heading. */
function lineOf({ text, heading }: WordParagraph): string {
  return heading > 0 ? text : (text.split('\n')[0] ?? '');
}

/** What follows the first line of a plain paragraph that serves as a heading. */
function restOf(block: WordParagraph, at: number): PlanHeading['blocks'] {
  if (block.heading > 0 || !block.text.includes('\n')) return [];
  const cut = block.content.findIndex(({ type }) => type === 'hardBreak');
  const content = block.content.slice(cut + 1);
  const text = block.text.slice(block.text.indexOf('\n') + 1).trim();
  return [{ at, block: { ...block, label: '', content, text, isBold: false } }];
}

/** Whether a line is a label, or begins with one. */
function isLabel(text: string, { readLabel }: Making): boolean {
  const before = /^([^:\n]{2,60}):/u.exec(text)?.[1];
  return (
    (before !== undefined && readLabel(before) !== null) || fieldAlone(text, readLabel) !== null
  );
}
