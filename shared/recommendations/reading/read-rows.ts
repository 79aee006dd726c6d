import { LANGUAGES, type Language, type LocalText } from '../../i18n/languages.ts';
import { readDay } from '../../lib/read-day.ts';
import type { TableRow } from '../../tabular/table.ts';
import { headerMeaning, type HeaderMeaning } from './columns.ts';
import { guessLanguage } from './guess-language.ts';
import { leadingNumber } from './numbers-of.ts';
import { readParagraphs, textRemarks } from './read-paragraphs.ts';
import type { ReadRecommendation, ReadingRemark, SourceParagraph } from './read-recommendation.ts';
import { strengthsIn } from './strengths-in.ts';
import { readPosition, readState, readStrength } from './value-words.ts';

/** The header stands among the first rows, below what a table is called. */
const HEADER_WITHIN = 30;

/**
 * Reads a table of recommendations: a row each, columns as their headers say in Finnish, Swedish or English. In: rows as
 * the readers of tables give them. Without a header that is known each row is read as a paragraph. A cell that says
 * nothing the program knows is remarked and left out; nothing is guessed.
 */
export function readRows(
  rows: readonly TableRow[],
  options: { all?: boolean } = {},
): { language: Language; items: ReadRecommendation[]; isTable: boolean } {
  const header = headerOf(rows);
  if (!header) {
    const read = readParagraphs(rows.map(paragraphOf), options);
    return { ...read, isTable: false };
  }
  const lines = rows
    .slice(header.at + 1)
    .map((row) => ({ row, cells: cellsOf(row, header.meanings) }));
  const language = guessLanguage(
    lines
      .map(({ cells }) => cells.get('text') ?? '')
      .join(' ')
      .slice(0, 200_000),
  );
  const items = lines.flatMap(({ row, cells }) => itemOf(row.line, cells, language) ?? []);
  return {
    language: items.length > 0 ? languageOfItems(items, language) : language,
    items,
    isTable: true,
  };
}

type Cells = ReadonlyMap<HeaderMeaning, string>;

function headerOf(
  rows: readonly TableRow[],
): { at: number; meanings: readonly (HeaderMeaning | null)[] } | null {
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const seen = new Set<HeaderMeaning>();
    const meanings = cells.map((cell) => {
      const meaning = headerMeaning(cell);
      // Of two columns that say the same the first holds.
      if (meaning === null || seen.has(meaning)) return null;
      seen.add(meaning);
      return meaning;
    });
    const hasText = (['text', 'textFi', 'textSv', 'textEn'] as const).some((one) => seen.has(one));
    if (hasText && (seen.size > 1 || cells.filter(Boolean).length === 1)) return { at, meanings };
  }
  return null;
}

function cellsOf({ cells }: TableRow, meanings: readonly (HeaderMeaning | null)[]): Cells {
  const found = new Map<HeaderMeaning, string>();
  for (const [index, meaning] of meanings.entries()) {
    // Where a line may not break is the page's matter: a reference is known again without it.
    const cell = cells[index]?.replace(/\u00a0/gu, ' ').trim() ?? '';
    if (meaning !== null && cell !== '') found.set(meaning, cell);
  }
  return found;
}

/** A first cell that is a number alone is the paragraph's. */
function paragraphOf({ line, cells }: TableRow): SourceParagraph {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const [first = '', ...rest] = filled;
  const isNumber =
    rest.length > 0 &&
    leadingNumber(`${first.replace(/(?<![.):])[.):]+$/u, '')}. X`).no !== '' &&
    first.length < 9;
  return isNumber
    ? { at: line, label: first, text: rest.join(' ') }
    : { at: line, text: filled.join(' ') };
}

function itemOf(line: number, cells: Cells, language: Language): ReadRecommendation | null {
  const text = inLanguages(cells, 'text', language);
  if (Object.keys(text).length === 0) return null;
  const remarks: ReadingRemark[] = [];
  const known = <Value>(
    meaning: HeaderMeaning,
    read: (word: string) => Value | null,
    code: ReadingRemark['code'],
  ): Value | undefined => {
    const word = cells.get(meaning);
    if (word === undefined) return undefined;
    const value = read(word);
    if (value === null) remarks.push({ code, facts: { word: word.slice(0, 60) } });
    return value ?? undefined;
  };
  const reference = cells.get('reference');
  const no = numberOf(cells);
  const words = Object.values(text);
  const said = words.flatMap((one) => strengthsIn(one));
  const strength = known('strength', readStrength, 'strength-unknown') ?? said[0];
  const position = known('position', readPosition, 'position-unknown');
  const state = known('state', readState, 'state-unknown');
  const givenOn = known('givenOn', readDay, 'day-unknown');
  const dueOn = known('dueOn', readDay, 'day-unknown');
  const response = inLanguages(cells, 'response', language);
  const topics = listOf(cells.get('topics'), /[;,\n]/u);
  const addressees = listOf(cells.get('addressees'), /[;\n]/u);
  if (reference === undefined && no === '') remarks.push({ code: 'no-number' });
  if (strength === undefined) remarks.push({ code: 'no-strength' });
  remarks.push(...textRemarks([...words, ...Object.values(response), reference ?? ''].join('\n')));
  const body = cells.get('body');
  const round = cells.get('round');
  return {
    key: String(line),
    at: line,
    no,
    ...(reference !== undefined && { reference: reference.replace(/(?<!\s)\s*\n\s*/gu, ' ') }),
    text,
    ...(strength !== undefined && { strength }),
    ...(position !== undefined && { position }),
    ...(state !== undefined && { state }),
    ...(givenOn !== undefined && { givenOn }),
    ...(dueOn !== undefined && { dueOn }),
    ...(topics.length > 0 && { topics }),
    ...(addressees.length > 0 && { addressees }),
    ...(Object.keys(response).length > 0 && { response }),
    ...(body !== undefined && { body }),
    ...(round !== undefined && { round }),
    remarks,
  };
}

function numberOf(cells: Cells): string {
  const cell = cells.get('number') ?? '';
  return cell === ''
    ? ''
    : leadingNumber(`${cell.replace(/(?<![.):])[.):]+$/u, '')}. X`).no || cell.slice(0, 20);
}

/** A text by the languages of its columns; of a column that names none, in the language of the table. */
function inLanguages(cells: Cells, of: 'text' | 'response', language: Language): LocalText {
  const columns = { fi: `${of}Fi`, sv: `${of}Sv`, en: `${of}En` } as const;
  const texts = LANGUAGES.flatMap((one) => {
    const text = cells.get(columns[one]);
    return text === undefined ? [] : [[one, text] as const];
  });
  const bare = cells.get(of);
  const all: LocalText = Object.fromEntries(texts);
  return bare === undefined || all[language] !== undefined ? all : { ...all, [language]: bare };
}

function listOf(cell: string | undefined, at: RegExp): string[] {
  const parts = (cell ?? '').split(at).map((one) => one.replace(/\s+/gu, ' ').trim());
  return [...new Set(parts.filter(Boolean))];
}

function languageOfItems(items: readonly ReadRecommendation[], guessed: Language): Language {
  const counts = LANGUAGES.map((one) => items.filter(({ text }) => text[one] !== undefined).length);
  const most = LANGUAGES[counts.indexOf(Math.max(...counts))] ?? guessed;
  return items.some(({ text }) => text[guessed] !== undefined) ? guessed : most;
}
