import { withOneHeader } from './header-rows.ts';
import { headingWords, placeOf } from './heading-words.ts';
import { headerOf, itemsOfRows } from './items-of-rows.ts';
import { actionOf, newDraft, newItem, type ActionDraft, type Making } from './making.ts';
import type { PlanItem } from './plan.ts';
import type { PlanRow } from './plan-row.ts';
import {
  cardTitle,
  readActionBlocks,
  readLabelTable,
  tellsOfAction,
} from './read-action-blocks.ts';
import { readHeadings, type PlanHeading } from './read-headings.ts';
import { holdsList, readListed } from './read-listed.ts';
import { richOfBlocks } from '../../word/rich-of-blocks.ts';
import type { WordBlock, WordContent, WordTable } from '../../word/word-content.ts';

/** A heading with what it is in the plan, and the headings above it. */
type Placed = PlanHeading & {
  above: Placed[];
  /** `list`: its lists are of actions. */
  is: 'action' | 'list' | 'goal' | 'wrapper' | 'chapter' | 'part';
};

/** Goals have three levels at most, chapters as many in this program. */
const DEEPEST = 3;

export type WordPlan = { title: string; items: PlanItem[]; levels: string[] };

/**
 * The chapters, goals and actions of a document. Actions are the headings that say so by word and number; failing those,
 * the headings above labels that only actions have, the rows of tables of actions, the cards, the items of the lists right
 * below "Toimenpiteet"; failing all of them, the lowest headings below "Toimenpiteet". What stands above an action is a goal, but for the heading above them all.
 */
export function planOfWord({ blocks, title }: WordContent, making: Making): WordPlan {
  const read = readHeadings(blocks, making);
  const { before, headings, topTitle } = withoutTopTitle(read);
  const placed = withAbove(headings);
  markActions(placed, making);
  markGoals(placed, making);
  const items: PlanItem[] = [];
  const front = titleBefore(before.map(({ block }) => block));
  let goals: Placed[] = [];
  for (const heading of placed) {
    goals = goals.filter((goal) => heading.above.includes(goal));
    if (heading.is === 'goal') {
      addGoal(items, heading, goals, { headings: placed, making });
      goals = [...goals, heading];
    } else if (heading.is === 'action') addAction(items, heading, placed, making);
    else if (heading.is === 'list') addListed(items, heading, placed, making);
    else if (heading.is === 'chapter' || heading.is === 'wrapper') {
      addChapter(items, heading, placed, making);
    }
  }
  if (items.every(({ kind }) => kind !== 'action')) {
    // A document that is one table under its title.
    const rest = before.filter(({ block }) => block.kind === 'table');
    items.push(...itemsOfTables(rest, making, 1));
  }
  const levels = placed
    .filter(({ is, words }) => is === 'goal' && words.called !== '')
    .map(({ words }) => words.called);
  const calls = [...new Map(levels.map((called) => [called.toLowerCase(), called])).values()];
  return { title: topTitle || front || title, items, levels: calls.slice(0, DEEPEST) };
}

/** A first heading that all others stand below is the plan's title. */
function withoutTopTitle({ before, headings }: ReturnType<typeof readHeadings>) {
  const [first, ...others] = headings;
  const isTitle =
    first &&
    before.length === 0 &&
    first.words.is === null &&
    others.some(({ isLabel }) => !isLabel) &&
    others.every(({ level }) => level > first.level);
  return isTitle
    ? { before: first.blocks, headings: others, topTitle: first.words.title }
    : { before, headings, topTitle: '' };
}

function withAbove(headings: readonly PlanHeading[]): Placed[] {
  const open: Placed[] = [];
  return headings.map((heading) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const placed: Placed = { ...heading, above: [...open], is: 'chapter' };
    open.push(placed);
    return placed;
  });
}

function markActions(headings: readonly Placed[], making: Making): void {
  const mark = (chosen: readonly Placed[]) => {
    for (const heading of chosen) heading.is = 'action';
  };
  const said = headings.filter(({ words }) => words.is === 'action');
  if (said.length > 0) return mark(said);
  const labelled = headings.filter(
    (heading) =>
      heading.words.is === null &&
      !holdsActions(heading, making) &&
      tellsOfAction(ownBlocks(heading, headings), making),
  );
  if (labelled.length > 0) return mark(labelled);
  if (headings.some((heading) => holdsActions(heading, making))) return;
  const lists = headings.filter(
    (heading) =>
      heading.words.is === 'wrapper' &&
      holdsList(heading) &&
      !headings.some(({ above }) => above.includes(heading)),
  );
  for (const heading of lists) heading.is = 'list';
  if (lists.length > 0) return;
  const below = headings.filter(({ above }) => above.some(({ words }) => words.is === 'wrapper'));
  const lowest = Math.max(0, ...below.map(({ above }) => above.length));
  const shallow = Math.min(lowest, ...below.map(({ above }) => above.length));
  if (lowest > shallow) mark(below.filter(({ above }) => above.length === lowest));
}

/** What stands below a heading, those of its headings that are labels among it. */
function ownBlocks(heading: Placed, headings: readonly Placed[]): WordBlock[] {
  const own = heading.blocks.map(({ block }) => block);
  for (const label of labelHeadings(heading, headings)) {
    own.push(asBlock(label), ...label.blocks.map(({ block }) => block));
  }
  return own;
}

function labelHeadings(heading: Placed, headings: readonly Placed[]): Placed[] {
  const from = headings.indexOf(heading) + 1;
  const found: Placed[] = [];
  for (const below of headings.slice(from)) {
    if (!below.above.includes(heading)) break;
    if (below.above.at(-1) === heading && below.isLabel) found.push(below);
  }
  return found;
}

/** A heading as a paragraph of the text that it stands in. */
function asBlock({ text, level }: PlanHeading): WordBlock {
  return {
    kind: 'paragraph',
    style: '',
    heading: Math.min(level, 9),
    label: '',
    content: [{ type: 'text', text }],
    text,
    isBold: true,
    size: 0,
    isBoxed: false,
  };
}

/** Whether tables of actions, or cards, stand right below a heading; a card of its own number is its own. */
function holdsActions({ blocks, words }: PlanHeading, making: Making): boolean {
  return blocks.some(({ block }) => {
    if (block.kind !== 'table') return false;
    const card = cardTitle(block, making);
    if (card) return card.number === '' || card.number !== words.number;
    return headerOf(rowsOf(block, 0, making), making) !== null;
  });
}

function isOfActions({ is }: Placed): boolean {
  return is === 'action' || is === 'list';
}

function markGoals(headings: readonly Placed[], making: Making): void {
  const holders = headings.filter(
    (heading) => isOfActions(heading) || holdsActions(heading, making),
  );
  const above = new Set(
    holders.flatMap((heading) =>
      isOfActions(heading) ? heading.above : [...heading.above, heading],
    ),
  );
  const top = topOf(holders, above);
  for (const heading of headings) {
    if (isOfActions(heading)) continue;
    const isInAction = heading.above.some(({ is }) => is === 'action');
    const { is } = heading.words;
    if (isInAction) heading.is = 'part';
    else if (above.has(heading)) {
      if (heading === top || is === 'wrapper') heading.is = 'wrapper';
      else heading.is = placeOf(heading.words.title) === 'annex' ? 'chapter' : 'goal';
    } else if (is === 'goal' && heading.words.number !== '') heading.is = 'goal';
    else if (heading.above.some((one) => one.is === 'goal')) heading.is = 'part';
  }
}

/** The heading above all actions, where goals stand between: the chapter that they are in. */
function topOf(holders: readonly Placed[], above: ReadonlySet<Placed>): Placed | null {
  const [first, ...others] = holders;
  if (!first) return null;
  const shared = first.above.find((heading) => others.every((one) => one.above.includes(heading)));
  if (!shared || shared.words.is === 'goal') return null;
  const hasGoals = [...above].some(
    (heading) => heading !== shared && heading.above.includes(shared),
  );
  return hasGoals ? shared : null;
}

function addGoal(
  items: PlanItem[],
  heading: Placed,
  goals: readonly Placed[],
  { headings, making }: { headings: readonly Placed[]; making: Making },
): void {
  const { words, text, at, blocks } = heading;
  const level = Math.min(goals.length + 1, DEEPEST);
  const item = newItem('goal', level, words.number, words.title || text, at);
  if (goals.length + 1 > DEEPEST) item.remarks.push({ code: 'level-raised' });
  items.push(item);
  const parts = partsOf(heading, headings);
  const targets = parts.filter(({ words: { is } }) => is === 'target');
  const texts = blocks.map(({ block }) => block).filter((block) => !isActionTable(block, making));
  for (const part of parts) {
    if (!targets.includes(part))
      texts.push(asBlock(part), ...part.blocks.map(({ block }) => block));
  }
  const own = byLabels(texts);
  const why = richOfBlocks(own.why, DEEPEST);
  if (why) item.text = why.text;
  const target = richOfBlocks(
    [...own.target, ...targets.flatMap((part) => part.blocks.map(({ block }) => block))],
    DEEPEST,
  );
  if (target) item.target = target.text;
  items.push(...itemsOfTables(blocks, making, Math.min(level + 1, DEEPEST)));
}

const WHY =
  /^(?:miksi tavoite on asetettu|perustelut?|varför målet har ställts upp|motivering|why this is an objective|rationale)$/iu;

/** What a goal's text says below bold lines of its own: why it is a goal, and what is so when it is reached. */
function byLabels(blocks: readonly WordBlock[]): { why: WordBlock[]; target: WordBlock[] } {
  const parts = { why: [] as WordBlock[], target: [] as WordBlock[] };
  let part: keyof typeof parts = 'why';
  for (const block of blocks) {
    const line = block.kind === 'paragraph' && block.isBold ? block.text.replace(/:$/u, '') : null;
    if (line !== null && headingWords(line).is === 'target') part = 'target';
    else if (line !== null && WHY.test(line)) part = 'why';
    else {
      const isOther = line !== null || block.kind === 'table' || block.style === 'caption';
      if (isOther) part = 'why';
      parts[part].push(block);
    }
  }
  return parts;
}

/** The headings below an item's that are no items of the plan but of its text. */
function partsOf(heading: Placed, headings: readonly Placed[]): Placed[] {
  const parts: Placed[] = [];
  for (const below of headings.slice(headings.indexOf(heading) + 1)) {
    if (!below.above.includes(heading)) break;
    const item = below.above.findLast(({ is }) => is === 'goal' || is === 'action');
    if (below.is === 'part' && item === heading) parts.push(below);
  }
  return parts;
}

function addAction(
  items: PlanItem[],
  heading: Placed,
  headings: readonly Placed[],
  making: Making,
): void {
  const draft = newDraft(heading.at, heading.words.number, heading.words.title);
  let blocks = heading.blocks.map(({ block }) => block);
  for (const part of partsOf(heading, headings)) {
    blocks.push(asBlock(part), ...part.blocks.map(({ block }) => block));
  }
  const [first] = blocks;
  if (draft.title === '' && first?.kind === 'paragraph' && !first.list && first.heading === 0) {
    if (making.readLabel(first.text.split(':')[0] ?? '') === null) {
      draft.title = first.text;
      blocks = blocks.slice(1);
    }
  }
  readActionBlocks(draft, blocks, making);
  items.push(actionOf(draft, making));
}

/** The actions of the lists below a heading; it is a chapter itself where it stands below no goal. */
function addListed(
  items: PlanItem[],
  heading: Placed,
  headings: readonly Placed[],
  making: Making,
): void {
  const { before, drafts } = readListed(heading.blocks, making);
  const goal = heading.above.some(({ is }) => is === 'goal')
    ? items.findLast(({ kind }) => kind === 'goal')
    : undefined;
  if (goal) addText(goal, before);
  else {
    const blocks = heading.blocks.filter(({ block }) => before.includes(block));
    addChapter(items, { ...heading, is: 'wrapper', blocks }, headings, making);
  }
  items.push(...drafts.map((draft) => actionOf(draft, making)));
}

const CONTENTS =
  /^(?:sisällys(?:luettelo)?|sisältö|innehåll(?:sförteckning)?|(?:table of )?contents)$/iu;

/** A list of contents that somebody typed: the programme makes its own. */
function isContents({ words, blocks }: Placed): boolean {
  const lines = blocks.flatMap(({ block }) =>
    block.kind === 'paragraph' && block.text !== '' ? [block.text] : [],
  );
  return CONTENTS.test(words.title) && lines.length > 0 && lines.every((line) => /\d$/u.test(line));
}

function addChapter(
  items: PlanItem[],
  heading: Placed,
  headings: readonly Placed[],
  making: Making,
): void {
  if (isContents(heading)) return;
  const { words, text, at, above, is } = heading;
  const chapters = above.filter((one) => one.is === 'chapter' || one.is === 'wrapper');
  if (is === 'wrapper' && above.some((one) => one.is === 'goal')) return;
  const level = Math.min(chapters.length + 1, DEEPEST);
  if (chapters.length + 1 > DEEPEST) return addToLast(items, heading);
  const top = chapters[0]?.words.title ?? words.title;
  const title = words.title || text;
  const item: PlanItem = {
    ...newItem('chapter', level, words.number, title, at),
    place: placeOf(top),
    content: is === 'wrapper' ? 'goalsAndActions' : 'text',
  };
  const made = richOfBlocks(
    heading.blocks
      .filter(({ block }) => is === 'chapter' || !isActionTable(block, making))
      .map(({ block }) => block),
    level,
  );
  if (made) {
    item.text = made.text;
    if (made.dropped > 0)
      item.remarks.push({ code: 'form-dropped', facts: { count: made.dropped } });
  }
  items.push(item);
  if (is === 'wrapper') items.push(...itemsOfTables(heading.blocks, making, 1));
}

/** A heading too deep for a chapter stays one in the text of the chapter above. */
function addToLast(items: readonly PlanItem[], heading: Placed): void {
  const last = items.findLast(({ kind }) => kind === 'chapter');
  if (last) addText(last, [asBlock(heading), ...heading.blocks.map(({ block }) => block)]);
}

/** Adds blocks at the end of an item's text. */
function addText(item: PlanItem, blocks: readonly WordBlock[]): void {
  const made = richOfBlocks(blocks, DEEPEST);
  if (!made) return;
  item.text = { type: 'doc', content: [...(item.text?.content ?? []), ...made.text.content] };
}

function isActionTable(block: WordBlock, making: Making): boolean {
  if (block.kind !== 'table') return false;
  return headerOf(rowsOf(block, 0, making), making) !== null || cardTitle(block, making) !== null;
}

/** The goals and actions of the tables among blocks; a table that goes on after a page has its header once. */
function itemsOfTables(blocks: PlanHeading['blocks'], making: Making, level: number): PlanItem[] {
  return blocks.flatMap(({ at, block }) => {
    if (block.kind !== 'table') return [];
    const rows = rowsOf(block, at, making);
    const header = headerOf(rows, making);
    const top = header === null ? undefined : rows[header];
    const card = cardTitle(block, making);
    if (card) {
      const draft: ActionDraft = newDraft(at, card.number, card.title);
      readLabelTable(draft, card.rest, making);
      return [actionOf(draft, making)];
    }
    if (!top || header === null) return [];
    const goals = rows.slice(0, header).filter(isGoalRow);
    return itemsOfRows([...goals, ...rows.slice(header + 1)], top, making, level);
  });
}

/** A row above the header that calls itself a goal: that of all rows below. */
function isGoalRow({ cells }: PlanRow): boolean {
  const [first = '', ...others] = cells.map(({ text }) => text).filter(Boolean);
  return others.length === 0 && headingWords(first).is === 'goal';
}

/** A Word table as plain rows: a merged cell stands in each of its rows, in the first of its columns. */
function rowsOf({ rows }: WordTable, at: number, making: Making): readonly PlanRow[] {
  const above: PlanRow['cells'][number][] = [];
  const plain = rows.map((cells) => {
    const line: PlanRow['cells'][number][] = [];
    for (const cell of cells) {
      const column = line.length;
      const own = cell.goesOn ? (above[column] ?? { text: '' }) : cell;
      line.push({ text: own.text, ...(own.blocks && { blocks: own.blocks }) });
      above[column] = own;
      for (let more = 1; more < cell.span; more += 1) line.push({ text: '' });
    }
    return { at, cells: line };
  });
  return withOneHeader(plain, making);
}

/** The title that a document begins with: of the style for titles, or its first short line. */
function titleBefore(blocks: readonly WordBlock[]): string {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const styled = paragraphs.find(({ style }) =>
    /^(?:(?:cover )?title|otsikko|rubrik|titel)$/iu.test(style),
  );
  const first = styled ?? paragraphs[0];
  if (!first || first.text.length > 200) return '';
  return headingWords(first.text).title.replace(/\s+/gu, ' ');
}
