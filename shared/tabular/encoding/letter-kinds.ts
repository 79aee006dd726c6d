import { codePageOf, type SingleByteEncoding } from './code-pages.ts';

export const NO_LETTER = 0;
export const SMALL = 1;
/** A capital, or a letter without case. */
const CAPITAL = 2;

/** What each byte is in `encoding`: `NO_LETTER`, `SMALL` or `CAPITAL`. As a list, since every byte of a file is looked up. */
export function letterKinds(encoding: SingleByteEncoding): Uint8Array {
  return Uint8Array.from(codePageOf(encoding), (unit) => {
    const letter = String.fromCharCode(unit);
    if (!/\p{L}/u.test(letter)) return NO_LETTER;
    return /\p{Ll}/u.test(letter) ? SMALL : CAPITAL;
  });
}
