import { describe, expect, it } from 'vitest';
import { linesOfText } from '../cooperation/questionnaires/lines-of-text.ts';
import { fromTabText } from '../programme/action-table/tab-text.ts';
import { paragraphsOfText } from '../recommendations/reading/paragraphs-of-text.ts';
import { readPasted } from './read-pasted.ts';

/** Long enough that what begins anew at each sign would never end. */
const LETTERS = 300_000;
const over = (piece: string) => piece.repeat(Math.ceil(LETTERS / piece.length));

/** What patterns stumble over: their own signs, again and again. */
const PIECES = [
  ...[
    '<',
    '<a',
    '<a ',
    '<a "',
    '</',
    '<!',
    '<!--',
    '<td>',
    '<td',
    '&',
    '&#',
    '"',
    '""',
    '""\t',
    "'",
  ],
  ...[',', ';', '\t', '\n', '\r', ' ', '\u00a0', ' \n', '\t\n', ', ', '; ', '- ', '--', '=', '_'],
  ...[
    '# ',
    '#\n',
    '@',
    'a@',
    '.@',
    'a@.',
    '<a@',
    '(',
    '[',
    ')',
    '.',
    ':',
    'a:',
    '1',
    '1 ',
    '1.',
    'a',
    'A ',
  ],
];

describe('a text made to hang the program', () => {
  it.each(PIECES)('is read as a pasted list, at the end or in a cell: %j', (piece) => {
    for (const text of [over(piece), `Nimi\tPuh\n${over(piece)}\tx`, `page ${over(piece)}x`]) {
      expect(readPasted({ text })).toHaveProperty('ok');
    }
    expect(readPasted({ html: `<table><tr><td>${over(piece)}` })).toHaveProperty('ok');
  });

  it.each(PIECES)('is read as questions, recommendations and cells: %j', (piece) => {
    for (const text of [over(piece), `page ${over(piece)}x`, `"${over(piece)}`]) {
      expect(linesOfText(text)).toBeInstanceOf(Array);
      expect(paragraphsOfText(text)).toBeInstanceOf(Array);
      expect(fromTabText(text) ?? []).toBeInstanceOf(Array);
    }
  });

  it('has a tag of two million attributes, and is refused by its name', () => {
    const attributes = Array.from({ length: 2_000_000 }, (_, at) => `a${String(at)}=""`).join(' ');
    expect(readPasted({ html: `<table ${attributes}><tr><td>a</td></tr></table>` })).toEqual({
      ok: false,
      failure: { code: 'hostile' },
    });
  });
});
