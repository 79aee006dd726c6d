import type { Encoding } from '../table.ts';
import { codePageOf, type SingleByteEncoding } from './code-pages.ts';
import { decodeUtf7 } from './decode-utf7.ts';

const CHUNK = 256 * 1024;

/** Decodes `bytes`, without a byte order mark. Bytes that mean nothing in `encoding` give U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return new TextDecoder('utf-8').decode(bytes);
  if (encoding === 'utf-7') return decodeUtf7(new TextDecoder('utf-8').decode(bytes));
  // Half a letter at the end of a file that was cut is none.
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(whole);
  if (encoding === 'utf-16be') return decodeBigEndian(whole);
  return decodeSingleByte(bytes, encoding);
}

/** Swapped by hand: Node built with a small ICU has no `utf-16be`. */
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const page = codePageOf(encoding);
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = bytes.subarray(from, from + CHUNK);
    const units = new Uint16Array(part.length);
    for (let at = 0; at < part.length; at += 1) units[at] = page[part[at] ?? 0] ?? 0;
    parts.push(decoder.decode(units));
  }
  return parts.join('');
}

/**
 * UTF-8 where it is UTF-8, Windows-1252 byte by byte where it is not: for files glued together from both.
 * Returns the text and how many bytes were not UTF-8.
 */
export function decodeMixedUtf8(bytes: Uint8Array): { text: string; strays: number } {
  const page = codePageOf('windows-1252');
  const decoder = new TextDecoder('utf-8');
  const parts: string[] = [];
  let strays = 0;
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = utf8LengthAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > from) parts.push(decoder.decode(bytes.subarray(from, at)));
    parts.push(String.fromCharCode(page[bytes[at] ?? 0] ?? 0xfffd));
    strays += 1;
    at += 1;
    from = at;
  }
  if (at > from) parts.push(decoder.decode(bytes.subarray(from, at)));
  return { text: parts.join(''), strays };
}

/** How many bytes the UTF-8 character at `at` takes; 0 where there is none (RFC 3629: no overlong forms, no surrogates). */
export function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (first >= 0xe0 && first <= 0xef) {
    if (first === 0xe0 && second < 0xa0) return 0;
    if (first === 0xed && second > 0x9f) return 0;
    return isTail(second) && isTail(third) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if (first === 0xf0 && second < 0x90) return 0;
    if (first === 0xf4 && second > 0x8f) return 0;
    return isTail(second) && isTail(third) && isTail(bytes[at + 3] ?? 0) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
