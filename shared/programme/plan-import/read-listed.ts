import { headingWords } from './heading-words.ts';
import { addValue, newDraft, type ActionDraft, type Making } from './making.ts';
import { readActionBlocks } from './read-action-blocks.ts';
import { isAbbreviation, splitParties } from './read-parties.ts';
import type { PlanHeading } from './read-headings.ts';
import { readTimetable } from '../read-timetable.ts';
import type { WordBlock, WordParagraph } from '../../word/word-content.ts';

/**
 * The actions that are the items of the lists below a heading; what stands below an item belongs to it. `before` is what
 * stands above the first.
 */
export function readListed(
  blocks: PlanHeading['blocks'],
  making: Making,
): { before: WordBlock[]; drafts: ActionDraft[] } {
  const before: WordBlock[] = [];
  const found: { item: WordParagraph; at: number; blocks: WordBlock[] }[] = [];
  for (const { at, block } of blocks) {
    if (isItem(block)) found.push({ item: block, at, blocks: [] });
    else (found.at(-1)?.blocks ?? before).push(block);
  }
  const drafts = found.map((one) => {
    const { number, title } = headingWords(one.item.text, one.item.label);
    const draft = newDraft(one.at, number, title || one.item.text);
    takeBehind(draft, making);
    readActionBlocks(draft, one.blocks, making);
    return draft;
  });
  return { before, drafts };
}

/** Whether a list of its own stands below a heading. */
export function holdsList({ blocks }: PlanHeading): boolean {
  return blocks.some(({ block }) => isItem(block));
}

function isItem(block: WordBlock): block is WordParagraph {
  return block.kind === 'paragraph' && block.list?.level === 0 && block.text !== '';
}

const BEHIND = /^(?<title>.*\S)\s*\((?<said>[^()]+)\)\.?$/su;
const ALL_THE_TIME = /^(?:jatkuva|jatkuvaa|fortlöpande|löpande|continuous|ongoing)$/iu;

/** Who and when in brackets behind a title, "(SM, OM; 2027–2028)", where all of it says so. */
function takeBehind(draft: ActionDraft, { knows }: Making): void {
  const { title = '', said = '' } = BEHIND.exec(draft.title)?.groups ?? {};
  const pieces = said.split(/[;,]/u).map((piece) => piece.trim());
  const isWhen = (piece: string) => {
    const { from, to, note } = readTimetable(piece);
    return ALL_THE_TIME.test(piece) || (note === undefined && (from ?? to) !== undefined);
  };
  const who = pieces.filter((piece) => !isWhen(piece));
  const names = who.flatMap((piece) => splitParties(piece, knows));
  if (title === '' || !names.every((name) => knows(name) || isAbbreviation(name))) return;
  draft.title = title;
  addValue(draft, 'lead', names.join('; '));
  addValue(draft, 'timetable', pieces.filter(isWhen).join('; '));
}
