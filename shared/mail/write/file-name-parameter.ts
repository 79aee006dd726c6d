import { quoted } from './quoted.ts';

/** What may stand as it is in a value with a charset (RFC 2231 §7, attribute-char). */
const PLAIN = /^[A-Za-z0-9!#$&+.^_`{|}~-]$/u;
const SHORT_ASCII = /^[ -~]{1,50}$/u;
/** Of a line, so that it stays below 76 with the parameter's own name. */
const ROOM = 55;

/**
 * The parameter `filename` of `Content-Disposition`, each line of it folded: quoted where it is short ASCII, else in UTF-8
 * by percent signs, in pieces (RFC 2231 §3 and §4). `name` is one line.
 */
export function fileNameParameter(name: string): string {
  if (SHORT_ASCII.test(name)) return `\r\n filename=${quoted(name)}`;
  const pieces = [''];
  for (const character of name) {
    const encoded = PLAIN.test(character) ? character : percent(character);
    if ((pieces.at(-1) ?? '').length + encoded.length > ROOM) pieces.push('');
    pieces[pieces.length - 1] += encoded;
  }
  const [only = '', second] = pieces;
  if (second === undefined) return `\r\n filename*=UTF-8''${only}`;
  return pieces
    .map((piece, at) => `\r\n filename*${String(at)}*=${at === 0 ? "UTF-8''" : ''}${piece}`)
    .join(';');
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
