import { describe, expect, it } from 'vitest';
import { linesTaken, shortenText } from './shorten-text.ts';

describe('linesTaken', () => {
  it.each([
    ['', 0],
    ['Oikeusministeriö', 1],
    ['Sosiaali- ja terveysministeriö', 2],
    ['x'.repeat(41), 3],
    ['aa bb\nccc', 1],
  ])('%s: %i', (text, lines) => {
    expect(linesTaken(text, 20)).toBe(lines);
  });
});

describe('shortenText', () => {
  it('keeps what fits and ends at a word', () => {
    const name = 'Valtakunnallinen yhdenvertaisuuden, työn ja toimeentulon neuvottelukunta';
    expect(shortenText(name, 4, 20)).toBe(name);
    expect(shortenText(name, 2, 20)).toBe('Valtakunnallinen yhdenvertaisuuden…');
  });

  it('gives nothing where not even a word fits', () => {
    expect(shortenText('x'.repeat(100), 2, 20)).toBe('');
    expect(shortenText('Oikeusministeriö', 0, 20)).toBe('');
  });
});
