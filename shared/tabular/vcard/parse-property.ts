import { asciiOf } from './content-lines.ts';

/** One line of a vCard, its value still in the bytes of the file. */
export type Property = {
  /** `item1` of `item1.EMAIL`, in lower case; '' where there is none. */
  group: string;
  /** In capitals. */
  name: string;
  /** `CELL`, `WORK`: of all versions, in capitals. */
  types: Set<string>;
  /** 1 is the most preferred, 101 where nothing is said (RFC 6350, 5.3). */
  preference: number;
  charset: string | undefined;
  encoding: 'plain' | 'quoted-printable' | 'base64';
  /** The address as a label, which vCard 4.0 gives beside its parts. */
  label: string;
  raw: Uint8Array;
};

const COLON = 0x3a;
const QUOTE = 0x22;
const NAME = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9_-]+)$/;

/** The name of a property without looking at the rest of its line, or '' where the line has none. */
export function nameOf(line: Uint8Array): string {
  let to = 0;
  while (to < line.length && to < 80 && line[to] !== COLON && line[to] !== 0x3b) to += 1;
  const code = line[to];
  if (code !== COLON && code !== 0x3b) return '';
  return (NAME.exec(asciiOf(line.subarray(0, to)).trim())?.[2] ?? '').toUpperCase();
}

/** Takes a line apart; null where it is no property. */
export function parseProperty(line: Uint8Array): Property | null {
  const colon = colonOf(line);
  if (colon < 0) return null;
  const [first = '', ...parameters] = splitOutsideQuotes(headOf(line.subarray(0, colon)), ';');
  const [, group = '', name = ''] = NAME.exec(first.trim()) ?? [];
  if (!name) return null;
  const property: Property = {
    group: group.toLowerCase(),
    name: name.toUpperCase(),
    types: new Set(),
    preference: 101,
    charset: undefined,
    encoding: 'plain',
    label: '',
    raw: line.subarray(colon + 1),
  };
  for (const parameter of parameters) takeParameter(property, parameter.trim());
  return property;
}

/** The first colon outside of quotes; the first at all where a quote is never closed. */
function colonOf(line: Uint8Array): number {
  let isQuoted = false;
  for (let at = 0; at < line.length && at < 2_000; at += 1) {
    const byte = line[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === COLON && !isQuoted) return at;
  }
  return line.subarray(0, 2_000).indexOf(COLON);
}

/** Parameters may hold letters beyond ASCII: `LABEL="Mäkikatu 1"`. */
function headOf(bytes: Uint8Array): string {
  return bytes.length < 200 && bytes.every((byte) => byte < 0x80)
    ? asciiOf(bytes)
    : new TextDecoder().decode(bytes);
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}

function takeParameter(property: Property, parameter: string): void {
  const equals = parameter.indexOf('=');
  const key = equals < 0 ? '' : parameter.slice(0, equals).trim().toUpperCase();
  const value = parameter.slice(equals + 1).trim();
  const bare = value.replace(/^"|"$/g, '');
  if (key === 'CHARSET') property.charset = bare;
  else if (key === 'ENCODING') takeEncoding(property, bare);
  else if (key === 'PREF') property.preference = Math.max(1, Number(bare) || 1);
  else if (key === 'LABEL') property.label = readCaret(bare);
  else if (key === 'TYPE' || key === '') {
    for (const type of bare.split(',')) {
      const word = type.trim().replace(/"/g, '').toUpperCase();
      if (word === 'PREF') property.preference = 1;
      else if (key === '' && takeEncoding(property, word)) continue;
      else if (word) property.types.add(word);
    }
  }
}

function takeEncoding(property: Property, word: string): boolean {
  const name = word.toUpperCase();
  if (name === 'QUOTED-PRINTABLE' || name === 'Q') property.encoding = 'quoted-printable';
  else if (name === 'BASE64' || name === 'B') property.encoding = 'base64';
  else return false;
  return true;
}

/** `^n`, `^'` and `^^` in parameters (RFC 6868); writers before it put `\n`. */
function readCaret(text: string): string {
  return text
    .replace(/\^(n|'|\^)/g, (_, letter) => (letter === 'n' ? '\n' : letter === "'" ? '"' : '^'))
    .replace(/\\n/gi, '\n');
}
