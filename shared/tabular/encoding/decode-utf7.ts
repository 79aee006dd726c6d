/** Letters, signs and punctuation that lists here have beyond ASCII; anything else was no UTF-7. */
const EXPECTED = /^[\u00A0-\u024F\u2010-\u2026\u2030-\u203A\u20AC]+$/u;

/** A run of UTF-7: what lies between `+` and what ends it. Bounded, so that a text of pluses costs no more than its length. */
const RUNS = /\+([A-Za-z0-9+/]{0,400})(-?)/g;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whether `text`, all ASCII, is UTF-7 (RFC 2152), as old mail programs saved lists: some `+AOQ-` in it is a letter that
 * Finnish or a neighbouring language needs. A phone number or an address with a plus never is: its bits do not come out even.
 */
export function isUtf7(text: string): boolean {
  for (const [, digits = '', end] of text.matchAll(RUNS)) {
    if (digits.length >= 3 && end === '-' && unitsOf(digits) !== null) return true;
  }
  return false;
}

/** `text` with what UTF-7 wrote as `+AOQ-` as letters, and `+-` as a plus; runs that are no such letters stay as they are. */
export function decodeUtf7(text: string): string {
  return text.replaceAll(RUNS, (run: string, digits: string, end: string) => {
    if (digits === '') return end === '-' ? '+' : run;
    return unitsOf(digits) ?? run;
  });
}

function unitsOf(digits: string): string | null {
  let bits = 0;
  let held = 0;
  let units = '';
  for (const digit of digits) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0x3fffff;
    held += 6;
    if (held < 16) continue;
    held -= 16;
    units += String.fromCharCode((bits >> held) & 0xffff);
  }
  const isEven = held < 6 && (bits & ((1 << held) - 1)) === 0;
  return isEven && EXPECTED.test(units) ? units : null;
}
