import type { WordBlock, WordParagraph, WordTable } from '../../word/word-content.ts';
import type { QuestionLine } from './question-line.ts';
import { readMarker } from './read-marker.ts';

/** What a column of questions, and one of their numbers, is headed by. */
const QUESTION_HEAD = /^(?:the )?(?:questions?|kysymy(?:s|kset)|fråg(?:a|or(?:na)?))\b/iu;
const NUMBER_HEAD = /^(?:#|no\.?|nr\.?|nro\.?|n:o|number|numero|nummer)$/iu;
const ANSWER_HEAD = /^(?:answers?|repl(?:y|ies)|responses?|vastau(?:s|kset)|svar)\b/iu;

/** The lines of a Word document: a paragraph may hold several, a table a question in each of its rows. */
export function linesOfWord(blocks: readonly WordBlock[]): QuestionLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? linesOfParagraph(block) : linesOfTable(block),
  );
}

function linesOfParagraph(paragraph: WordParagraph): QuestionLine[] {
  const { text, label, heading, isBold, list, style } = paragraph;
  if (/footnote|footer|header|alaviite|fotnot/u.test(style)) return [];
  const isBullet = list?.isBullet === true;
  const [first = '', ...rest] = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const isTitle = /^(?:title|otsikko|titel|rubrik)$/u.test(style);
  const own: QuestionLine = {
    text: isBullet ? `– ${first}` : first,
    gap: true,
    label,
    isBold,
    ...((heading > 0 || isTitle) && { heading: heading || 1 }),
    ...(isBullet && { isBullet }),
    ...(list && !isBullet && { wordList: { id: list.id, level: list.level } }),
  };
  const more = rest
    .filter((line) => line !== '')
    .map((line): QuestionLine => ({ text: line, gap: false, label: '' }));
  return own.text === '' && label === '' ? more : [own, ...more];
}

function linesOfTable({ rows }: WordTable): QuestionLine[] {
  const cells = rows.map((row) => row.filter(({ goesOn }) => !goesOn));
  const [head = []] = cells;
  const question = head.findIndex(({ text }) => QUESTION_HEAD.test(text));
  const isHeaded =
    question >= 0 &&
    head.length > 1 &&
    head.every(({ text }, at) => at === question || isOtherHead(text));
  if (isHeaded) return cells.slice(1).flatMap((row) => questionRow(row, question));
  const isNumbered = (row: WordTable['rows'][number]) => row[0] !== undefined && hasNumber(row[0]);
  if (!cells.some(isNumbered)) return plainRows(cells);
  return cells.flatMap((row) => questionRow(row, numberAlone(row[0]) ? 1 : 0));
}

function isOtherHead(text: string): boolean {
  return text === '' || NUMBER_HEAD.test(text) || ANSWER_HEAD.test(text) || text.length < 60;
}

type Cell = WordTable['rows'][number][number];

function hasNumber({ blocks, text }: Cell): boolean {
  const [first] = blocks;
  return (first?.kind === 'paragraph' && first.label !== '') || readMarker(text) !== null;
}

/** The number that is all a cell holds; '' where it holds more. */
function numberAlone(cell: Cell | undefined): string {
  const [first] = cell?.blocks ?? [];
  const isOne = cell?.blocks.length === 1 && first?.kind === 'paragraph';
  if (!cell || !isOne) return '';
  if (first.text === '') return first.label;
  if (/^\d{1,3}(?:\.\d{1,3})*(?:\.?[a-z])?\.?$/u.test(first.text)) return first.text;
  return readMarker(first.text)?.rest === '' ? first.text : '';
}

/** A row of a table of questions; answers beside them are not read. A row of one cell is a heading. */
function questionRow(row: readonly Cell[], column: number): QuestionLine[] {
  const [first] = row;
  const number = numberAlone(first);
  if (row.length === 1 && first && !hasNumber(first)) {
    const { text } = first;
    return text === '' ? [] : [{ text: text.replace(/\s+/gu, ' '), gap: true, heading: 9 }];
  }
  const lines = linesOfWord(row[column]?.blocks ?? []);
  const [top, ...more] = lines;
  if (!top) return [];
  const label = (column > 0 && number) || top.label || '';
  return [{ ...top, label, isQuestion: true }, ...more];
}

/** A table without questions is something to be filled in: its rows belong to the question above. */
function plainRows(cells: readonly (readonly Cell[])[]): QuestionLine[] {
  return cells.flatMap((row) => {
    const texts = row.map(({ text }) => text.replace(/\s+/gu, ' ')).filter((text) => text !== '');
    return texts.length === 0 ? [] : [{ text: texts.join(' | '), gap: true, isPlain: true }];
  });
}
