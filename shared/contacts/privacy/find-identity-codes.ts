import { identityCodesIn } from '../../lib/identity-code.ts';
import { textsOf, type PlainTables } from './person-traces.ts';

/** A text that holds a personal identity code: its table, the id (or key) of its row, and the field. Never the code. */
export type FoundCode = { table: string; id: string; field: string };

/** Fields that the program fills itself: ids and check sums, in which a code can only seem to stand. */
const OWN_FIELDS = /(?:^|\.)(?:id|sha256|marks\.\d+|\w+Ids?(?:\.\d+)?)$/u;

/** The place of words of a text with form: of the text, of the block in it, of the words in the block. */
const WORDS = /^(.*?)(\bcontent(?:\.\d+\.content)*)\.(\d+)\.text$/u;

/**
 * Where in `tables` (all of the office, as plain rows) Finnish personal identity codes stand: they may be kept nowhere
 * (no data on victims or cases), and exports stop at them. A text with form is read as one, whatever its marks split.
 */
export function findIdentityCodes(tables: PlainTables): FoundCode[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) => {
      const id = String(row['id'] ?? row['key'] ?? row['seq'] ?? '');
      return readingsOf(row)
        .flatMap(({ text, pieces }) => {
          const starts = identityCodesIn(text).map(({ start }) => start);
          return pieces.filter(({ from, to }) => starts.some((at) => at >= from && at < to));
        })
        .map(({ path }) => ({ table, id, field: path }));
    }),
  );
}

/** `row` with `…` in the place of each code that `findIdentityCodes` finds in it; the same row where it finds none. */
export function withoutIdentityCodes<Row extends object>(row: Row): Row {
  const cleaned = new Map<string, string>();
  for (const { text, pieces } of readingsOf(row)) {
    const codes = identityCodesIn(text);
    if (codes.length === 0) continue;
    for (const { path, from, to } of pieces) {
      let left = '';
      let at = from;
      for (const { start, end } of codes) {
        left += text.slice(at, Math.max(at, Math.min(start, to)));
        if (start >= from && start < to) left += '…';
        at = Math.max(at, Math.min(end, to));
      }
      cleaned.set(path, left + text.slice(at, to));
    }
  }
  return cleaned.size === 0 ? row : (rewritten(row, '', cleaned) as Row);
}

/** What is read in one go, and where in it each of the row's texts stands. */
type Reading = { text: string; pieces: { path: string; from: number; to: number }[] };

function readingsOf(row: object): Reading[] {
  const readings: Reading[] = [];
  const formed = new Map<string, { reading: Reading; block: string; at: number }>();
  for (const { path, text } of textsOf(row)) {
    if (OWN_FIELDS.test(path)) continue;
    const [words, of = '', block = '', index] = WORDS.exec(path) ?? [];
    const at = Number(index);
    const begun = formed.get(of);
    if (words === undefined || !begun) {
      const reading = { text, pieces: [{ path, from: 0, to: text.length }] };
      readings.push(reading);
      if (words !== undefined) formed.set(of, { reading, block, at });
      continue;
    }
    const { reading } = begun;
    if (begun.block !== block || begun.at !== at - 1) reading.text += '\n';
    const from = reading.text.length;
    reading.text += text;
    reading.pieces.push({ path, from, to: reading.text.length });
    formed.set(of, { reading, block, at });
  }
  return readings;
}

function rewritten(value: unknown, path: string, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return texts.get(path) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([key, one]) => [key, rewritten(one, path === '' ? key : `${path}.${key}`, texts)] as const,
  );
  if (!Array.isArray(value)) return Object.fromEntries(parts);
  return parts.map(([, one]) => one).filter((one) => !isEmptyWord(one));
}

/** The editor opens no text that has a word of no letters in it. */
function isEmptyWord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, text } = value as Record<string, unknown>;
  return type === 'text' && text === '';
}
