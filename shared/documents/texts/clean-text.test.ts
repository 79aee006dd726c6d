import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['a\u0308iti', 'äiti'],
    [
      'rivi\r\ntoinen\rkolmas\vneljäs\fviides\u2028kuudes',
      'rivi\ntoinen\nkolmas\nneljäs\nviides\nkuudes',
    ],
    ['a\tb', 'a b'],
    ['a\u0000b\u0007c\u009Fd', 'abcd'],
    ['a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e', 'abcde'],
    ['a\uD800b\uDC00c', 'abc'],
    ['\uFEFFnimi ', 'nimi'],
    ['Matti\u202Efdp.exe', 'Mattifdp.exe'],
    ['👩‍👩‍👧 2026\u2060–\u20602029 10\u00A0%', '👩‍👩‍👧 2026\u2060–\u20602029 10\u00A0%'],
  ])('%j → %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('gives nothing that XML 1.0 forbids, and is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(/[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
