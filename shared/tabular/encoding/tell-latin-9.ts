import { codePageOf } from './code-pages.ts';

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

const EURO = 0xa4;

/** Where ISO-8859-15 has the letters `ŠšŽžŒœŸ`; Windows-1252 has `¦¨´¸¼½¾`. */
const LETTERS: ReadonlySet<number> = new Set([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

/**
 * Tells ISO-8859-15 from Windows-1252, which are the same but for eight letters and for what Windows has below 0xA0: null
 * where nothing speaks for ISO-8859-15. `uncertain` where only a euro sign does, or some bytes speak for the other.
 */
export function tellLatin9(
  bytes: Uint8Array,
): { encoding: 'windows-1252' | 'iso-8859-15'; uncertain: boolean } | null {
  const page = codePageOf('iso-8859-15');
  const letterAt = (at: number) => String.fromCharCode(page[bytes[at] ?? 0x20] ?? 0x20);
  let words = 0;
  let euros = 0;
  let against = 0;
  let doubtful = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xa0) against += 1;
    else if (byte === EURO) euros += 1;
    else if (LETTERS.has(byte)) {
      const fit = fitOf(letterAt(at), letterAt(at - 1), letterAt(at + 1), letterAt(at + 2));
      if (fit === 'letter') words += 1;
      else if (fit === 'sign') against += 1;
      else if (fit === 'either') doubtful += 1;
    }
  }
  if (words === 0 && doubtful === 0 && (euros === 0 || against > 0)) return null;
  if (against > 0 || (words === 0 && doubtful > 0))
    return { encoding: 'windows-1252', uncertain: true };
  return { encoding: 'iso-8859-15', uncertain: words === 0 };
}

type Fit = 'letter' | 'sign' | 'either' | 'neither';

/** Whether a word has the letter where words have one, or a sign must be meant (`Mike´s`, `O´Connor`); `O´NEIL` may be both. */
function fitOf(letter: string, before: string, after: string, next: string): Fit {
  if (!LETTER.test(before) && !LETTER.test(after)) return 'neither';
  if (LOWER.test(letter)) return LOWER.test(before) || LOWER.test(after) ? 'letter' : 'either';
  if (LOWER.test(before)) return 'sign';
  if (!LETTER.test(before)) return 'letter';
  if (letter !== 'Ž') return LOWER.test(after) ? 'sign' : 'letter';
  return LOWER.test(after) || LOWER.test(next) ? 'sign' : 'either';
}
