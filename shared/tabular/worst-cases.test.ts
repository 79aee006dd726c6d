import { describe, expect, it } from 'vitest';
import { isEmailAddress } from '../contacts/email-address.ts';
import { normalEmail } from '../contacts/normal-form.ts';
import { readPhone, splitPhones } from '../contacts/phone-number.ts';
import { linesOfText } from '../cooperation/questionnaires/lines-of-text.ts';
import { identityCodesIn } from '../lib/identity-code.ts';
import { readDay } from '../lib/read-day.ts';
import { bodyNames } from '../programme/action-table/body-names.ts';
import { partyMatcher } from '../programme/plan-import/match-parties.ts';
import { readMoney } from '../programme/plan-import/read-money.ts';
import { EDITABLE_COLUMNS } from '../programme/action-table/columns.ts';
import { parseCell } from '../programme/action-table/parse-cell.ts';
import { fromTabText } from '../programme/action-table/tab-text.ts';
import { paragraphsOfText } from '../recommendations/reading/paragraphs-of-text.ts';
import { newTextLink } from '../rich-text/text-link.ts';
import { readTaskLine } from '../tasks/read-task-line.ts';
import { readPasted } from './read-pasted.ts';

/** Long enough that what begins anew at each sign would never end. */
const LETTERS = 300_000;
const NO_BODIES = bodyNames([], 'fi');
const match = partyMatcher([]);
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

  it.each(PIECES)('is read as one value, in the thread of the window: %j', (piece) => {
    const text = `page ${over(piece)}x`;
    expect(splitPhones(text)).toBeInstanceOf(Array);
    expect(readPhone(text).e164).toBeNull();
    expect(identityCodesIn(text)).toEqual([]);
    expect(isEmailAddress(normalEmail(text))).toBe(false);
    expect(readDay(text)).toBeNull();
    expect(newTextLink(text)).toBeNull();
    expect(readTaskLine(text, { today: '2026-11-30', language: 'fi' }).dueOn).toBeUndefined();
    expect(match(text)).toEqual({ is: 'unknown' });
    expect(readMoney(text)?.money.note).not.toBe('');
    for (const column of EDITABLE_COLUMNS)
      expect(parseCell(column, text, NO_BODIES)).toHaveProperty('ok');
  });

  it('has a tag of two million attributes, and is refused by its name', () => {
    const attributes = Array.from({ length: 2_000_000 }, (_, at) => `a${String(at)}=""`).join(' ');
    expect(readPasted({ html: `<table ${attributes}><tr><td>a</td></tr></table>` })).toEqual({
      ok: false,
      failure: { code: 'hostile' },
    });
  });
});
