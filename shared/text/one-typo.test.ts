import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typoFinder } from './one-typo.ts';

const GAPS = ' \n\\-.@';
const ANY = `[^${GAPS}]`;

/** Every way to write the word with at most one typo, as a pattern. */
function spelled(term: string): RegExp {
  const ways = [term];
  for (let at = 0; at < term.length; at += 1) {
    const [before, letter = '', after] = [term.slice(0, at), term[at], term.slice(at + 1)];
    ways.push(before + ANY + after, before + ANY + letter + after);
    // A word without its last letter is only its beginning.
    if (before + after !== term.slice(0, -1)) ways.push(before + after);
    const [next] = after;
    if (next !== undefined) ways.push(before + next + letter + after.slice(1));
  }
  const begins = term.length < 6 ? `(?<=^|[${GAPS}])` : '';
  return new RegExp(`${begins}(?:${ways.join('|')})`, 'u');
}

describe('a word with one typo', () => {
  const letters = fc.constantFrom('a', 'b', 'c');
  const word = fc.string({ unit: letters, minLength: 4, maxLength: 12 });
  const noise = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '\n'), maxLength: 6 });
  /** The word with what a hand does to it: letters taken off, put in, others in their place. */
  const mistyped = (term: string) =>
    fc
      .array(fc.tuple(fc.nat(term.length), fc.nat(2), fc.string({ unit: letters, maxLength: 2 })), {
        maxLength: 2,
      })
      .map((slips) =>
        slips.reduce(
          (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
          term,
        ),
      );

  it('is found in the first line that has it in one of its spellings, and in no other', () => {
    const cases = word.chain((term) =>
      fc.tuple(fc.constant(term), noise, mistyped(term), noise, mistyped(term), noise),
    );
    fc.assert(
      fc.property(cases, ([term, ...parts]) => {
        const text = parts.join('');
        const lines = text.split('\n');
        const at = typoFinder(term).find(text);
        const line = at < 0 ? -1 : text.slice(0, at).split('\n').length - 1;
        expect(line).toBe(lines.findIndex((one) => spelled(term).test(one)));
      }),
      { numRuns: 1000 },
    );
  });

  it('has one of its pieces wherever it is found', () => {
    const cases = word.chain((term) => fc.tuple(fc.constant(term), mistyped(term)));
    fc.assert(
      fc.property(cases, ([term, text]) => {
        const { find, pieces } = typoFinder(term);
        if (find(text) >= 0) expect(pieces.some((piece) => text.includes(piece))).toBe(true);
      }),
    );
  });
});
