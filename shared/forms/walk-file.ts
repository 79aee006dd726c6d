import { findFormCodes } from './form-code.ts';
import { placeOf, type KnownForm, type KnownRow } from './known-forms.ts';
import { normalText, withoutListSign } from './normal-text.ts';
import type { PrintedSection } from './printed-form.ts';
import type { CellReason, Unplaced, UnplacedAt } from './reply.ts';
import { behindLabel, rowsOfMark, voteOnRow, type Context, type RowVote } from './row-votes.ts';
import {
  paragraphsOf,
  tablesOf,
  type Seen,
  type SeenBlock,
  type SeenFlag,
  type SeenMarks,
  type SeenParagraph,
  type SeenRow,
  type SeenTable,
} from './seen/seen.ts';
import { findRowCodes } from './form-code.ts';

/** An answer that was found, and what is odd about it. */
export type FoundAnswer = {
  known: KnownRow;
  /** Null where it cannot be told which text is its own. */
  text: string | null;
  state: 'sure' | 'check' | 'conflict' | 'missing';
  why: CellReason;
  /** Another row without marks follows: the answer may go on there. */
  goesOn: boolean;
};

/** All of a file, taken apart. */
export type WalkedFile = {
  answers: FoundAnswer[];
  unplaced: (Unplaced & { form: KnownForm | null })[];
  /** Where comments hang, by their ids. */
  commented: Map<string, UnplacedAt>;
  hasTracked: boolean;
  hasPictures: boolean;
};

type Walk = WalkedFile & {
  forms: readonly KnownForm[];
  context: Context;
  /** The sections that the last heading stands over, of each form that has it. */
  headed: readonly PrintedSection[];
  /** The row that was read last. */
  last: KnownRow | null;
  /** Rows of somebody's own: before which answer they stand, and between which answers their table does. */
  strays: { at: number; first: number; end?: number; isNamed: boolean }[];
};

/** Goes through a file in the order of reading: each text is an answer, one of the form's own, or could not be placed. */
export function walkFile(seen: Seen, forms: readonly KnownForm[]): WalkedFile {
  const walk: Walk = {
    answers: [],
    unplaced: [],
    commented: new Map(),
    hasTracked: false,
    hasPictures: false,
    forms,
    context: null,
    headed: [],
    last: null,
    strays: [],
  };
  walkBlocks(seen.blocks, walk);
  doubtNearStrays(walk);
  walk.last = null;
  for (const margin of seen.margins) walkMargin(margin, walk);
  const { answers, unplaced, commented, hasTracked, hasPictures } = walk;
  return { answers, unplaced, commented, hasTracked, hasPictures };
}

/** An answer may go on in a row beside it; one without a name, in any row of its table, where rows were moved too. */
function doubtNearStrays({ answers, strays }: Walk): void {
  for (const { at, first, end = at, isNamed } of strays) {
    const near = isNamed ? [] : answers.slice(first, end);
    for (const one of [...near, answers[at - 1], answers[at]]) if (one) one.goesOn = true;
  }
}

function walkBlocks(blocks: readonly SeenBlock[], walk: Walk): void {
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'table') walkTable(block, walk);
    else if (block) at += walkParagraph(block, blocks.slice(at + 1, at + 1 + MOST_LINES), walk);
  }
}

/** Of an answer that lost its table, beside the first. */
const MOST_LINES = 40;

/** Returns how many of the paragraphs after it were read with it. */
function walkParagraph(paragraph: SeenParagraph, after: readonly SeenBlock[], walk: Walk): number {
  note(paragraph, walk, 'paragraph');
  addAside(paragraph, walk);
  const { text } = paragraph;
  setContext(text, walk);
  const known = rowOfParagraph(paragraph, walk);
  if (known) return walkLooseRow(known, text, after, walk);
  addUnlessKnown(text, 'paragraph', walk);
  return 0;
}

/** A row whose table was taken away is a paragraph with its code. */
function rowOfParagraph({ text, names }: SeenParagraph, { forms }: Walk): KnownRow | null {
  const coded = findRowCodes(text).flatMap(({ code }) =>
    forms.flatMap(({ byCode }) => byCode.get(code) ?? []),
  );
  const marked = names.flatMap((name) => rowsOfMark(name, forms));
  const named = new Set([...coded, ...marked]);
  const [only] = named;
  return named.size === 1 && only !== undefined && behindLabel(text, only) !== null ? only : null;
}

function walkLooseRow(
  known: KnownRow,
  text: string,
  after: readonly SeenBlock[],
  walk: Walk,
): number {
  const lines = [behindLabel(text, known) ?? ''].filter((line) => line !== '');
  walk.last = known;
  let taken = 0;
  if (lines.length === 0) {
    for (const block of after) {
      if (block.kind === 'table' || rowOfParagraph(block, walk)) break;
      if (normalText(block.text) === normalText(known.row.hint)) {
        taken += 1;
        continue;
      }
      if (isKnownText(block.text, walk.forms) && block.text.trim() !== '') break;
      note(block, walk, 'answer');
      addAside(block, walk);
      lines.push(block.text);
      taken += 1;
    }
  }
  walk.answers.push({
    known,
    text: lines.join('\n').trim(),
    state: 'check',
    why: 'outside-table',
    goesOn: false,
  });
  return taken;
}

function walkTable(table: SeenTable, walk: Walk): void {
  const first = walk.answers.length;
  const firstStray = walk.strays.length;
  for (const row of table.rows) {
    const inner = formTablesIn(row, walk);
    const inCell = new Set(inner);
    const vote = voteOnRow(row, walk.forms, walk.context, inCell);
    const [known] = vote.named;
    if (known) walk.last = known;
    for (const { cell } of vote.cells) {
      note(cell, walk, 'answer');
      addAside(cell, walk);
      for (const block of cell.blocks) {
        if (block.kind === 'table' && !inCell.has(block)) noteWithin(block, walk);
      }
    }
    if (known === undefined) {
      const stray = walkStrayRow(row, vote, walk);
      // Where tables of the form stand within the row, its text may be the rest of any answer in them.
      const isNamed = stray === 'named' && inner.length === 0;
      if (stray) walk.strays.push({ at: walk.answers.length, first, isNamed });
    } else if (row.isDeleted) {
      walk.hasTracked = true;
      for (const one of vote.named) {
        walk.answers.push({
          known: one,
          text: null,
          state: 'missing',
          why: 'row-deleted',
          goesOn: false,
        });
      }
      for (const { text } of vote.cells) addUnlessKnown(text, 'deleted-row', walk);
    } else if (vote.named.length > 1) {
      for (const one of vote.named) {
        walk.answers.push({
          known: one,
          text: null,
          state: 'conflict',
          why: 'marks-disagree',
          goesOn: false,
        });
      }
      for (const { text } of vote.cells) addUnlessKnown(text, 'row', walk);
    } else {
      walk.answers.push(answerOf(known, row, vote, walk));
    }
    for (const one of inner) walkTable(one, walk);
  }
  for (const stray of walk.strays.slice(firstStray)) stray.end ??= walk.answers.length;
}

/** Tables within cells that hold rows of a form: a form put into a table of somebody else's. */
function formTablesIn({ cells }: SeenRow, { forms }: Walk): SeenTable[] {
  return cells
    .flatMap((cell) => cell.blocks)
    .filter((block) => block.kind === 'table')
    .filter((table) => [table, ...tablesOf(table.rows.flatMap(blocksOfRow))].some(holdsRows));

  function holdsRows({ rows }: SeenTable): boolean {
    return rows.some((row) => {
      const { named, witnesses } = voteOnRow(row, forms, null, new Set());
      return named.length > 0 && witnesses >= 2;
    });
  }
}

function blocksOfRow({ cells }: SeenRow): SeenBlock[] {
  return cells.flatMap(({ blocks }) => blocks);
}

/**
 * A row without marks: the head of a table, an earlier answer, or one of somebody's own. Returns what it is of those last:
 * with a name of its own, or with one text alone, which may be the rest of an answer.
 */
function walkStrayRow(row: SeenRow, { cells }: RowVote, walk: Walk): 'named' | 'rest' | null {
  setContext(cells.map(({ text }) => text).join('\n'), walk);
  const place = row.isDeleted ? 'deleted-row' : isEarlier(cells, walk) ? 'earlier' : 'row';
  const strange = cells.filter(({ text }) => !isKnownText(text, walk.forms));
  for (const { text } of strange) addUnlessKnown(text, place, walk);
  if (place !== 'row' || strange.length === 0) return null;
  return cells.filter(({ text }) => text !== '').length > 1 ? 'named' : 'rest';
}

function isEarlier(cells: RowVote['cells'], { forms }: Walk): boolean {
  return cells.some(({ text }) =>
    forms.some(({ rows }) => rows.some(({ row }) => row.earlier?.label === text.trim())),
  );
}

/** The cells beside the label that hold something. */
function answerCells({ cells, label }: RowVote) {
  return cells.filter((one) => one !== label && !one.cell.isDeleted);
}

function answerTexts(vote: RowVote): string[] {
  return answerCells(vote)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

/** What lowers a cell that is otherwise sure, the gravest first. */
const GRAVE_FLAGS: readonly SeenFlag[] = [
  'foreign-part',
  'unknown-formula',
  'tracked',
  'picture',
  'text-box',
  'struck',
  'hidden',
  'unknown-sign',
  'note',
  'nested-table',
  'comment',
];

function answerOf(known: KnownRow, row: SeenRow, vote: RowVote, walk: Walk): FoundAnswer {
  const made = (
    text: string | null,
    state: FoundAnswer['state'],
    why: CellReason,
  ): FoundAnswer => ({ known, text, state, why, goesOn: false });
  const beside = answerCells(vote);
  const texts = answerTexts(vote);
  for (const { cell, text } of vote.cells) {
    if (cell.isDeleted) addUnlessKnown(text, 'deleted-row', walk);
  }
  const rest = vote.label ? behindLabel(vote.label.text, known) : '';
  if (rest === null && vote.label) addUnlessKnown(vote.label.text, 'label', walk);
  if (row.cells.some(({ isMerged }) => isMerged)) {
    if (rest) addUnplaced(rest, 'label', walk);
    return made(texts.join('\n'), 'conflict', 'cells-merged');
  }
  if (rest && texts.length > 0) addUnplaced(rest, 'label', walk);
  if (rest && texts.length === 0) return made(rest, 'conflict', 'with-label');
  if (beside.length === 0) return made(null, 'conflict', 'with-label');
  const text = texts.join('\n');
  if (rest) return made(text, 'check', 'label-edited');
  if (texts.length > 1 || beside.length > 1) return made(text, 'check', 'extra-cell');
  if (vote.witnesses < 2) {
    const isCoded = vote.label?.codes.length || vote.label?.marks.length;
    return made(text, 'check', isCoded ? 'one-mark' : 'label-only');
  }
  if (!vote.isLabelKnown) return made(text, 'check', 'label-edited');
  const flags = new Set([
    ...beside.flatMap(({ cell }) => [...cell.flags]),
    ...(vote.label?.cell.flags.includes('tracked') ? (['tracked'] as const) : []),
  ]);
  const grave = GRAVE_FLAGS.find((flag) => flags.has(flag));
  if (grave) return made(text, 'check', grave);
  if (beside.some(({ codes }) => codes.length > 0)) return made(text, 'check', 'code-in-answer');
  // Who answered looked at the heading, not at the codes.
  const isElsewhere = walk.headed.length > 0 && !walk.headed.includes(known.section);
  if (isElsewhere) return made(text, 'check', 'other-heading');
  return made(text, 'sure', 'marks-agree');
}

const SECTION_CODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d{1,4}(?![\p{L}\p{N}.])/gu;

/** The section that a text names: of a form that is there, or of another one, which says nothing of this one's rows. */
function setContext(text: string, walk: Walk): void {
  const codes = findFormCodes(text);
  if (codes.length > 0) {
    const form = walk.forms.find((one) => one.form.code === codes[0]);
    const named = new Set(
      [...text.matchAll(SECTION_CODE)].flatMap(([code]) => form?.bySection.get(code) ?? []),
    );
    const [only] = named;
    walk.context =
      form && only && named.size === 1 ? { form, sectionCode: only.section.code } : null;
    return;
  }
  const words = normalText(text);
  const over = walk.forms.flatMap(({ byHeading }) => byHeading.get(words) ?? []);
  if (over.length > 0) walk.headed = over;
  const headed = walk.forms.flatMap((form) => {
    const section = form.bySection.get(words);
    return section ? [{ form, sectionCode: section.section.code }] : [];
  });
  if (headed.length === 1) walk.context = headed[0] ?? null;
}

function isKnownLine(line: string, forms: readonly KnownForm[]): boolean {
  const words = normalText(line);
  if (words === '') return true;
  const plain = withoutListSign(words);
  return forms.some(({ skeleton }) => skeleton.has(words) || skeleton.has(plain));
}

/** Whether all of a text is the form's own. */
export function isKnownText(text: string, forms: readonly KnownForm[]): boolean {
  return isKnownLine(text, forms) || text.split('\n').every((line) => isKnownLine(line, forms));
}

function addUnlessKnown(text: string, place: UnplacedAt['place'], walk: Walk): void {
  if (isKnownLine(text, walk.forms)) return;
  const strange = text.split('\n').filter((line) => !isKnownLine(line, walk.forms));
  // What is partly the form's own is shown without it.
  addUnplaced(strange.join('\n'), place, walk);
}

function addUnplaced(text: string, place: UnplacedAt['place'], walk: Walk): void {
  if (text.trim() === '') return;
  walk.unplaced.push({
    text: text.trim(),
    where: whereOf(place, walk),
    form: formHere(walk),
  });
}

function whereOf(place: UnplacedAt['place'], { last }: Walk): UnplacedAt {
  return { place, after: last ? placeOf(last) : '' };
}

/** The form that the text before it belongs to. */
function formHere({ last, forms, context }: Walk): KnownForm | null {
  return forms.find(({ form }) => form === last?.form) ?? context?.form ?? forms[0] ?? null;
}

/** What is beside the text of a table within an answer. */
function noteWithin(table: SeenTable, walk: Walk): void {
  for (const paragraph of paragraphsOf([table])) {
    note(paragraph, walk, 'answer');
    addAside(paragraph, walk);
  }
}

function note({ flags, comments }: SeenMarks, walk: Walk, place: UnplacedAt['place']): void {
  if (flags.includes('tracked')) walk.hasTracked = true;
  if (flags.includes('picture')) walk.hasPictures = true;
  for (const id of comments) walk.commented.set(id, whereOf(place, walk));
}

/** What stands there beside the text that is read: pictures, and text that is hidden. */
function addAside({ pictures, hidden }: SeenMarks, walk: Walk): void {
  for (const name of pictures) addUnplaced(name === '' ? '–' : name, 'picture', walk);
  for (const text of hidden) addUnlessKnown(text, 'hidden', walk);
}

/** Days and numbers of pages, which programs set anew. */
const SET_ANEW =
  /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} \p{L}+ \d{4}|\d{1,4} ?(?:\(\d{1,4}\))?|\(\d{1,4}\))$/u;

/** Above and below the pages stand several things on a line, parted by tabs. */
function walkMargin(paragraph: SeenParagraph, walk: Walk): void {
  const { text } = paragraph;
  addAside(paragraph, walk);
  const parts = text.split(/[\t\n]/u).filter((part) => !SET_ANEW.test(normalText(part)));
  for (const part of parts) addUnlessKnown(part, 'margin', walk);
}
