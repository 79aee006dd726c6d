import type { TableRow } from '../../../tabular/table.ts';
import { readAppointee } from '../appointments/read-appointee.ts';
import { looksLikeData, looksLikeEmail, looksLikePhone } from './cell-kinds.ts';
import { isGivenName } from '../names/given-names.ts';
import { recogniseExactly, recogniseHeader } from '../columns/recognise-header.ts';

export type FoundHeader = {
  /** Index into the table's rows of the (last) header row; -1 where there is none. */
  index: number;
  /** Index of the first one, where the header stands on two rows. */
  first: number;
  /** Header text of each column. */
  names: string[];
};

/** Headers stand near the top; a title and a few lines of explanation may come first. */
const LOOKED_AT = 40;

/** Finds the header row by what its cells say; a header over two rows is put together. */
export function findHeader(rows: readonly TableRow[]): FoundHeader {
  const top = rows.slice(0, LOOKED_AT);
  const firstWide = top.findIndex((row) => row.cells.filter((cell) => cell.trim()).length > 1);
  const usual = usualWidth(top);
  const scores = top.map((row, index) =>
    headerScore(withoutRecurring(row, top), index === firstWide, usual),
  );
  const best = firstOfBlocks(top, scores, usual);
  if (best < 0) return { index: -1, first: -1, names: [] };
  return joinTwoRows(rows, best);
}

/**
 * The row with the best score, unless rows of the list stand above it: then it heads a later part, and the list begins
 * at an earlier header, or without one.
 */
function firstOfBlocks(top: readonly TableRow[], scores: readonly number[], usual: number): number {
  const highest = Math.max(0, ...scores);
  if (highest === 0) return headerOfUnknownWords(top);
  const best = scores.indexOf(highest);
  const isEntry = ({ cells }: TableRow, index: number) => {
    const filled = cells.filter((cell) => cell.trim()).length;
    return scores[index] === 0 && filled > 1 && filled >= usual * 0.6 && cells.some(looksLikeData);
  };
  const entries = top.flatMap((row, index) => (index < best && isEntry(row, index) ? [index] : []));
  const earlier = scores.findIndex((score) => score > 0);
  if (entries.some((index) => index > earlier)) return earlier;
  // Two lines of `Lisätietoja: …` above a header are no list.
  return entries.length > 2 || (entries.length === 2 && usual > 2)
    ? headerOfUnknownWords(top.slice(0, best))
    : best;
}

/** The number of filled cells that most rows have. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const filled = cells.filter((cell) => cell.trim()).length;
    if (filled > 0) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * How much a row looks like headers: 0 where it does not. One known word is enough in the first row of a table, or in a
 * list of one or two columns.
 */
function headerScore(cells: readonly string[], isFirst: boolean, usual: number): number {
  const judged = judgeCells(cells);
  if (judged.data > 0 || judged.known === 0) return 0;
  // `Nimi`, `Organisaatio`, `12.3.2026`, `14.5.2026`: dates head columns of who was there on which day.
  if (judged.dates > 0 && (!isFirst || judged.certain < 3)) return 0;
  if (judged.known === 1) {
    const isNarrow = judged.filled <= 2 && judged.filled >= usual;
    return judged.certain === 1 && (isFirst || isNarrow) ? 1 : 0;
  }
  // A form may ask for much else besides name and address: the first row need only say two of them outright.
  const isEnough =
    judged.known / judged.filled >= 0.3 || (isFirst && judged.certain > 1 && judged.filled > 7);
  return isEnough ? judged.known + judged.certain : 0;
}

/** Whether a row stands below a blank line or a title, as the header of a part of a list does. */
function beginsPart(row: TableRow, rows: readonly TableRow[]): boolean {
  const before = rows[rows.indexOf(row) - 1];
  if (!before || before.line < row.line - 1) return true;
  return before.cells.filter((cell) => cell.trim()).length < 2;
}

/**
 * A word that comes again in its column, in rows that are otherwise different, is a value: `jäsen`, `virasto`. The
 * headers of two parts of a list share words without being values.
 */
function withoutRecurring(row: TableRow, rows: readonly TableRow[]): string[] {
  const { cells } = row;
  const isSameRow = (other: readonly string[]) => {
    const filled = cells.filter((cell) => cell.trim()).length;
    const same = cells.filter((cell, column) => cell.trim() && other[column] === cell).length;
    return same >= filled * 0.6;
  };
  const isHead = beginsPart(row, rows);
  const others = rows.filter(
    (other) => other !== row && !isSameRow(other.cells) && !(isHead && beginsPart(other, rows)),
  );
  return cells.map((cell, column) =>
    cell.trim() && others.some((other) => other.cells[column]?.trim() === cell.trim())
      ? '\u2022'
      : cell,
  );
}

const NOTHING = { title: '', organisation: '' };

/** `Maija Virtanen`, `neuvos Maija Virtanen, ministeriö`: a row that names somebody is no header, though its other cells may be words of headers. */
function isPersonsName(text: string): boolean {
  const { title, organisation } = (text.includes(' ') && readAppointee(text)) || NOTHING;
  if (title && organisation) return true;
  const [first = '', ...others] = text.split(' ');
  return (
    others.length > 0 &&
    others.length < 3 &&
    isGivenName(first) &&
    others.every((word) => /^\p{Lu}\p{L}/u.test(word))
  );
}

/** `Sähköposti (etunimi.sukunimi@…)`: what a header has in brackets is an example. */
function isData(text: string, isHeader: boolean): boolean {
  const bare = isHeader ? text.replace(/[([][^)\]]{0,300}[)\]]/g, ' ').trim() : text;
  return looksLikeData(bare);
}

const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

type Judged = { filled: number; known: number; certain: number; data: number; dates: number };

function judgeCells(cells: readonly string[]): Judged {
  const judged: Judged = { filled: 0, known: 0, certain: 0, data: 0, dates: 0 };
  const seen = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim();
    if (!text) continue;
    judged.filled += 1;
    const found = seen.has(text) ? null : recogniseHeader(text);
    if (DATE.test(text)) judged.dates += 1;
    else if (isData(text, found !== null) || isPersonsName(text)) judged.data += 1;
    seen.add(text);
    if (!found) continue;
    judged.known += 1;
    if (found.certainty === 3) judged.certain += 1;
  }
  return judged;
}

/** Whether a row below the header is a header again: the same one, or its translation. */
export function repeatsHeader(cells: readonly string[], names: readonly string[]): boolean {
  let same = 0;
  let filled = 0;
  cells.forEach((cell, column) => {
    const text = cell.trim();
    if (!text) return;
    filled += 1;
    const name = (names[column] ?? '').trim();
    if (text.length === name.length && text.toLowerCase() === name.toLowerCase()) same += 1;
  });
  if (filled === 0) return false;
  if (same > 0 && same >= filled * 0.6 && (filled > 1 || names.filter(Boolean).length === 1))
    return true;
  if (same > 1 && hasNameOfNames(cells, names) && !cells.some(looksLikeData)) return true;
  // A data row may hold a word or two that are headers elsewhere; a header has little else.
  if (filled < 3 || cells.some(looksLikeEmail) || cells.some(looksLikeData)) return false;
  let strangers = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (!text) continue;
    if (recogniseExactly(text)?.certainty !== 3) strangers += 1;
    if (strangers > filled * 0.2) return false;
  }
  return true;
}

/** `Nimi` under `Nimi`: the header of a later part, whose other columns are different. */
function hasNameOfNames(cells: readonly string[], names: readonly string[]): boolean {
  return cells.some((cell, column) => {
    const text = cell.trim();
    if (!text || text.toLowerCase() !== (names[column] ?? '').trim().toLowerCase()) return false;
    return /Name$/.test(recogniseExactly(text)?.meaning ?? '');
  });
}

/** A first row of text over columns of addresses or numbers is a header, whatever its words. */
function headerOfUnknownWords(top: readonly TableRow[]): number {
  const index = top.findIndex((row) => row.cells.filter((cell) => cell.trim()).length > 1);
  const first = top[index];
  const below = top.slice(index + 1).filter((row) => row.cells.some((cell) => cell.trim()));
  if (!first || below.length === 0 || first.cells.some((cell) => looksLikeData(cell))) return -1;
  const isDataColumn = first.cells.some((cell, column) => {
    if (!cell.trim()) return false;
    const filled = below.map((row) => row.cells[column] ?? '').filter((value) => value.trim());
    const data = filled.filter((value) => looksLikeEmail(value) || looksLikePhone(value));
    return data.length > 0 && data.length >= filled.length * 0.6;
  });
  return isDataColumn ? index : -1;
}

/** `Yhteystiedot` over `Sähköposti` and `Puhelin`: the lower names win, the upper ones fill the gaps. */
function joinTwoRows(rows: readonly TableRow[], index: number): FoundHeader {
  const cells = rows[index]?.cells ?? [];
  const above = rows[index - 1]?.cells ?? [];
  const below = rows[index + 1]?.cells ?? [];
  const judgedBelow = judgeCells(below);
  const belowFillsGaps =
    judgedBelow.certain > 0 &&
    judgedBelow.data === 0 &&
    judgedBelow.certain >= new Set(below.filter((cell) => cell.trim())).size * 0.8 &&
    below.some((cell, column) => cell !== (cells[column] ?? '')) &&
    below.every(
      (cell, column) =>
        !cell.trim() ||
        !recogniseIn(cells, column) ||
        cell === cells[column] ||
        // `Ensisijainen yhteyshenkilö` over `Nimi`, and nothing over `Puhelin` beside it.
        (!(cells[column + 1] ?? '').trim() && !!(below[column + 1] ?? '').trim()),
    );
  if (belowFillsGaps) return { index: index + 1, first: index, names: merge(below, cells) };
  const judgedAbove = judgeCells(above);
  // `Syyttäjäalue` above nothing, beside `Ensisijainen yhteyshenkilö` above `Nimi`: a word that is not known heads its column, too.
  const hasGroups = above.some((cell, column) => cell.trim() && (cells[column] ?? '').trim());
  const aboveFillsGaps =
    judgedAbove.data === 0 &&
    above.some((cell, column) => {
      const isGap = cell.trim() !== '' && !(cells[column] ?? '').trim();
      return isGap && (recogniseIn(above, column) || hasGroups);
    });
  return aboveFillsGaps
    ? { index, first: index - 1, names: merge(cells, above) }
    : { index, first: index, names: [...cells] };
}

function recogniseIn(cells: readonly string[], column: number): boolean {
  const text = (cells[column] ?? '').trim();
  return text !== '' && recogniseHeader(text) !== null;
}

function merge(first: readonly string[], second: readonly string[]): string[] {
  const width = Math.max(first.length, second.length);
  return Array.from({ length: width }, (_, column) => {
    const name = first[column] ?? '';
    return name.trim() ? name : (second[column] ?? '');
  });
}
