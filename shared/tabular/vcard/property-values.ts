import type { ValueDecoder } from '../entries/value-decoder.ts';
import { LIMITS } from '../limits.ts';
import type { Property } from './parse-property.ts';

const BACKSLASH = 0x5c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;

/** Bytes of a value that are read: three to a letter of the longest cell, and as many again for their encoding. */
const LONGEST = 6 * LIMITS.cellCharacters;

/** The value of a property as one text. */
export function textOf(property: Property, decoder: ValueDecoder): string {
  return unescapeText(decode(property, property.raw.subarray(0, LONGEST), decoder)).trim();
}

/** The values of a property as a list that commas separate: `CATEGORIES`, parts of names. */
export function listOf(property: Property, decoder: ValueDecoder): string[] {
  return splitUnescaped(decode(property, property.raw.subarray(0, LONGEST), decoder), ',')
    .map((part) => unescapeText(part).trim())
    .filter(Boolean);
}

/**
 * The parts of a property that has several, `N` or `ADR`. They are told apart before quoted-printable is decoded: a
 * semicolon in a part is hidden there as `=3B`. Where the whole value is hidden so, it is told apart afterwards.
 */
export function partsOf(property: Property, decoder: ValueDecoder): string[] {
  const pieces = splitBytes(property.raw.subarray(0, LONGEST));
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const decoded = only
    ? splitUnescaped(decode(property, only, decoder), ';')
    : pieces.map((piece) => decode(property, piece, decoder));
  return decoded.map((part) => unescapeText(part).trim());
}

function decode(property: Property, raw: Uint8Array, decoder: ValueDecoder): string {
  if (property.encoding === 'quoted-printable') {
    const bytes = fromQuotedPrintable(raw);
    if (!property.charset) decoder.hidden(bytes);
    return decoder.decode(bytes, property.charset);
  }
  if (property.encoding === 'base64') return decoder.decode(fromBase64(raw), property.charset);
  return decoder.decode(raw, property.charset);
}

function splitBytes(raw: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === BACKSLASH) at += 1;
    else if (raw[at] === SEMICOLON) {
      pieces.push(raw.subarray(from, at));
      from = at + 1;
    }
  }
  pieces.push(raw.subarray(from));
  return pieces;
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** `\n`, `\,`, `\;`, `\:` and `\\` (RFC 6350, 3.4); another backslash is a letter. */
function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([nN,;:\\])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}

/** Bytes written as quoted-printable; what is none of its escapes stays. */
export function fromQuotedPrintable(raw: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const high = raw[at] === EQUALS ? digitOf(raw[at + 1]) : -1;
    const low = high < 0 ? -1 : digitOf(raw[at + 2]);
    if (low >= 0) at += 2;
    bytes[length] = low >= 0 ? high * 16 + low : (raw[at] ?? 0);
    length += 1;
  }
  return bytes.subarray(0, length);
}

function digitOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Bytes written as base64; blanks and what is none of its letters are passed over. */
export function fromBase64(raw: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((raw.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of raw) {
    const value = valueOf(byte);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function valueOf(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte - 0x41;
  if (byte >= 0x61 && byte <= 0x7a) return byte - 0x47;
  if (byte >= 0x30 && byte <= 0x39) return byte + 4;
  if (byte === 0x2b || byte === 0x2d) return 62;
  return byte === 0x2f || byte === 0x5f ? 63 : -1;
}
