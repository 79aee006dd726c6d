import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPieces, wordDiff, type DiffRun } from './word-diff.ts';

const side = (runs: readonly DiffRun[], without: DiffRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const words = fc
  .array(fc.constantFrom('uhri', 'apu', 'ja', ' ', '  ', '\n', '.', ',', 'ä', '😀', 'OM:n'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('wordDiff', () => {
  it('holds the old text and the new one, letter for letter', () => {
    const check = (before: string, after: string) => {
      const runs = wordDiff(before, after);
      expect(side(runs, 'added')).toBe(before);
      expect(side(runs, 'removed')).toBe(after);
      expect(runs.every(({ text }) => text !== '')).toBe(true);
    };
    fc.assert(fc.property(words, words, check));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), check));
  });

  it('finds nothing in a text that stayed', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(wordDiff(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
      }),
    );
  });

  it('changes whole words, and words on both sides of a space together', () => {
    expect(wordDiff('Uhrien tunnistamista parannetaan.', 'Uhrien auttamista kehitetään.')).toEqual([
      { kind: 'same', text: 'Uhrien ' },
      { kind: 'removed', text: 'tunnistamista parannetaan' },
      { kind: 'added', text: 'auttamista kehitetään' },
      { kind: 'same', text: '.' },
    ]);
    expect(wordDiff('a b', 'a c b')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'added', text: 'c ' },
      { kind: 'same', text: 'b' },
    ]);
  });

  it('takes no space away from between words that stay, beside what is only added or only removed', () => {
    const [short, long] = ['ministeriöiden ja virastojen', 'ministeriöiden, kuntien ja virastojen'];
    expect(wordDiff(short, long).filter(({ kind }) => kind === 'removed')).toEqual([]);
    expect(wordDiff(long, short).filter(({ kind }) => kind === 'added')).toEqual([]);
    expect(wordDiff('työ ja', 'työ, apu-ja').filter(({ kind }) => kind === 'removed')).toEqual([]);
  });

  it('replaces a long text that has nothing in common with the new one', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, at) => word + at).join('|');
    expect(wordDiff(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

it('compares pieces by their key and gives the new one', () => {
  const runs = diffPieces(
    [{ k: 'a', v: 1 }],
    [
      { k: 'a', v: 2 },
      { k: 'b', v: 3 },
    ],
    ({ k }) => k,
  );
  expect(runs).toEqual([
    { kind: 'same', pieces: [{ k: 'a', v: 2 }] },
    { kind: 'added', pieces: [{ k: 'b', v: 3 }] },
  ]);
});
