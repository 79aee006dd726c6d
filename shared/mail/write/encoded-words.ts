import { quoted } from './quoted.ts';

/** An encoded word is at most 75 characters (RFC 2047 §2): what is left of it for the text. */
const ROOM = 75 - '=?UTF-8?Q??='.length;
/** What stands for itself in an encoded word, also in a phrase (RFC 2047 §5(3)). */
const PLAIN = /^[A-Za-z0-9!*+/-]$/u;
const PRINTABLE = /^[ -~]*$/u;
/** Longer names are folded, which a quoted name cannot be for certain. */
const LONGEST_QUOTED = 60;

/** The name before an address: quoted where it is ASCII, else encoded words. `''` stays empty. `name` is one line. */
export function encodedPhrase(name: string): string {
  if (name === '') return '';
  if (PRINTABLE.test(name) && name.length <= LONGEST_QUOTED && !name.includes('=?')) {
    return quoted(name);
  }
  return words(name, 5);
}

/**
 * Text of a header (the subject): as it is where it is short ASCII, else encoded words on folded lines. `text` is one
 * line; `used` is how much of the first line is taken. Each word holds whole characters (RFC 2047 §5).
 */
export function encodedWords(text: string, used: number): string {
  const fits = PRINTABLE.test(text) && used + text.length <= 76 && !text.includes('=?');
  return fits ? text : words(text, used);
}

function words(text: string, used: number): string {
  const made: string[] = [];
  let word = '';
  let room = Math.max(12, ROOM - used);
  for (const character of text) {
    const encoded = encodeCharacter(character);
    if (word.length + encoded.length > room) {
      made.push(word);
      word = '';
      room = ROOM;
    }
    word += encoded;
  }
  made.push(word);
  return made.map((part) => `=?UTF-8?Q?${part}?=`).join('\r\n ');
}

function encodeCharacter(character: string): string {
  if (character === ' ') return '_';
  if (PLAIN.test(character)) return character;
  return [...new TextEncoder().encode(character)].map(hex).join('');
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
