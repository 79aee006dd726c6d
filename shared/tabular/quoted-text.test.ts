import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote, quotedParts, unquote } from './quoted-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', ' ', 'ä'), minLength: 1 });

it('gives back what was quoted, whatever it is', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(unquote(quote(value))).toBe(value);
    }),
  );
});

it('parts quoted texts from each other', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (values) => {
      expect(quotedParts(values.map(quote).join('; '))).toEqual(
        values.map((value) => ({ text: value, quoted: true })),
      );
    }),
  );
});

it.each([
  ['Yritys "X" Oy', null],
  ['"A" ja "B"', null],
  ['""', null],
  ['"', null],
  [' "Avoin" ', 'Avoin'],
])('unquotes %j to %j', (cell, inside) => {
  expect(unquote(cell)).toBe(inside);
});

it('keeps what stands between quoted texts in its place', () => {
  expect(quotedParts('a; b; "c, d"; e')).toEqual([
    { text: 'a; b', quoted: false },
    { text: 'c, d', quoted: true },
    { text: 'e', quoted: false },
  ]);
  expect(quotedParts('"Esimerkki, Maija" <maija@x.invalid>')).toEqual([
    { text: '"Esimerkki, Maija" <maija@x.invalid>', quoted: false },
  ]);
});
