import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import { asciiOf } from '../vcard/content-lines.ts';

/** A line of an entry, its value still in the bytes of the file. */
export type LdifLine = {
  /** In lower case, without options such as `;lang-fi`. */
  name: string;
  how: 'plain' | 'base64' | 'elsewhere' | 'none';
  raw: Uint8Array;
};

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const COLON = 0x3a;
const HASH = 0x23;
const LESS = 0x3c;

/** Lines of one entry; a mailing list may have everybody, and nothing has more. */
const MOST_LINES = 2 * LIMITS.rows;

/** The entries of an LDIF file, which blank lines separate; folded lines are put together, comments left out. Throws `TableError`. */
export function* ldifRecords(bytes: Uint8Array): Generator<LdifLine[]> {
  const unfolded = unfold(bytes);
  let record: LdifLine[] = [];
  let from = 0;
  while (from <= unfolded.length) {
    let to = unfolded.indexOf(LF, from);
    if (to < 0) to = unfolded.length;
    const line = unfolded.subarray(from, to);
    from = to + 1;
    if (line.every((byte) => byte === SPACE)) {
      if (record.length > 0) yield record;
      record = [];
    } else if (line[0] !== HASH) {
      const parsed = parseLine(line);
      // Some writers leave out the blank line between two entries.
      if (parsed.name === 'dn' && record.some(({ name }) => name !== 'version')) {
        yield record;
        record = [];
      }
      record.push(parsed);
      if (record.length > MOST_LINES) throw new TableError('too-large');
    }
  }
  if (record.length > 0) yield record;
}

/** Lines that end in LF alone, each whole: a line break with a blank behind it is a fold (RFC 2849, note 2). */
function unfold(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CR && bytes[at + 1] === CR && bytes[at + 2] === LF) continue;
    if (byte === CR && bytes[at + 1] === LF) continue;
    const isBreak = byte === LF || byte === CR;
    const isFold = isBreak && bytes[at + 1] === SPACE && out[length - 1] !== LF;
    if (isFold) at += 1;
    else {
      out[length] = isBreak ? LF : byte;
      length += 1;
    }
  }
  return out.subarray(0, length);
}

function parseLine(line: Uint8Array): LdifLine {
  const colon = line.subarray(0, 200).indexOf(COLON);
  const attribute = colon < 0 ? '' : asciiOf(line.subarray(0, colon));
  const name = /^([A-Za-z][A-Za-z0-9.-]*)(?:;[A-Za-z0-9;_-]*)?\s*$/.exec(attribute)?.[1];
  if (!name) return { name: '', how: 'none', raw: line };
  const next = line[colon + 1];
  const how = next === COLON ? 'base64' : next === LESS ? 'elsewhere' : 'plain';
  const raw = line.subarray(colon + (how === 'plain' ? 1 : 2));
  return { name: name.toLowerCase(), how, raw };
}
