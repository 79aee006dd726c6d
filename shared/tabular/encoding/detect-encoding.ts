import type { Encoding } from '../table.ts';
import { codePageOf, type SingleByteEncoding } from './code-pages.ts';
import { utf8LengthAt } from './decode-text.ts';
import { isUtf7 } from './decode-utf7.ts';
import { letterKinds, NO_LETTER, SMALL } from './letter-kinds.ts';
import { tellLatin9 } from './tell-latin-9.ts';

export type Detected = {
  encoding: Encoding;
  /** Length of the byte order mark. */
  mark: number;
  /** UTF-8 with a few bytes that are not: read them one by one as Windows-1252. */
  mixed: boolean;
  /** Another encoding fits almost as well. */
  uncertain: boolean;
  /** The text, where finding out meant decoding it. */
  text?: string;
};

/** How much of a file is looked at for NULs and for scoring code pages; strict UTF-8 is checked to the end. */
const SAMPLE = 256 * 1024;

/** Says what `bytes` are written in: byte order mark, then NULs, then strict UTF-8, then the code page that reads best. */
export function detectEncoding(bytes: Uint8Array): Detected {
  const plain = { mark: 0, mixed: false, uncertain: false };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { ...plain, encoding: 'utf-8', mark: 3, mixed: strictUtf8(bytes) === null };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ...plain, encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ...plain, encoding: 'utf-16be', mark: 2 };
  const wide = wideByNuls(bytes);
  if (wide) return { ...plain, encoding: wide };
  const text = strictUtf8(bytes);
  if (text !== null) {
    const isAscii = text.length === bytes.length;
    if (isAscii && isUtf7(text)) return { ...plain, encoding: 'utf-7', uncertain: true };
    return { ...plain, encoding: 'utf-8', text };
  }
  const { strays, wide: characters } = countUtf8(bytes);
  // A Windows-1252 text holds next to no valid UTF-8 sequence by chance.
  if (characters >= 2 && characters >= strays * 0.1)
    return { ...plain, encoding: 'utf-8', mixed: true };
  return { ...plain, ...bestCodePage(bytes) };
}

/** UTF-16 without a mark: Latin text has its NULs all on one side. */
function wideByNuls(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = length / 2;
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** `bytes` decoded, or null where they are not UTF-8 to the end; the decoder is many times faster than counting. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Counts characters of more than one byte, and bytes that are no UTF-8. A character cut off by the end does not count. */
function countUtf8(bytes: Uint8Array): { strays: number; wide: number } {
  let strays = 0;
  let wide = 0;
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = utf8LengthAt(bytes, at);
    if (length > 1) wide += 1;
    else strays += 1;
    at += Math.max(length, 1);
  }
  return { strays, wide };
}

const CANDIDATES: readonly SingleByteEncoding[] = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'ibm850',
];

function bestCodePage(bytes: Uint8Array): { encoding: Encoding; uncertain: boolean } {
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }));
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return { encoding: 'windows-1252', uncertain: true };
  const second = scored.find(({ encoding }) => isLatin(encoding) !== isLatin(best.encoding));
  const isDoubtful = best.score <= 0 || best.score < (second?.score ?? 0) * 1.5;
  const latin9 = isLatin(best.encoding) ? tellLatin9(bytes) : null;
  const encoding = latin9?.encoding ?? (isLatin(best.encoding) ? 'windows-1252' : best.encoding);
  return {
    encoding,
    uncertain: isDoubtful || latin9?.uncertain === true || hasStrangeWord(bytes, encoding),
  };
}

/** Two that differ in eight letters, which the score is too coarse for. */
function isLatin(encoding: SingleByteEncoding): boolean {
  return encoding === 'windows-1252' || encoding === 'iso-8859-15';
}

/**
 * Whether the text, read in `encoding`, has a letter that is in the names of none of the languages that it serves here:
 * a Czech or Estonian list in its own code page gives `Dvoøák` by one letter and `Èenìk` by others,
 * or has a sign in a word: `Ma¹a`, `©umava`.
 */
function hasStrangeWord(bytes: Uint8Array, encoding: SingleByteEncoding): boolean {
  const page = codePageOf(encoding);
  const isStrange = Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(page[byte] ?? 0xfffd);
    return byte >= 0x80 && LETTER.test(letter) && !KNOWN.includes(letter);
  });
  const isSign = Array.from({ length: 256 }, (_, byte) =>
    SIGNS.includes(String.fromCharCode(page[byte] ?? 0xfffd)),
  );
  const kinds = letterKinds(encoding);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (isStrange[byte]) return true;
    if (!isSign[byte] || kinds[bytes[at + 1] ?? 0] !== SMALL) continue;
    if (byte === COPYRIGHT || kinds[bytes[at - 1] ?? 0] !== NO_LETTER) return true;
  }
  return false;
}

/** Signs that stand in the places of letters in the code pages of other languages. */
const SIGNS = '©®¹²³¼½¾¦¨¸¶±¢£¥¤¬×÷';

/** Where ISO-8859-2 and -4 have `Š`. */
const COPYRIGHT = 0xa9;

/** How much the high bytes of `bytes` look like Nordic words when read in `encoding`, up to 20,000 of them. */
function scoreOf(bytes: Uint8Array, encoding: SingleByteEncoding): number {
  const page = codePageOf(encoding);
  // Where nothing else tells them apart, a list is from Windows.
  let score = encoding === 'windows-1252' ? 0.5 : 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < 20_000; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    seen += 1;
    const letter = String.fromCharCode(page[byte] ?? 0xfffd);
    const before = String.fromCharCode(page[bytes[at - 1] ?? 0x20] ?? 0x20);
    const after = String.fromCharCode(page[bytes[at + 1] ?? 0x20] ?? 0x20);
    score += scoreOfCharacter(letter, before, after);
  }
  return score;
}

/** Letters of Finnish, Swedish, Norwegian, Danish, Estonian, Sámi, German, French and Spanish names. */
const KNOWN = 'åäöÅÄÖéüõšžøæáèØÆÉÜÕŠŽàóíñçëôÁÓÍÑÇËêâîïûùúœŒŸÊÂÎÔÀßªº';

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

function scoreOfCharacter(letter: string, before: string, after: string): number {
  if (letter === '\uFFFD' || letter === '\uF8FF') return -10;
  const inWord = LETTER.test(before) || LETTER.test(after);
  if (LETTER.test(letter)) {
    // A capital after a small letter: a word was torn.
    if (UPPER.test(letter) && LOWER.test(before)) return -3;
    if (LOWER.test(letter) && UPPER.test(before) && UPPER.test(after)) return -1;
    const nordic = 'åäöÅÄÖ'.includes(letter)
      ? 3
      : 'éüõšžœøæáèØÆÉÜÕŠŽàóíñçëô'.includes(letter)
        ? 1
        : -1;
    return inWord ? nordic : nordic / 3;
  }
  if ('€–—“”„‘’…•§°«»´\u00A0®©™½·'.includes(letter)) {
    return LETTER.test(before) && LETTER.test(after) && !'–’´'.includes(letter) ? -2 : 0.5;
  }
  return LETTER.test(before) && LETTER.test(after) ? -3 : -1;
}
