import { LIMITS } from '../limits.ts';

/** What cells with delimiters in them stand in; few programs and hands write apostrophes. */
export type Quote = '"' | "'";

export type ParsedCsv = {
  /** Records in order; a blank line is `['']`. A record may span lines inside quotes. */
  records: string[][];
  /** Indexes into `records` where a quote was opened and never closed; it was read as a letter, to the line's end. */
  unclosed: number[];
  /** More rows, columns or cells than the limits allow: reading stopped there. */
  tooLarge: boolean;
};

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * Splits `text` into records and cells. CRLF, LF and a lone CR end a line; a quote opens a quoted cell only at the
 * cell's start; a quote inside that neither doubles nor closes is a letter. `delimiter` `''`: one column; `quote`: what
 * opens and closes a quoted cell.
 *
 * A quote that is never closed must not swallow the rest of the file: it counts as unclosed when the file ends inside
 * it, when another cell seems to open inside it on a later line, or when closing it would break the table's width.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  maxRecords = Infinity,
  quote: Quote = '"',
): ParsedCsv {
  const end = text.length;
  const separator = delimiter === '' ? -1 : delimiter.charCodeAt(0);
  const quoteCode = quote.charCodeAt(0);
  const parsed: ParsedCsv = { records: [], unclosed: [], tooLarge: false };
  const literal = new Set<number>();
  let expected = 0;
  let cells = 0;
  let at = 0;
  let rewinds = 0;

  while (at < end && parsed.records.length < maxRecords) {
    const recordStart = at;
    const record: string[] = [];
    let doubtful = -1;
    let unclosed = false;
    for (;;) {
      if (text.charCodeAt(at) === quoteCode) {
        const quoted = literal.has(at) ? null : readQuoted(text, at, separator, quote);
        if (quoted) {
          if (quoted.lineBreak >= 0 && doubtful < 0) {
            if (looksTorn(text, at, quoted, separator, record.length, expected)) doubtful = at;
          }
          record.push(quoted.value);
          at = quoted.next;
        } else {
          // An apostrophe that opens nothing belongs to its word: `'t Hooft`.
          unclosed ||= quote === '"';
          const from = quote === '"' ? at + 1 : at;
          at = endOfCell(text, from, separator);
          record.push(text.slice(from, at));
        }
      } else {
        const from = at;
        at = endOfCell(text, from, separator);
        record.push(text.slice(from, at));
      }
      if (at < end && text.charCodeAt(at) === separator && record.length <= LIMITS.columns) {
        at += 1;
        continue;
      }
      break;
    }
    if (doubtful >= 0 && record.length !== expected && rewinds < 10_000) {
      literal.add(doubtful);
      rewinds += 1;
      at = recordStart;
      continue;
    }
    if (unclosed) parsed.unclosed.push(parsed.records.length);
    parsed.records.push(record);
    cells += record.length;
    if (
      record.length > LIMITS.columns ||
      cells > LIMITS.cells ||
      parsed.records.length > LIMITS.rows
    ) {
      parsed.tooLarge = true;
      return parsed;
    }
    if (record.length > 1) expected = record.length;
    if (text.charCodeAt(at) === CR) at += text.charCodeAt(at + 1) === LF ? 2 : 1;
    else if (text.charCodeAt(at) === LF) at += 1;
  }
  return parsed;
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LF || code === CR) break;
  }
  return at;
}

type Quoted = {
  value: string;
  next: number;
  /** Of the first line break inside, or -1. */ lineBreak: number;
};

/** The quoted cell that opens at `start`, or null where it never closes. */
function readQuoted(text: string, start: number, separator: number, mark: Quote): Quoted | null {
  let doubled = false;
  let lineBreak = -1;
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf(mark, from);
    if (quote < 0) return null;
    if (lineBreak < 0) lineBreak = firstBreak(text, from, quote);
    if (lineBreak >= 0 && quote - lineBreak > LIMITS.cellCharacters) return null;
    if (text[quote + 1] === mark) {
      doubled = true;
      from = quote + 2;
      continue;
    }
    let after = quote + 1;
    while (text.charCodeAt(after) === SPACE) after += 1;
    const code = text.charCodeAt(after);
    if (after >= text.length || code === separator || code === LF || code === CR) {
      // What is longer than a cell may be is cut later; here it only must not cost.
      const raw = text.slice(start + 1, Math.min(quote, start + 3 * LIMITS.cellCharacters));
      // Not replaceAll, which V8 answers with a rope of as many pieces as there are quotes.
      const value = doubled ? raw.replace(mark === '"' ? /""/g : /''/g, mark) : raw;
      return { value, next: after, lineBreak };
    }
    if (lineBreak >= 0) return null;
    from = quote + 1;
  }
}

function firstBreak(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
  }
  return -1;
}

/** Whether the lines inside a quoted cell look like rows of the table themselves. */
function looksTorn(
  text: string,
  start: number,
  quoted: Quoted,
  separator: number,
  before: number,
  expected: number,
): boolean {
  if (expected < 2) return false;
  const inFirst = countSeparators(text, start, quoted.lineBreak, separator);
  if (inFirst > 0 && before + inFirst + 1 === expected) return true;
  const from = quoted.lineBreak + 1;
  let to = from;
  while (to < text.length && text.charCodeAt(to) !== LF && text.charCodeAt(to) !== CR) to += 1;
  return expected > 2 && countSeparators(text, from, to, separator) === expected - 1;
}

function countSeparators(text: string, from: number, to: number, separator: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === separator) count += 1;
  return count;
}
