import type { Delimiter } from '../table.ts';
import { parseCsv, type Quote } from './parse-csv.ts';

/** Semicolon and tab weigh more: Finnish decimals and addresses are full of commas. */
const CANDIDATES: readonly { delimiter: Delimiter; weight: number }[] = [
  { delimiter: ';', weight: 1.4 },
  { delimiter: '\t', weight: 1.4 },
  { delimiter: ',', weight: 1 },
  { delimiter: '|', weight: 1 },
];

/** Outweighs everything else: a file that was written by the rules is read by them. */
const QUOTES_SOUND = 100;
const SAMPLE_CHARACTERS = 128 * 1024;
const SAMPLE_RECORDS = 200;

/** How a text is laid out as a table: what stands between its cells, and what around those that need it. */
export type Dialect = { delimiter: Delimiter | null; quote: Quote };

/**
 * The delimiter of `text`: the one that gives rows of the most constant width, quotes heeded; and whether apostrophes
 * are its quotes. Null where none does, as in a list of one column. `known`: the delimiter, where it is told.
 */
export function guessDialect(text: string, known?: Delimiter): Dialect {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Dialect = { delimiter: known ?? null, quote: '"' };
  let bestScore = 0;
  for (const { delimiter, weight } of CANDIDATES) {
    if (!sample.includes(delimiter) || (known && delimiter !== known)) continue;
    // Under a wrong delimiter quotes stand in the middle of cells.
    const sound = quotesAreSound(sample, delimiter) ? QUOTES_SOUND : 1;
    const { constant, quote } = layOut(sample, delimiter);
    const score = constant * weight * sound;
    if (score > bestScore) {
      best = { delimiter, quote };
      bestScore = score;
    }
  }
  return best;
}

/** Whether the delimiter that was guessed divides the text; commas and semicolons stand in values too. */
export function isDivided(text: string, delimiter: Delimiter | null): boolean {
  if (delimiter === null || delimiter === ',') return false;
  if (delimiter !== ';') return true;
  const lines = text
    .slice(0, SAMPLE_CHARACTERS)
    .split(/[\r\n]+/)
    .filter((line) => line.trim());
  return lines.filter((line) => line.includes(delimiter)).length >= lines.length * 0.6;
}

/** How constant the rows' width is, with the quotes that make it most constant. */
function layOut(sample: string, delimiter: Delimiter): { constant: number; quote: Quote } {
  const { records } = parseCsv(sample, delimiter, SAMPLE_RECORDS);
  const constant = constancy(records);
  const cells = records.flat();
  if (!cells.some((cell) => cell.startsWith("'")) || sample.includes('"')) {
    return { constant, quote: '"' };
  }
  const isEven = new Set(records.map(({ length }) => length)).size === 1;
  const byApostrophes = constancy(parseCsv(sample, delimiter, SAMPLE_RECORDS, "'").records);
  const first = records[0] ?? [];
  const isAllQuoted = first.length > 1 && first.every((cell) => /^'.+'$/.test(cell.trim()));
  // Where every row has as many cells already, apostrophes that would join some are part of what they say.
  return (!isEven && byApostrophes > constant) || (isAllQuoted && byApostrophes >= constant)
    ? { constant: byApostrophes, quote: "'" }
    : { constant, quote: '"' };
}

function constancy(records: string[][]): number {
  const widths = records
    .filter((record) => record.some((cell) => cell.trim()))
    .map((r) => r.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = 0;
  let count = 0;
  for (const [width, times] of counts) {
    if (times > count || (times === count && width > common)) {
      common = width;
      count = times;
    }
  }
  if (common === 0) return 0;
  const share = count / widths.length;
  // Of a header the row below may be shorter (Outlook), but seldom longer.
  const first = widths[0] ?? 0;
  const headed = first === common ? 1 : first > common ? 0.9 : 0.6;
  return share * (1 - 1 / common) * headed;
}

/** Whether every quote opens at a cell's start, doubles, or closes at a cell's end (RFC 4180). */
function quotesAreSound(text: string, delimiter: string): boolean {
  const isEnd = (letter: string | undefined) =>
    letter === undefined || letter === delimiter || letter === '\n' || letter === '\r';
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (!isEnd(quote === 0 ? undefined : text[quote - 1])) return false;
    do {
      quote = text.indexOf('"', quote + 1);
      if (quote < 0) return text.length >= SAMPLE_CHARACTERS;
      if (text[quote + 1] !== '"') break;
      quote += 1;
    } while (quote < text.length);
    if (!isEnd(text[quote + 1])) return false;
  }
  return true;
}
