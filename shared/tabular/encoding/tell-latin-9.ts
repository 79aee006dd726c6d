import { letterKinds, NO_LETTER, SMALL } from './letter-kinds.ts';

const SPACE = 0x20;
const EURO = 0xa4;
const CAPITAL_Z = 0xb4;

/** Where ISO-8859-15 has the letters `ŠšŽžŒœŸ`; Windows-1252 has `¦¨´¸¼½¾`. */
const LETTERS: ReadonlySet<number> = new Set([0xa6, 0xa8, CAPITAL_Z, 0xb8, 0xbc, 0xbd, 0xbe]);

/**
 * Tells ISO-8859-15 from Windows-1252, which are the same but for eight letters and for what Windows has below 0xA0: null
 * where nothing speaks for ISO-8859-15. `uncertain` where only a euro sign does, or some bytes speak for the other.
 */
export function tellLatin9(
  bytes: Uint8Array,
): { encoding: 'windows-1252' | 'iso-8859-15'; uncertain: boolean } | null {
  const kinds = letterKinds('iso-8859-15');
  const count: Record<Fit, number> = { letter: 0, sign: 0, either: 0, neither: 0 };
  let euros = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xa0) count.sign += 1;
    else if (byte === EURO) euros += 1;
    else if (LETTERS.has(byte)) count[fitOf(bytes, at, kinds)] += 1;
  }
  if (count.letter === 0 && count.either === 0 && (euros === 0 || count.sign > 0)) return null;
  if (count.sign > 0 || (count.letter === 0 && count.either > 0)) {
    return { encoding: 'windows-1252', uncertain: true };
  }
  return { encoding: 'iso-8859-15', uncertain: count.letter === 0 };
}

type Fit = 'letter' | 'sign' | 'either' | 'neither';

/** Whether a word has the letter where words have one, or a sign must be meant (`Mike´s`, `O´Connor`); `O´NEIL` may be both. */
function fitOf(bytes: Uint8Array, at: number, kinds: Uint8Array): Fit {
  const kindAt = (place: number) => kinds[bytes[place] ?? SPACE] ?? NO_LETTER;
  const before = kindAt(at - 1);
  const after = kindAt(at + 1);
  if (before === NO_LETTER && after === NO_LETTER) return 'neither';
  if (kindAt(at) === SMALL) return before === SMALL || after === SMALL ? 'letter' : 'either';
  if (before === SMALL) return 'sign';
  if (before === NO_LETTER) return 'letter';
  if (bytes[at] !== CAPITAL_Z) return after === SMALL ? 'sign' : 'letter';
  return after === SMALL || kindAt(at + 2) === SMALL ? 'sign' : 'either';
}
